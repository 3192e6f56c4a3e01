import projectFile from "../../../media/schemas/project.schema.json" with { type: "json" };
import sidecarFile from "../../../media/schemas/sidecar.schema.json" with { type: "json" };
import type { RootSchema } from "./schema.ts";

// The files that VS Code hands to extensions for YAML are what completion and hovers go by, too.
export const sidecarSchema: RootSchema = sidecarFile;
export const projectSchema: RootSchema = projectFile;
