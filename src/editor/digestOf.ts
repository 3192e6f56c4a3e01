import { digest, writtenDigest } from "../core/text/digest.ts";
import type { TextSnapshot } from "../core/text/snapshot.ts";

/** As `digest`, off the main thread: of 1 MB it would hold it for 100 ms. A page that isn't secure has no such means. */
export async function digestOf(snapshot: TextSnapshot): Promise<string> {
  const { subtle } = crypto as Partial<typeof crypto>;
  if (!subtle) return digest(snapshot);
  const bytes = new TextEncoder().encode(snapshot.normalised.text);
  return writtenDigest(new Uint8Array(await subtle.digest("SHA-256", bytes)));
}
