// The web worker's entry, in the browser.
import { answerer } from "./answer.ts";
import type { Reply, WorkerMessage } from "./protocol.ts";

// The part of a worker's global scope that is used here; the whole DOM library would let it leak in.
declare const self: {
  onmessage: ((event: { readonly data: WorkerMessage }) => void) | null;
  postMessage(reply: Reply): void;
};

const take = answerer((reply) => self.postMessage(reply));
self.onmessage = (event) => take(event.data);
