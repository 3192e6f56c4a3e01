import * as vscode from "vscode";
import type { Finding } from "../core/consistency/finding.ts";
import type { SourceMention } from "../core/resolve/entity.ts";
import { groupBy } from "../core/resolve/groupBy.ts";
import { check, placesOf } from "../editor/consistency/check.ts";
import { type Fix, fixesOf } from "../editor/consistency/fixes.ts";
import { wordsOfFinding } from "../editor/consistency/words.ts";
import { commands } from "../editor/manifest.ts";
import { locationsOf } from "../editor/meaning.ts";
import { reportingRefusal } from "../editor/messages.ts";
import type { Services } from "../editor/services.ts";
import { onSettingsChanged, readSetting } from "../editor/settings.ts";
import { provideInSources } from "../editor/sources.ts";

/** After the last change: a check looks at all articles. */
const pause = 1000;

/** Shows decisions that do not go together in the Problems panel, with quick fixes, where a person asks for it. */
export function register(services: Services): vscode.Disposable {
  const { library, rules, turns } = services;
  const collection = vscode.languages.createDiagnosticCollection("dossier-consistency");
  const findingOf = new WeakMap<vscode.Diagnostic, Finding>();
  let cancellation = new vscode.CancellationTokenSource();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    const { token } = cancellation;
    const findings = await check(services, token);
    if (!findings || token.isCancellationRequested) return;
    const problems = findings.flatMap((finding) => problemsOf(services, finding));
    for (const { diagnostic, finding } of problems) findingOf.set(diagnostic, finding);
    collection.clear();
    for (const [key, ofSource] of groupBy(problems, ({ uri }) => uri.toString())) {
      collection.set(
        vscode.Uri.parse(key),
        ofSource.map(({ diagnostic }) => diagnostic),
      );
    }
  };
  const changed = (): void => {
    clearTimeout(waiting);
    cancellation.cancel();
    cancellation = new vscode.CancellationTokenSource();
    if (readSetting("consistency.problems")) waiting = setTimeout(() => void refresh(), pause);
    else collection.clear();
  };
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: ({ uri }, range) =>
      (collection.get(uri) ?? [])
        .filter((diagnostic) => diagnostic.range.intersection(range))
        .flatMap((diagnostic) => {
          const finding = findingOf.get(diagnostic);
          return finding ? fixesOf(services, finding).map((fix) => actionOf(fix, diagnostic)) : [];
        }),
  };
  changed();
  return vscode.Disposable.from(
    collection,
    library.onDidChange(changed),
    onSettingsChanged(["consistency.problems"], changed),
    provideInSources(rules, (selector) =>
      vscode.languages.registerCodeActionsProvider(selector, provider, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    ),
    vscode.commands.registerCommand(commands.fixInconsistency, (fix: Fix) =>
      turns.take(() => reportingRefusal(fix.run)),
    ),
    new vscode.Disposable(() => {
      clearTimeout(waiting);
      cancellation.cancel();
    }),
  );
}

interface ProblemOfFinding {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
  readonly finding: Finding;
}

/** One at each place of a finding, leading to another that it does not go together with. */
function problemsOf({ library }: Services, finding: Finding): readonly ProblemOfFinding[] {
  const { what, said, details } = wordsOfFinding(library, finding);
  const places = placesOf(finding);
  const locate = (place: SourceMention | undefined): vscode.Location | undefined =>
    place && locationsOf(library, [place])[0];
  return places.flatMap((place) => {
    const location = locate(place);
    if (!location) return [];
    const message = `${what} ${said}: ${details}.`;
    const diagnostic = new vscode.Diagnostic(
      location.range,
      message,
      vscode.DiagnosticSeverity.Information,
    );
    diagnostic.source = "Dossier";
    const other = locate(place === places[0] ? places.at(-1) : places[0]);
    if (other) {
      diagnostic.relatedInformation = [
        new vscode.DiagnosticRelatedInformation(other, `${what} there`),
      ];
    }
    return [{ uri: location.uri, diagnostic, finding }];
  });
}

function actionOf(fix: Fix, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.command = { title: fix.title, command: commands.fixInconsistency, arguments: [fix] };
  action.diagnostics = [diagnostic];
  return action;
}
