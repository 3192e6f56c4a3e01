import { readFileSync } from "node:fs";
import path from "node:path";
import { taggedCategories } from "../src/core/detect/tagger/labels.ts";
import { readGold } from "../test/fixtures/gold.ts";
import type { TrainingDocument, TrainingName } from "./documents.ts";

/** Reads annotated news: rows of mentions, and the articles in a folder. Optional mentions are unclear. */
export function readNews(gold: string, articles: string): readonly TrainingDocument[] {
  const rows = readGold(gold);
  const files = [...new Set(rows.map(({ file }) => file))].toSorted();
  return files.map((file) => {
    const names = rows
      .filter((row) => row.file === file)
      .flatMap(({ start, end, category, optional }): readonly TrainingName[] => {
        const tagged = taggedCategories.find((name) => name === category);
        return tagged ? [{ start, end, category: optional ? "unclear" : tagged }] : [];
      })
      .toSorted((a, b) => a.start - b.start);
    return { source: file, text: readFileSync(path.join(articles, file), "utf8"), names };
  });
}
