import type { Network } from "../../core/network/network.ts";

// What the host and the page of a network tell each other.

/** How close two entities must stand to count as together. */
export type NetworkLevel = "sentence" | "paragraph" | "source";

/** What a network is of: what is around an entity, or else all articles. */
export interface NetworkScope {
  readonly entity?: string;
}

export type ToNetwork =
  | { readonly type: "begin"; readonly scope: NetworkScope; readonly title: string }
  | {
      readonly type: "network";
      readonly network: Network;
      readonly level: NetworkLevel;
      /** How categories are called. */
      readonly categories: Readonly<Record<string, string>>;
      /** How many entities and links there are; more than are told where there are too many for a picture. */
      readonly all: { readonly nodes: number; readonly links: number };
    };

export type FromNetwork =
  | { readonly type: "ready"; readonly level: NetworkLevel }
  | { readonly type: "level"; readonly level: NetworkLevel }
  /** Goes to where it is said who or what an entity is, or lists all its mentions. */
  | { readonly type: "open" | "concordance"; readonly entity: string; readonly category: string }
  | { readonly type: "save"; readonly svg: string };
