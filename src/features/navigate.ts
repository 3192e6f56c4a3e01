import * as vscode from "vscode";
import type { Mention } from "../core/annotations/mention.ts";
import { compare } from "../core/corpus/order.ts";
import type { Kind } from "../core/corpus/mentionTable.ts";
import type { MentionOfSource } from "../editor/decisions.ts";
import type { Library, Source } from "../editor/library.ts";
import { commands } from "../editor/manifest.ts";
import { entityMeant } from "../editor/meaning.ts";
import { say } from "../editor/messages.ts";
import { pacer } from "../editor/pacer.ts";
import type { Services } from "../editor/services.ts";
import { showMention, targetOf } from "../editor/target.ts";

type Direction = 1 | -1;

/** Where a step starts: on a mention, or at an offset away from any. */
interface Place {
  readonly source: Source;
  readonly start: number;
  readonly mention?: Mention;
}

/** Where a walk stops. */
interface Stops {
  /** In the order of the text. */
  readonly in: (source: Source) => readonly Mention[];
  /** The addresses of the articles that have any, where that is known beforehand. */
  readonly articles?: ReadonlySet<string>;
}

interface Walk {
  readonly next: string;
  readonly previous: string;
  /** What it goes from one to the next of. */
  readonly one: string;
  /** Undefined where it is not clear what the mention left means. */
  readonly stopsFrom: (from: Place, library: Library) => Stops | undefined;
}

const walks: readonly Walk[] = [
  {
    next: commands.nextMention,
    previous: commands.previousMention,
    one: "mention of this entity",
    stopsFrom: mentionsOfSameEntity,
  },
  {
    next: commands.nextOfAnyEntity,
    previous: commands.previousOfAnyEntity,
    one: "mention",
    stopsFrom: () => where(() => true),
  },
  {
    next: commands.nextOfCategory,
    previous: commands.previousOfCategory,
    one: "mention of this category",
    stopsFrom: ({ mention: from }) => where(({ category }) => !from || category === from.category),
  },
  {
    next: commands.nextUndecided,
    previous: commands.previousUndecided,
    one: "undecided mention",
    stopsFrom: () => where(({ status }) => status === "suggested"),
  },
  {
    next: commands.nextRating,
    previous: commands.previousRating,
    one: "rating",
    stopsFrom: () => where(({ category }) => category === "rating"),
  },
  {
    next: commands.nextAmount,
    previous: commands.previousAmount,
    one: "amount",
    stopsFrom: () => where(({ category }) => category === "money"),
  },
];

/** Next and previous mention of one kind or another, on across articles and round at the end. */
export function register({ library, turns }: Services): vscode.Disposable {
  const articles = new ArticleOrder(library);
  const step = (walk: Walk, direction: Direction): ((argument: unknown) => Promise<void>) => {
    return (argument) => turns.take(() => go(library, articles, walk, argument, direction));
  };
  return vscode.Disposable.from(
    articles,
    ...walks.flatMap((walk) => [
      vscode.commands.registerCommand(walk.next, step(walk, 1)),
      vscode.commands.registerCommand(walk.previous, step(walk, -1)),
    ]),
  );
}

async function go(
  library: Library,
  articles: ArticleOrder,
  { one, stopsFrom }: Walk,
  argument: unknown,
  direction: Direction,
): Promise<void> {
  const from = await placeOf(library, argument);
  if (!from) {
    say("Open an article to jump between its mentions.");
    return;
  }
  const stops = stopsFrom(from, library);
  if (!stops) {
    say(`It is not decided who or what “${from.mention?.text ?? ""}” is.`);
    return;
  }
  const stop = await step(articles, from, direction, stops);
  if (!stop) say(`There is no ${one}.`);
  else if (stop.source === from.source && stop.mention.id === from.mention?.id) {
    say(`This is the only ${one}.`);
  } else {
    if (stop.wrapped) say(`Round to the ${direction === 1 ? "first" : "last"} ${one}.`);
    await showMention(stop);
  }
}

/** The mention that a command is about, or else the cursor; undefined outside articles. */
async function placeOf(library: Library, argument: unknown): Promise<Place | undefined> {
  const target = await targetOf(library, argument);
  if (target) return { ...target, start: target.mention.start };
  const editor = vscode.window.activeTextEditor;
  const source = editor && (await library.current(editor.document));
  return source && { source, start: editor.document.offsetAt(editor.selection.active) };
}

/** The articles as steps go through them: by address, as views and lists have them. */
class ArticleOrder implements vscode.Disposable {
  readonly #library: Library;
  readonly #subscription: vscode.Disposable;
  /** Undefined where one has come or gone since they were put in order. */
  #addresses: readonly string[] | undefined;

  constructor(library: Library) {
    this.#library = library;
    this.#subscription = library.onDidChange((uris) => {
      const known = this.#addresses && new Set(this.#addresses);
      const isNews = (uri: vscode.Uri): boolean =>
        known?.has(uri.toString()) !== (library.source(uri) !== undefined);
      if (uris.some(isNews)) this.#addresses = undefined;
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  get length(): number {
    return this.#inOrder().length;
  }

  indexOf({ uri }: Source): number {
    return this.#inOrder().indexOf(uri.toString());
  }

  /** The article there, unless it has no stops. */
  at(index: number, { articles }: Stops): Source | undefined {
    const address = this.#inOrder().at(index) ?? "";
    return articles?.has(address) === false ? undefined : this.#library.sourceAt(address);
  }

  #inOrder(): readonly string[] {
    return (this.#addresses ??= [...this.#library.sources]
      .map(({ uri }) => uri.toString())
      .sort(compare));
  }
}

/** The nearest stop: further on in the article left, in the articles after it, and round to its start. */
async function step(
  articles: ArticleOrder,
  { source: left, start }: Place,
  direction: Direction,
  stops: Stops,
): Promise<(MentionOfSource & { readonly wrapped: boolean }) | undefined> {
  const here = articles.indexOf(left);
  const breathe = pacer();
  for (let distance = 0; distance <= articles.length; distance++) {
    await breathe();
    const at = here + direction * distance;
    const source = articles.at(at % articles.length, stops);
    const found = source ? stops.in(source) : [];
    const ahead =
      distance > 0 ? found : found.filter((stop) => (stop.start - start) * direction > 0);
    const mention = ahead.at(direction === 1 ? 0 : -1);
    if (source && mention) return { source, mention, wrapped: at < 0 || at >= articles.length };
  }
  return undefined;
}

/** Away from any mention: those of any entity. */
function mentionsOfSameEntity({ source, mention }: Place, library: Library): Stops | undefined {
  if (!mention) return where(() => true);
  const entity = entityMeant(library, { source, mention });
  if (!entity) return undefined;
  return {
    in: ({ uri }) => entity.mentionsIn(uri.toString()).map((found) => found.mention),
    articles: new Set(entity.sources),
  };
}

/** Rejected mentions are none. */
function where(wanted: (kind: Kind) => boolean): Stops {
  const isStop = (kind: Kind): boolean => kind.status !== "rejected" && wanted(kind);
  return { in: (source) => source.mentionsWhere(isStop) };
}
