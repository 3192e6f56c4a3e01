import type { Agreement, Agreements } from "./agreement.ts";

/** How far two sides agree, as rows of a table: a row of titles, one for each category, one for all. */
export function agreementTable(
  { all, categories }: Agreements,
  labelOf: (category: string) => string,
): readonly (readonly string[])[] {
  const rows = Array.from(categories, ([category, agreement]) =>
    rowOf(labelOf(category), agreement),
  );
  const titles = ["Category", "A", "B", "Both", "Precision", "Recall", "F1", "Kappa"];
  return [titles, ...rows, rowOf("All", all)];
}

function rowOf(label: string, agreement: Agreement): readonly string[] {
  const { a, b, agreed, precision, recall, f1, kappa } = agreement;
  const figures = [precision, recall, f1, kappa].map((figure) => figure?.toFixed(3) ?? "–");
  return [label, String(a), String(b), String(agreed), ...figures];
}
