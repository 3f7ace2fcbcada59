// The view 待填项: shows what of the draft at hand is still to be filled in, and keeps up with its changes.
import * as vscode from "vscode";
import { PLACEHOLDERS_REQUEST, type PlaceholdersResult } from "../../../../server/src/protocol.ts";
import type { Server } from "../../client.ts";
import { setContext } from "../../setContext.ts";
import { t } from "../../words.ts";
import { FollowedDraft } from "../followedDraft.ts";
import { draftToShow } from "../shownDraft.ts";
import { findRow, type HoleRow, holeRows } from "./rows.ts";
import { HoleTree } from "./tree.ts";

const VIEW = "gongwen.placeholders";

/** A row as the present text has it. */
export interface LocatedRow {
  readonly row: HoleRow;
  readonly document: vscode.TextDocument;
}

/** Holds the view. Disposing it takes the view away. */
export class Placeholders implements vscode.Disposable {
  readonly #tree = new HoleTree();
  readonly #view: vscode.TreeView<HoleRow>;
  readonly #followed: FollowedDraft<PlaceholdersResult>;
  readonly #counting: vscode.Disposable;
  /** The draft that the badge counts for, also while the view is out of sight. */
  #counted: vscode.TextDocument | undefined;
  /** The draft and its version that the rows are of. */
  #draft: vscode.TextDocument | undefined;
  #version: number | undefined;

  constructor(server: Server) {
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#followed = new FollowedDraft(server, {
      id: VIEW,
      view: this.#view,
      request: PLACEHOLDERS_REQUEST,
      versionOf: (draft) => (draft === this.#draft ? this.#version : undefined),
      show: (draft, listed) => this.#show(draft, listed),
    });
    const count = () => this.#count(server);
    this.#counting = vscode.Disposable.from(
      server.onDidChange(count),
      vscode.window.onDidChangeActiveTextEditor(count),
      vscode.window.onDidChangeVisibleTextEditors(count),
    );
  }

  /** The row with an id as it is now; undefined where it is gone or the server does not answer. */
  async locate(id: string): Promise<LocatedRow | undefined> {
    const document = await this.#followed.upToDate();
    const row = findRow(this.#tree.rows, id);
    return document && row && { row, document };
  }

  dispose(): void {
    this.#counting.dispose();
    this.#followed.dispose();
    this.#view.dispose();
  }

  #show(draft: vscode.TextDocument | undefined, listed: PlaceholdersResult | null): void {
    this.#draft = draft;
    this.#version = listed?.version;
    this.#tree.show(listed ? holeRows(listed) : []);
    setContext("gongwen.placeholders.left", listed !== null && listed.items.length > 0);
  }

  /** The badge says what the status says, so that it is true also of a view that is folded up. */
  #count(server: Server): void {
    this.#counted = draftToShow(this.#counted);
    const count = (this.#counted && server.statusOf(this.#counted.uri)?.placeholders) ?? 0;
    if (count === (this.#view.badge?.value ?? 0)) return;
    this.#view.badge = count > 0 ? { value: count, tooltip: t("待填 {0}", count) } : undefined;
  }
}
