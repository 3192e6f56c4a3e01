import type { Attributes } from "../annotations/attributes.ts";
import { slug } from "../resolve/slug.ts";
import { TextSnapshot } from "../text/snapshot.ts";
import { detectMoney } from "./money.ts";
import { gradeWritten } from "./scales.ts";

/** What words that a person marked say by themselves: an amount its value and currency, a rating its grade. */
export function attributesOf(category: string, text: string): Attributes {
  switch (category) {
    case "money":
      return detectMoney(new TextSnapshot(text))[0]?.attributes ?? {};
    case "rating":
      return { grade: gradeWritten(text) ?? slug(text) };
    default:
      return {};
  }
}
