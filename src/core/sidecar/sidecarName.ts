const ending = ".ann.yaml";

/** The name of the sidecar beside a source: "council.txt" has "council.txt.ann.yaml". Paths work too. */
export function sidecarName(sourceName: string): string {
  return sourceName + ending;
}

/** The name of the source that a sidecar stands beside, or undefined for any other file. */
export function sourceName(sidecar: string): string | undefined {
  return sidecar.endsWith(ending) ? sidecar.slice(0, -ending.length) : undefined;
}
