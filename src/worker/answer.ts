import { detect } from "../core/detect/detect.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { AnalysisReply, AnalysisRequest } from "./protocol.ts";

/** What the worker does with a request, wherever it runs. */
export function answer({ id, text }: AnalysisRequest): AnalysisReply {
  try {
    return { id, suggestions: detect(new TextSnapshot(text)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
