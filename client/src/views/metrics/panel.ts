// The page 数据表 beside a draft: shows its figures as it is typed, goes to them, and holds another report against it.
import * as vscode from "vscode";
import {
  COMPARE_METRICS_REQUEST,
  METRICS_REQUEST,
  type ProtocolPosition,
} from "../../../../server/src/protocol.ts";
import type { FromPage, Tab, ToPage } from "../../../page/messages.ts";
import type { Server } from "../../client.ts";
import { currentDraft } from "../../currentDraft.ts";
import { fileName } from "../../fileName.ts";
import { identifierOf } from "../../identifier.ts";
import { mention } from "../../say.ts";
import { sayUnanswered } from "../../undone.ts";
import { t, translationsInUse } from "../../words.ts";
import { exportTable, tableAsText } from "./exporting.ts";
import { fromPage } from "./fromPage.ts";
import { goToFigure } from "./goToFigure.ts";
import { pageHtml } from "./html.ts";
import { type OlderReport, openReport, pickOlderReport } from "./olderReport.ts";

const VIEW_TYPE = "gongwen.metrics";
const TYPING_PAUSE_MS = 300;

/**
 * The one page. It shows the draft for which it was asked last and goes with the writer from draft to draft, but stays
 * with one that another report is held against.
 */
export class MetricsPanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #extension: vscode.Uri;
  readonly #ours: vscode.Disposable[] = [];
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.TextDocument | undefined;
  #older: OlderReport | undefined;
  /** Where the rows begin that the page is to show next. */
  #from: ProtocolPosition | undefined;
  /** The leaf that is to be shown next; from then on the writer turns the leaves. */
  #tab: Tab | undefined;
  #ready = false;
  #refreshing: NodeJS.Timeout | undefined;

  constructor(server: Server, extension: vscode.Uri) {
    this.#server = server;
    this.#extension = extension;
    this.#ours.push(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#refreshSoon();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#send({ kind: "gone", draft: fileName(document.uri) });
      }),
      // A draft whose language is changed is closed and opened again.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === this.#document) this.#refreshSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      server.onDidChange(() => this.#follow()),
    );
  }

  /** The draft that the page shows, while the page is there. */
  get document(): vscode.TextDocument | undefined {
    return this.#panel && this.#document;
  }

  /**
   * Shows the draft's figures in the page, which is opened beside the draft if it is not there yet; with `from`, those
   * from there on.
   */
  show(document: vscode.TextDocument, tab: Tab = "table", from?: ProtocolPosition): void {
    if (document !== this.#document) this.#older = undefined;
    this.#document = document;
    this.#tab = tab;
    this.#from = from;
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      void this.#refresh();
    } else this.#open();
  }

  /** Asks for another report and shows it beside the draft's figures. */
  async compare(document: vscode.TextDocument): Promise<void> {
    const older = await pickOlderReport(document);
    if (!older) return;
    this.show(document, "comparison");
    this.#older = older;
    await this.#refresh();
  }

  dispose(): void {
    clearTimeout(this.#refreshing);
    this.#panel?.dispose();
    for (const each of this.#ours) each.dispose();
  }

  #follow(): void {
    const document = currentDraft()?.document;
    if (!this.#panel || this.#older || !document || document === this.#document) return;
    if (!this.#server.isOn(document.uri)) return;
    this.#document = document;
    void this.#refresh();
  }

  #open(): void {
    const title = t("数据表");
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      title,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        retainContextWhenHidden: true,
        localResourceRoots: [vscode.Uri.joinPath(this.#extension, "dist/client")],
      },
    );
    this.#panel = panel;
    this.#ready = false;
    panel.iconPath = vscode.Uri.joinPath(this.#extension, "client/media/icon.png");
    panel.webview.onDidReceiveMessage((said) => {
      const message = fromPage(said);
      if (message) void this.#hear(message);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.html = pageHtml(panel.webview, this.#extension, title);
  }

  async #hear(message: FromPage): Promise<void> {
    const document = this.#document;
    if (!document) return;
    if (message.kind === "ready") {
      this.#ready = true;
      this.#send({ kind: "words", words: translationsInUse() });
      await this.#refresh();
    } else if (message.kind === "goTo") await this.#goTo(document, message);
    else if (message.kind === "compare") await this.compare(document);
    else if (message.kind === "copy") await this.#copy(document, message.tab);
    else await exportTable(this.#server, document, this.#olderFor(message.tab));
  }

  async #goTo(document: vscode.TextDocument, { range, of }: FromPage & { kind: "goTo" }): Promise<void> {
    if (of === "draft") return goToFigure(document, range);
    const older = this.#older && (await openReport(vscode.Uri.parse(this.#older.uri)));
    if (older) await goToFigure(older, range);
  }

  async #copy(document: vscode.TextDocument, tab: Tab): Promise<void> {
    const text = await tableAsText(this.#server, document, "md", this.#olderFor(tab));
    if (text === null) return sayUnanswered(this.#server, undefined, t("没有复制"));
    await vscode.env.clipboard.writeText(text);
    mention(t("已复制，可粘贴到 Markdown 文稿"));
  }

  #olderFor(tab: Tab): OlderReport | undefined {
    return tab === "comparison" ? this.#older : undefined;
  }

  #refreshSoon(): void {
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => void this.#refresh(), TYPING_PAUSE_MS);
  }

  async #refresh(): Promise<void> {
    const document = this.#document;
    const older = this.#older;
    if (!document || !this.#ready) return;
    const textDocument = identifierOf(document.uri);
    const [figures, comparison] = await Promise.all([
      this.#server.ask(METRICS_REQUEST, { textDocument }),
      older && this.#server.ask(COMPARE_METRICS_REQUEST, { textDocument, older }),
    ]);
    if (document !== this.#document) return;
    const draft = fileName(document.uri);
    if (this.#panel) this.#panel.title = t("数据表：{0}", draft);
    if (this.#tab) this.#send({ kind: "show", tab: this.#tab });
    this.#tab = undefined;
    const held = older && comparison ? { older: older.name, rows: comparison.rows } : undefined;
    this.#send({ kind: "rows", draft, rows: figures?.rows ?? [], comparison: held });
    if (this.#from) this.#send({ kind: "reveal", from: this.#from });
    this.#from = undefined;
  }

  #send(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}
