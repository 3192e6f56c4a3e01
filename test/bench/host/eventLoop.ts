/** How long the main thread was held at a stretch, in milliseconds, over some time. */
export interface Held {
  /** By the clock: also while other programs had the processor. */
  readonly longest: number;
  /** By the processor time of this thread alone. */
  readonly longestBusy: number;
  /** Stretches of more than 16 ms, by processor time. */
  readonly over16: number;
}

/** Processor time of this thread in milliseconds, where Node tells it (23.9 and later), else by the clock. */
export function busy(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}

/** Watches the event loop from now on by coming back to it all the time, until it is told to end. */
export function watchEventLoop(): () => Held {
  let [longest, longestBusy, over16] = [0, 0, 0];
  let [last, lastBusy] = [performance.now(), busy()];
  let timer = setTimeout(look, 1);
  function look(): void {
    const [now, nowBusy] = [performance.now(), busy()];
    longest = Math.max(longest, now - last);
    longestBusy = Math.max(longestBusy, nowBusy - lastBusy);
    if (nowBusy - lastBusy > 16) over16 += 1;
    [last, lastBusy] = [now, nowBusy];
    timer = setTimeout(look, 1);
  }
  return () => {
    clearTimeout(timer);
    return { longest, longestBusy, over16 };
  };
}
