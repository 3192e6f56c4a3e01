import nlp from "compromise";
import type { Finder, Mark } from "./finder.ts";

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}

/** What compromise finds, brought to the guidelines where that is simple: no title, no possessive. */
export const compromise: Finder = {
  name: "compromise",
  categories: ["person", "organisation", "money"],
  find: (text) => {
    const document = nlp(text);
    const marks = (category: string, found: readonly Found[]): readonly Mark[] =>
      found.map(({ offset: { start, length } }) => {
        const raw = text.slice(start, start + length);
        const lead =
          /^(?:["'“‘(]|(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame)\.? )*/.exec(raw)?.[0].length ?? 0;
        const name = raw.slice(lead).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, "");
        return { category, start: start + lead, end: start + lead + name.length };
      });
    const asked = { offset: true };
    return [
      ...marks("person", document.people().json(asked) as readonly Found[]),
      ...marks("organisation", document.organizations().json(asked) as readonly Found[]),
      ...marks("money", document.match("#Money+").json(asked) as readonly Found[]),
    ];
  },
};
