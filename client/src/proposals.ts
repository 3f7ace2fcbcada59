// Changes that the writer sees beside the draft first: the draft on the left, on the right what it would become.
import * as vscode from "vscode";
import { PREVIEW_SCHEMES, type PreviewScheme } from "./drafts.ts";
import { instead } from "./highlighting.ts";
import { mention, say } from "./say.ts";
import { sayMovedOn } from "./undone.ts";
import { t } from "./words.ts";

/** Changes to a draft, and what is said of them. */
export interface Proposal {
  readonly scheme: PreviewScheme;
  readonly document: vscode.TextDocument;
  /** The version that the edits are meant for. */
  readonly version: number;
  readonly edits: readonly vscode.TextEdit[];
  /** The preview's name on its tab. */
  readonly name: string;
  readonly question: string;
  /** The button that agrees. */
  readonly agree: string;
  /** What is said when the changes are made. */
  readonly done: string;
}

/**
 * The proposals on show. A message asks for each; since messages go away by themselves, a button in the preview's title
 * agrees just as well.
 */
export class Proposals implements vscode.Disposable {
  /** By the address of the preview; the text is what its right side shows. */
  readonly #shown = new Map<string, Proposal & { readonly text: string }>();
  readonly #ours: vscode.Disposable[];
  /** The previews whose question has not been answered. */
  readonly #asking = new Set<string>();
  #count = 0;

  constructor() {
    const provider = {
      provideTextDocumentContent: (uri: vscode.Uri) => this.#shown.get(uri.toString())?.text,
    };
    this.#ours = [
      ...PREVIEW_SCHEMES.map((scheme) =>
        vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
      ),
      vscode.languages.registerDocumentHighlightProvider(
        PREVIEW_SCHEMES.map((scheme) => ({ scheme })),
        { provideDocumentHighlights: instead },
      ),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const tab of closed) this.#forget(previewIn(tab) ?? "");
      }),
    ];
  }

  /** Shows a proposal in place of an earlier one for the same draft, asks, and does as the writer says. */
  async show(proposal: Proposal): Promise<void> {
    const { document, scheme, name, question, agree } = proposal;
    for (const [address, { document: other }] of [...this.#shown])
      if (other === document) await this.#close(address);
    const preview = document.uri.with({ scheme, query: String(++this.#count), authority: "" });
    const address = preview.toString();
    this.#shown.set(address, { ...proposal, text: changed(document, proposal.edits) });
    await vscode.commands.executeCommand("vscode.diff", document.uri, preview, name);
    const decline = t("不改");
    this.#asking.add(address);
    const answer = await vscode.window.showInformationMessage(question, agree, decline);
    this.#asking.delete(address);
    if (answer === agree) await this.agree(preview);
    else if (answer === decline) await this.#close(address);
  }

  /** Makes the changes of a preview, or of the last one, as one step of the undo list, and goes back to the draft. */
  async agree(preview?: vscode.Uri): Promise<void> {
    const address = preview?.toString() ?? [...this.#shown.keys()].at(-1) ?? "";
    const proposal = this.#shown.get(address);
    if (!proposal) return say(t("预览已经关闭，没有改动。"));
    const { document, version, edits, done } = proposal;
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, [...edits]);
    if (document.version !== version || !(await vscode.workspace.applyEdit(change))) {
      return sayMovedOn(t("没有改动"));
    }
    await this.#close(address);
    await vscode.window.showTextDocument(document);
    mention(done);
  }

  dispose(): void {
    for (const each of this.#ours) each.dispose();
  }

  /** A question that was answered otherwise, or whose preview is gone, does not stay on the screen. */
  #forget(address: string): void {
    this.#shown.delete(address);
    if (this.#asking.delete(address)) void vscode.commands.executeCommand("notifications.hideToasts");
  }

  async #close(address: string): Promise<void> {
    this.#forget(address);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter((tab) => previewIn(tab) === address));
  }
}

/** The address of the preview that a tab shows, if it shows one. */
function previewIn({ input }: vscode.Tab): string | undefined {
  const ours =
    input instanceof vscode.TabInputTextDiff &&
    PREVIEW_SCHEMES.some((each) => each === input.modified.scheme);
  return ours ? input.modified.toString() : undefined;
}

/** The document's text with the edits made. */
function changed(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): string {
  const text = document.getText();
  const inOrder = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start));
  let at = 0;
  let made = "";
  for (const { range, newText } of inOrder) {
    made += text.slice(at, document.offsetAt(range.start)) + newText;
    at = document.offsetAt(range.end);
  }
  return made + text.slice(at);
}
