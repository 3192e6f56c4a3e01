import * as vscode from "vscode";
import { placesIn } from "../../core/crossReferences/presences.ts";
import { similarSources } from "../../core/crossReferences/similarSources.ts";
import { sourceLabel } from "../sources.ts";
import type { LazyRow } from "../tree/lazyRow.ts";
import { counted } from "../wording.ts";
import { headed, type RowContext } from "./context.ts";
import { numberedPlaceRow } from "./placeRow.ts";

/** How many articles are shown; those that follow are less and less alike. */
const mostArticles = 50;

/** Which articles share most of an article's entities, each with what they share. */
export async function sourceRows(context: RowContext, source: string): Promise<readonly LazyRow[]> {
  const { index, breathe } = context;
  const own = index.present(source).entities.length / 2;
  const similar = await similarSources(index, source, mostArticles, breathe);
  const rows = similar.map(({ source: other, shared }) => {
    const label = sourceLabel(vscode.Uri.parse(other));
    const names = shared.map(({ name }) => name);
    return {
      id: other,
      label,
      description: `${shared.length} of ${own}`,
      icon: "file",
      tooltip: `${label} shares ${names.slice(0, 12).join(", ")}${names.length > 12 ? "…" : ""}.`,
      spoken: `${label}, article, shares ${shared.length} of ${counted(own, "entity", "entities")}`,
      children: () =>
        shared.flatMap((entity) => {
          const { name } = entity;
          const first = placesIn(index.present(other), index.numberOf(entity) ?? -1)?.[0] ?? -1;
          return numberedPlaceRow(context, other, first, { written: `${name}: `, spoken: name });
        }),
    };
  });
  return headed("Articles with the same entities", "files", rows, (row) => [row], {
    one: "article",
    isOpen: true,
  });
}
