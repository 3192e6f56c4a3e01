import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemEntity, type ItsFunction } from "wink-nlp";
import type { Finder, Mark } from "./finder.ts";

/** Only what finding entities takes, so that its speed is not that of parts of speech. */
const nlp = winkNLP(model, ["sbd", "ner"]);

/** Declared as methods, and for words only; they are functions, for entities, too. */
const its = nlp.its as unknown as {
  readonly type: ItsFunction<string>;
  readonly span: ItsFunction<number[]>;
};

/** What wink-nlp finds. Of its kinds of entity only MONEY is one of ours; it has none for people and bodies. */
export const wink: Finder = {
  name: "wink-nlp",
  categories: ["money"],
  find: (text) => {
    const document = nlp.readDoc(text);
    const starts = startsOf(document.tokens().out(), text);
    const marks: Mark[] = [];
    document.entities().each((entity: ItemEntity) => {
      if (entity.out(its.type) !== "MONEY") return;
      const [first = 0, last = first] = entity.out(its.span) as readonly number[];
      const end = (starts[last] ?? 0) + document.tokens().itemAt(last).out().length;
      marks.push({ category: "money", start: starts[first] ?? 0, end });
    });
    return marks;
  },
};

/** Where tokens stand in a text: wink-nlp does not say. */
function startsOf(tokens: readonly string[], text: string): readonly number[] {
  let from = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, from);
    from = start + token.length;
    return start;
  });
}
