import { isBuiltInCategory, type BuiltInCategory } from "../annotations/category.ts";

/** As the editor underlines them in light themes: legible on white. */
const colours: Readonly<Record<BuiltInCategory, string>> = {
  person: "#005fb8",
  organisation: "#8a2d9c",
  rating: "#b04a00",
  money: "#12722f",
};

/** The colour of a category: "#005fb8". */
export function categoryColour(category: string): string {
  return isBuiltInCategory(category) ? colours[category] : "#5f5f5f";
}
