// What the editor asks of exporting and importing: on desktop a bundle of its own, read when first used.
export { comparedFrom } from "../compare/compared.ts";
export { categoriesOf, knownCategory, mapCategories, newCategory } from "./categoryMap.ts";
export { entityRows } from "./entityRows.ts";
export { ExportSet } from "./exportSet.ts";
export { formats } from "./formats.ts";
export { ImportReporter, markdownOf, needsLook, summaryOf } from "./importReport.ts";
export { importSource } from "./importSet.ts";
export { possibleLosses } from "./losses.ts";
export { OptionError, optionsOf } from "./options.ts";
export { meaningOf, writtenOptions } from "./profile.ts";
export { profileProblems } from "./profileProblems.ts";
export { readableFormats, readAny } from "./readAny.ts";
export { findSourcesOf } from "./sourceFinder.ts";
export { writeSet } from "./writeSet.ts";
export { unzipped, zipped } from "./zip.ts";
