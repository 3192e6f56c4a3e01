/** The source of the module that holds the product's model: its bytes in Base64, so that every bundle can hold them. */
export function modelSource(bytes: Uint8Array): string {
  return `// Written by train/train.ts; see train/README.md. Not to be edited.

/** The tagger's model, in Base64. */
export const model =
  "${Buffer.from(bytes).toString("base64")}";
`;
}
