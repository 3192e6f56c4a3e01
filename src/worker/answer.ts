import { detect } from "../core/detect/detect.ts";
import { type Knowledge, nothingKnown } from "../core/detect/knowledge.ts";
import { TextSnapshot } from "../core/text/snapshot.ts";
import type { AnalysisReply, AnalysisRequest, WorkerMessage } from "./protocol.ts";

/** What the worker does with messages, wherever it runs: it keeps what is known, and answers requests. */
export function answerer(reply: (answer: AnalysisReply) => void): (message: WorkerMessage) => void {
  let knowledge = nothingKnown;
  return (message) => {
    if ("knowledge" in message) ({ knowledge } = message);
    else reply(answer(message, knowledge));
  };
}

function answer({ id, text }: AnalysisRequest, knowledge: Knowledge): AnalysisReply {
  try {
    return { id, suggestions: detect(new TextSnapshot(text), { knowledge }) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
