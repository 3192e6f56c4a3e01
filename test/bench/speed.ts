import type { AnnotatedText } from "./annotatedTexts.ts";
import type { Finder } from "./finder.ts";
import { processorTime } from "./processorTime.ts";

/** For how many milliseconds texts are read again and again to see how fast that goes, and before to warm up. */
const [timed, warmUp] = [3000, 3000];

/** Millions of bytes in UTF-8 that a finder reads in a second of processor time, once it is warm. */
export function speedOf(finder: Finder, texts: readonly AnnotatedText[]): number {
  readFor(warmUp, finder, texts);
  return readFor(timed, finder, texts);
}

/** Reads the texts over and over for so many milliseconds of processor time; tells the millions of bytes a second. */
function readFor(time: number, finder: Finder, texts: readonly AnnotatedText[]): number {
  const begun = processorTime();
  let taken = 0;
  let bytes = 0;
  while (taken < time) {
    for (const { text } of texts) finder.find(text);
    bytes += bytesOf(texts);
    taken = processorTime() - begun;
  }
  return bytes / 1000 / taken;
}

/** How long all texts are in UTF-8. */
export function bytesOf(texts: readonly AnnotatedText[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
