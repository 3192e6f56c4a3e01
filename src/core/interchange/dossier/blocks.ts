import type { MentionStatus } from "../../annotations/mention.ts";

// A dossier before it is written as Markdown or HTML: what is where in it, all text still plain.

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly content: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  | QuoteBlock
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    };

export interface QuoteBlock {
  readonly kind: "quote";
  readonly content: Line;
  /** Where it stands. */
  readonly place: Line;
  /** What people and the text say of it. */
  readonly remarks: readonly string[];
}

/** A line of text and what stands out in it. */
export type Line = readonly Inline[];

export type Inline =
  | string
  | { readonly kind: "mark"; readonly text: string }
  /** Only for what nobody has confirmed. */
  | { readonly kind: "status"; readonly status: Exclude<MentionStatus, "confirmed"> }
  | { readonly kind: "note"; readonly number: number };

export interface Document {
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** By their numbers, from 1 on. */
  readonly notes: readonly string[];
}

/** A heading and where it is linked to. */
export interface Target {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** The headings of a document by their blocks, with ids as GitHub and VS Code make them of headings in Markdown. */
export function targetsOf(document: Document): ReadonlyMap<Block, Target> {
  const taken = new Set<string>();
  const idOf = (text: string): string => {
    const bare = text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "");
    const slug = bare.replaceAll(" ", "-") || "part";
    let id = slug;
    for (let count = 1; taken.has(id); count++) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  };
  idOf(document.title);
  return new Map(
    document.blocks.flatMap((block): [Block, Target][] => {
      if (block.kind !== "heading") return [];
      const text = oneLine(block.text);
      return [[block, { level: block.level, text, id: idOf(text) }]];
    }),
  );
}

/** A text with each stretch of white space as one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
