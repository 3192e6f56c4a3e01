import type { Mention } from "../annotations/mention.ts";

export type Gender = "female" | "male";

const genders: Readonly<Record<string, Gender>> = {
  ...Object.fromEntries(
    "mr sir lord baron viscount earl king prince father".split(" ").map((word) => [word, "male"]),
  ),
  ...Object.fromEntries(
    "mrs ms miss dame lady baroness viscountess countess queen princess sister"
      .split(" ")
      .map((word) => [word, "female"]),
  ),
};

const neutral = "dr|prof|professor|rev|reverend|cllr|councillor";
const honorific = String.raw`(?:${Object.keys(genders).join("|")}|${neutral})\.?`;
const before = new RegExp(String.raw`(?<!\p{L})${honorific}\s$`, "iu");
const leading = new RegExp(String.raw`^(?:${honorific}\s)+(?=\p{L})`, "iu");

/** The longest honorific with its full stop and space, in UTF-16 code units. */
const reach = 14;

/** What the honorific of a mention says: the detector's, or one that stands right before it or in it. */
export function genderOf(mention: Mention, text: string): Gender | undefined {
  const written =
    mention.attributes["honorific"] ??
    before.exec(text.slice(Math.max(0, mention.start - reach), mention.start))?.[0] ??
    leading.exec(mention.text)?.[0];
  return genders[written?.trim().toLowerCase().replace(".", "") ?? ""];
}

/** A person's name without the honorifics that a selection may have taken in. */
export function withoutHonorific(name: string): string {
  return name.replace(leading, "");
}
