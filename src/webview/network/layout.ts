import type { Point } from "../picture/drawn.ts";

// What the page and the worker that lays a network out tell each other.

export interface LayoutTask {
  readonly run: number;
  /** Where nodes stand by now; undefined for new ones. */
  readonly places: readonly (Point | undefined)[];
  readonly links: readonly { readonly a: number; readonly b: number; readonly strength: number }[];
}

export interface LayoutResult {
  readonly run: number;
  /** x and y of each node, one after another. */
  readonly places: Float32Array;
  readonly isDone: boolean;
}
