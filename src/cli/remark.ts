/** What a rule finds, in a sentence: code hosts show it beside what was found. */
export const rules = {
  "broken-file": "A sidecar or project file that cannot be read as it is meant.",
  "lost-annotation": "An annotation that has no clear place in its article any more.",
  "missing-source": "A sidecar whose article is not there.",
  "changed-source": "An article that was changed since its annotations were written.",
} as const;

type RuleId = keyof typeof rules;

/** Something about a file. A note is worth knowing; a finding must be mended. Zero-based line. */
export interface Remark {
  readonly file: string;
  readonly kind: "finding" | "note";
  readonly rule: RuleId;
  readonly line: number;
  readonly message: string;
}
