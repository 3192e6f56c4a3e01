import * as vscode from "vscode";
import type { Mention } from "../core/annotations/mention.ts";
import type { Entity } from "../core/resolve/entity.ts";
import { plainName } from "../core/resolve/reading.ts";
import type { Library, Source } from "../editor/library.ts";
import { entityMeant } from "../editor/meaning.ts";
import { pacer } from "../editor/pacer.ts";
import { rangeOf } from "../editor/positions.ts";
import type { Services } from "../editor/services.ts";
import { provideInSources } from "../editor/sources.ts";
import { symbolKind } from "../editor/symbolKind.ts";
import { counted } from "../editor/wording.ts";

/** Of a source with more mentions than this, the outline lists who is named, and not where: VS Code would stall. */
const most = 2000;

/** Outline and breadcrumbs: who and what an article names, in order of first mention. */
export function register({ library, rules }: Services): vscode.Disposable {
  const shown = new WeakMap<vscode.TextDocument, Shown>();
  const outdated = new vscode.EventEmitter<void>();
  // VS Code asks again when the text changes, and not when a decision or another article does.
  const check = async (): Promise<void> => {
    for (const { document } of vscode.window.visibleTextEditors) {
      const source = library.source(document.uri);
      const before = shown.get(document);
      if (!source || before?.version !== document.version) continue;
      if (before.outline !== JSON.stringify(await outlineOf(library, source))) {
        outdated.fire();
        return;
      }
    }
  };
  let changes = 0;
  const provider: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      // Sticky scroll asks at each key.
      const { version } = document;
      const source = await library.readWhole(document, token);
      if (!source) return undefined;
      const before = changes;
      const outline = await outlineOf(library, source);
      shown.set(document, { version, outline: JSON.stringify(outline) });
      // What changed while this was made found nothing to compare with.
      if (changes !== before) void check();
      return outline;
    },
  };
  return vscode.Disposable.from(
    outdated,
    library.onDidChange(() => {
      changes++;
      void check();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => void check()),
    provideInSources(
      rules,
      (selector) =>
        vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: "Dossier" }),
      outdated.event,
    ),
  );
}

/** The outline that VS Code has of a document, as text. */
interface Shown {
  readonly version: number;
  readonly outline: string;
}

async function outlineOf(library: Library, source: Source): Promise<vscode.DocumentSymbol[]> {
  const breathe = pacer();
  const groups = new Map<Entity | Mention, Mention[]>();
  for (const mention of source.mentions) {
    await breathe();
    if (mention.status === "rejected") continue;
    const meant = entityMeant(library, { source, mention }) ?? mention;
    const group = groups.get(meant);
    if (group) group.push(mention);
    else groups.set(meant, [mention]);
  }
  const symbols: vscode.DocumentSymbol[] = [];
  for (const [meant, group] of groups) {
    await breathe();
    symbols.push(
      "key" in meant ? entitySymbol(source, meant, group) : unclearSymbol(source, meant),
    );
  }
  return symbols;
}

/**
 * Has the place of its first mention, not the stretch from first to last: such stretches overlap, and
 * the breadcrumbs would name the wrong entity.
 */
function entitySymbol(
  source: Source,
  { name, category, roles }: Entity,
  mentions: readonly Mention[],
): vscode.DocumentSymbol {
  const [first] = mentions;
  const range = rangeOf(source.snapshot, first ?? { start: 0, end: 0 });
  const detail = [counted(mentions.length, "mention"), ...roles.slice(0, 1)].join(" · ");
  const symbol = new vscode.DocumentSymbol(name, detail, symbolKind(category), range, range);
  if (mentions.length > 1 && source.counts.all <= most) {
    symbol.children = mentions.map((mention) => mentionSymbol(source, mention));
  }
  return symbol;
}

function mentionSymbol({ snapshot }: Source, mention: Mention): vscode.DocumentSymbol {
  const range = rangeOf(snapshot, mention);
  const detail = `line ${range.start.line + 1}`;
  const kind = symbolKind(mention.category);
  return new vscode.DocumentSymbol(plainName(mention), detail, kind, range, range);
}

function unclearSymbol(source: Source, mention: Mention): vscode.DocumentSymbol {
  const symbol = mentionSymbol(source, mention);
  symbol.detail = "not clear who is meant";
  return symbol;
}
