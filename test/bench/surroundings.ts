import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { root } from "../../scripts/project.mjs";

/** The machine and the versions that figures hold for, in a line. */
export function surroundings(): string {
  const [cpu] = cpus();
  const peers = ["compromise", "wink-nlp", "wink-eng-lite-web-model"].map(
    (name) => `${name} ${versionIn(path.join(root, "node_modules", name))}`,
  );
  return [
    `${cpu?.model ?? "an unknown processor"}, ${String(cpus().length)} cores`,
    `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    `Dossier ${versionIn(root)}`,
    ...peers,
  ].join("; ");
}

function versionIn(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return (manifest as { version: string }).version;
}
