import * as vscode from "vscode";

/** What a view has, by row. */
type Provider = Pick<vscode.TreeDataProvider<unknown>, "getChildren" | "getTreeItem">;

/** The views that are trees, each by its id. */
export class Trees {
  readonly #providers = new Map<string, Provider>();

  create<Row>(id: string, options: vscode.TreeViewOptions<Row>): vscode.TreeView<Row> {
    this.#providers.set(id, options.treeDataProvider);
    return vscode.window.createTreeView(id, options);
  }

  /** What a view shows, for those who cannot look at it: tests, other extensions. */
  provider(id: string): Provider | undefined {
    return this.#providers.get(id);
  }
}
