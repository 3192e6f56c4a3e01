import { element, written } from "../xml.ts";

/** Colours of the built-in categories. */
const colours: ReadonlyMap<string, string> = new Map([
  ["person", "#4a90d9"],
  ["organisation", "#43a047"],
  ["rating", "#fb8c00"],
  ["money", "#8e24aa"],
]);

/** Label Studio's configuration for tasks with these categories and types of relations. */
export function labellingConfig(
  categories: ReadonlyMap<string, string>,
  types: ReadonlySet<string>,
): string {
  const labels = Array.from(categories.keys(), (category) =>
    element("Label", { value: category, background: colours.get(category) }),
  );
  const relations = Array.from(types, (type) => element("Relation", { value: type }));
  const view = element(
    "View",
    {},
    element("Labels", { name: "label", toName: "text" }, ...labels),
    element("Text", { name: "text", value: "$text" }),
    ...(relations.length > 0 ? [element("Relations", {}, ...relations)] : []),
  );
  return `${written(view)}\n`;
}
