/** How close mentions stand together, the closest first. */
export const levels = ["sentence", "paragraph", "source"] as const;

export type Level = (typeof levels)[number];

/** How many sentences, paragraphs and sources. */
export type Counts = Readonly<Record<Level, number>>;
