import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import * as vscode from "vscode";

/** Prints figures, and writes them with what they were measured on where a file is named. */
export function report(figures: Readonly<Record<string, unknown>>): void {
  const [cpu] = cpus();
  const machine = {
    processor: `${String(cpus().length)} × ${cpu?.model ?? ""}`,
    memory: `${String(Math.round(totalmem() / 2 ** 30))} GiB`,
    node: process.versions.node,
    vscode: vscode.version,
  };
  const text = JSON.stringify({ machine, ...figures }, rounded, 2);
  console.log(text);
  const file = process.env["DOSSIER_BENCH_JSON"];
  if (file) writeFileSync(file, text);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10) / 10 : value;
}
