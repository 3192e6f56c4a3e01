import type { GradeWords } from "./grades.ts";
import type { GradeKind } from "./scales.ts";

/** How much speaks for a rating by the words alone: the less, the more else they mean. Other kinds: nothing. */
const priors: Partial<Record<GradeKind, number>> = {
  glyphs: 4,
  phrase: 3,
  credit: 3.5,
  plain: 1,
  project: 1,
  standard: 1,
  measures: 0.5,
  label: -0.5,
  broker: -0.5,
};
/** "requires improvement" is a verb and its object, of which inspectors are fond. */
const verbal = { written: /^(?:requir|need)/iu, prior: 1.75 };
/** Rarely a grade, even where something is judged. */
const seldom = { written: /^(?:need|compliant|sound|sufficient|expected|very poor)/iu, prior: -1 };
/** Roads, classes, batteries and rubbish. */
const otherLetters = {
  written: /^(?:[A-D]|[ABC][1-3]|AA|BB|CC|[SR]D|Ca|F[1-3]|[AP]-[1-3]|[Jj]unk)$/u,
  prior: 1.25,
};
const exceptions: Partial<Record<GradeKind, { readonly written: RegExp; readonly prior: number }>> =
  { plain: verbal, everyday: seldom, credit: otherLetters };

export function priorOf({ kind, text }: GradeWords): number {
  const exception = exceptions[kind];
  return (exception?.written.test(text) ? exception.prior : priors[kind]) ?? 0;
}
