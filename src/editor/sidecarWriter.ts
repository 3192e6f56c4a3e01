import * as vscode from "vscode";
import { editSidecar } from "../core/sidecar/edit.ts";
import type { AnnotationChange } from "./decisions.ts";
import type { Library } from "./library.ts";
import { openDocument } from "./sidecarFiles.ts";
import { sidecarOf, sourceLabel } from "./sources.ts";

/** A decision that could not be kept: the message says what, where and what to do. */
export class DecisionRefused extends Error {
  readonly sidecar: vscode.Uri;

  constructor(message: string, sidecar: vscode.Uri) {
    super(message);
    this.sidecar = sidecar;
  }
}
