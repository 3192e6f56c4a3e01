// The web worker's entry, in the browser.
import { answer } from "./answer.ts";
import type { AnalysisReply, AnalysisRequest } from "./protocol.ts";

// The part of a worker's global scope that is used here; the whole DOM library would let it leak in.
declare const self: {
  onmessage: ((event: { readonly data: AnalysisRequest }) => void) | null;
  postMessage(reply: AnalysisReply): void;
};

self.onmessage = (event) => self.postMessage(answer(event.data));
