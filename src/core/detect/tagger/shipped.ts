import { bytesOf } from "./base64.ts";
import { model } from "./model.ts";
import { loadTagger, type Tagger } from "./tagger.ts";

let tagger: Tagger | undefined;

/** The tagger that comes with the product, loaded when it is first asked for. */
export function shippedTagger(): Tagger {
  return (tagger ??= loadTagger(bytesOf(model)));
}
