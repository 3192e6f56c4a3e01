import * as vscode from "vscode";
import type { Finding, Side } from "../../core/consistency/finding.ts";
import { distinct, merged } from "../../core/entities/identity.ts";
import type { Never } from "../../core/project/project.ts";
import type { Entity, SourceMention } from "../../core/resolve/entity.ts";
import type { MentionOfSource } from "../decisions.ts";
import { noFolder, projectFolder } from "../entityTarget.ts";
import { inLibrary } from "../meaning.ts";
import { say } from "../messages.ts";
import { relativePath } from "../relativePath.ts";
import type { Services } from "../services.ts";
import { nameOfSide } from "./words.ts";

/** One way to make decisions go together, as one step of undo. */
export interface Fix {
  readonly title: string;
  /** A product icon. */
  readonly icon: string;
  /** Rejects with a DecisionRefused as decisions do. */
  readonly run: () => Promise<unknown>;
}

/** The ways to settle a finding, the likeliest first. */
export function fixesOf(services: Services, finding: Finding): readonly Fix[] {
  const { library, decisions } = services;
  const targets = (mentions: readonly SourceMention[]): readonly MentionOfSource[] =>
    mentions.flatMap((one) => inLibrary(library, one) ?? []);
  switch (finding.kind) {
    case "categories":
    case "entities":
      return [
        ...finding.sides.map((side): Fix => ({
          title: `Mark all as ${nameOfSide(library, side)}`,
          icon: side === finding.sides[0] ? "check-all" : library.categoryWords(side.category).icon,
          run: () =>
            decisions.revise(
              targets(finding.sides.flatMap((other) => (other === side ? [] : other.mentions))),
              () => [asSide(side)],
            ),
        })),
        ...(finding.kind === "entities" ? identityFixes(services, entitiesOf(finding.sides)) : []),
      ];
    case "rejected":
      return [
        {
          title: `Confirm all as ${nameOfSide(library, finding.confirmed)}`,
          icon: "check-all",
          run: () => decisions.revise(targets(finding.rejected), () => [asSide(finding.confirmed)]),
        },
        {
          title: "Reject all",
          icon: "close",
          run: () => decisions.decide(targets(finding.confirmed.mentions), "rejected"),
        },
        neverThere(services, finding.text, finding.rejected),
      ];
    case "unmarked": {
      const { category, entity } = finding.confirmed;
      return [
        {
          title: `Mark all as ${nameOfSide(library, finding.confirmed)}`,
          icon: "check-all",
          run: () => {
            const spans = targets(finding.unmarked).map(({ source, mention }) => ({
              source,
              span: mention,
            }));
            return decisions.annotate(spans, category, entity);
          },
        },
        neverThere(services, finding.text, finding.unmarked),
      ];
    }
    case "alike":
      return identityFixes(services, finding.entities);
  }

  function entitiesOf(sides: readonly Side[]): readonly Entity[] {
    return sides.flatMap(({ entity }) => library.corpus.entity(entity ?? "") ?? []).reverse();
  }
}

function asSide({ category, entity }: Side): {
  readonly category: string;
  readonly entity?: string;
} {
  return entity === undefined ? { category } : { category, entity };
}

/** Says of the last two entities that they are one, the first of them merged into the other, or two. */
function identityFixes({ decisions }: Services, entities: readonly Entity[]): readonly Fix[] {
  const [from, into] = entities.slice(-2);
  const folder = from && projectFolder(from);
  if (!from || !into || !folder) return [];
  return [
    {
      title: `Merge ${from.name} into ${into.name}`,
      icon: "git-merge",
      run: () =>
        decisions.decideInProject(folder, (project) => ({ project: merged(project, from, into) })),
    },
    {
      title: `${from.name} and ${into.name} are distinct`,
      icon: "split-horizontal",
      run: () =>
        decisions.decideInProject(folder, (project) => ({
          project: distinct(project, from, into),
        })),
    },
  ];
}

/** Says that some words are never to be suggested in the articles of some places: that they rightly stand so there. */
function neverThere({ decisions }: Services, text: string, places: readonly SourceMention[]): Fix {
  return {
    title: "Right as it is: never suggest it in these articles",
    icon: "circle-slash",
    run: async () => {
      const folders = places.map(({ source }) =>
        vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(source)),
      );
      const [folder] = folders;
      if (!folder) {
        say(noFolder);
        return;
      }
      // A step changes one project file; what is of another folder is found again.
      const rules = new Map<string, Never>();
      for (const [at, { source, mention }] of places.entries()) {
        if (folders[at] !== folder) continue;
        const path = relativePath(folder, vscode.Uri.parse(source));
        rules.set(path, { text, category: mention.category, in: path });
      }
      await decisions.decideInProject(folder.uri, () => ({
        project: [...rules.values()].map((rule) => ({ section: "never", add: rule })),
      }));
    },
  };
}
