import {
  capitalisedRoles,
  honorifics,
  nameSuffixes,
  particles,
  roles,
} from "../src/core/detect/gazetteers/people.ts";
import { peoples } from "../src/core/detect/gazetteers/peoples.ts";
import { genericBody } from "../src/core/detect/taggedCandidates.ts";
import { canBeName } from "../src/core/detect/tagger/stretches.ts";
import { withoutStop } from "../src/core/detect/words.ts";
import { type Token, tokenise } from "../src/core/text/tokens.ts";
import type { TrainingDocument, TrainingName } from "./documents.ts";

/** Brings the names of a set to what this project's guidelines mark. */
export function clean(document: TrainingDocument): TrainingDocument {
  const names = document.names.flatMap((name) => cleanName(document.text, name));
  return { ...document, names };
}

function cleanName(text: string, { start, end, category }: TrainingName): readonly TrainingName[] {
  let tokens = tokenise(text.slice(start, end));
  const drop = (isExtra: (token: Token) => boolean, atEnd = false): void => {
    while (tokens.length > 0) {
      const token = atEnd ? tokens.at(-1) : tokens[0];
      if (!token || !isExtra(token)) return;
      tokens = atEnd ? tokens.slice(0, -1) : tokens.slice(1);
    }
  };
  drop(({ text: word }) => /^(?:the|a|an|its|his|her|their|our|\W)$/i.test(word));
  drop(({ text: word }) => /^(?:['’]s?|[^\p{L}\p{N}!.?)]|['’]S)$/u.test(word), true);
  if (category === "person") {
    drop(({ text: word }) => isTitle(word) || (!canBeName(word) && !particles.has(word)));
    drop(({ text: word }) => !canBeName(word) || nameSuffixes.has(word), true);
  } else {
    drop(({ text: word, kind }) => kind === "word" && !canBeName(word), true);
    drop(({ text: word, kind }) => kind === "word" && !canBeName(word));
  }
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || !tokens.some(({ text: word }) => /\p{Lu}/u.test(word))) return [];
  const isGeneric =
    tokens.length === 1 && (genericBody.test(first.text) || peoples.has(first.text));
  if (category === "organisation" && isGeneric) return [];
  if (category === "person" && tokens.every(({ text: word }) => isTitle(word))) return [];
  return [{ start: start + first.start, end: start + last.end, category }];
}

function isTitle(word: string): boolean {
  return (
    honorifics.has(withoutStop(word)) ||
    capitalisedRoles.has(word) ||
    roles.has(word.toLowerCase()) ||
    /^(?:US|UK|British|American|former|ex)$/.test(word)
  );
}
