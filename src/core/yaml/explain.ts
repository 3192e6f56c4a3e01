import type { YAMLError } from "yaml";

/** What to do about the mistakes in YAML that people make most. */
const advice: Partial<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: "An alias (*name) cannot have an anchor or a tag: write the value out.",
  BAD_ALIAS:
    "An alias (*name) is not used in this file: write the value out, in quotes if it begins with *.",
  BAD_INDENT: "This line is indented too little or too much: align it with the lines around it.",
  BLOCK_AS_IMPLICIT_KEY: 'A value with ": " in it must be in quotes.',
  BLOCK_IN_FLOW: "A list in brackets must be closed on its own lines: add the missing ] or }.",
  MISSING_CHAR:
    "Something is missing here, most often a closing quotation mark, a colon or a bracket.",
  MULTIPLE_DOCS:
    "A second document begins here: delete the line --- and keep one list of annotations.",
  MULTILINE_IMPLICIT_KEY:
    'This line is no "key: value": add the colon, or put the text above in quotes.',
  RESOURCE_EXHAUSTION: "This is nested too deeply to be read.",
  TAB_AS_INDENT: "This line is indented with a tab: use spaces.",
  UNEXPECTED_TOKEN: "This is not expected here: a value with special characters must be in quotes.",
};

/** An error of the YAML parser in a reader's words. */
export function explain(error: YAMLError): string {
  const code = isNoticedLate(error) ? "BLOCK_IN_FLOW" : error.code;
  return advice[code] ?? `This is not valid YAML: ${error.message}.`;
}

/** Whether an error is a bracket that was not closed, which the parser notices where the next row or key begins. */
export function isNoticedLate({ code, message }: YAMLError): boolean {
  return code === "BAD_INDENT" && message.startsWith("Flow");
}
