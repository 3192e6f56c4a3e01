import * as vscode from "vscode";
import { Panels, type PanelKind } from "../panels.ts";
import type { Services } from "../services.ts";
import { pictureScope, pictureTitle, type PictureScope, readPictureScope } from "./pictureScope.ts";

/** A kind of picture: the command that opens one, and the panel that shows it. */
interface Picture<FromPage> extends Pick<
  PanelKind<PictureScope, FromPage>,
  "viewType" | "program" | "talk"
> {
  readonly command: string;
  readonly title: string;
}

/** Opens a picture of an entity or of all articles by its command. */
export function registerPicture<FromPage>(
  { library, extensionUri }: Services,
  { command, title, ...kind }: Picture<FromPage>,
): vscode.Disposable {
  const opened = new Panels<PictureScope, FromPage>(extensionUri, {
    ...kind,
    scopeIn: readPictureScope,
  });
  return vscode.Disposable.from(
    opened,
    vscode.commands.registerCommand(command, async (argument: unknown) => {
      const scope = await pictureScope(library, title, argument);
      if (scope) opened.show(scope, pictureTitle(library, title, scope));
    }),
  );
}
