/** How long the main thread is held in a stretch, in milliseconds: half of what nobody notices. */
const stretch = 8;

/** A step for loops over many things: it lets others have the main thread whenever a stretch is over. */
export function pacer(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < stretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
}
