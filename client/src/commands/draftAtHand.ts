// The draft that a command is meant for which works on any plain text or Markdown, also from the page of figures.
import type * as vscode from "vscode";
import { currentDraft } from "../currentDraft.ts";
import { say } from "../say.ts";
import { t } from "../words.ts";
import type { Session } from "./session.ts";

/** The draft that the writer is at; the page of figures has its own. Undefined, and said so, where none is open. */
export function draftAtHand({ metrics }: Pick<Session, "metrics">): vscode.TextDocument | undefined {
  const document = currentDraft()?.document ?? metrics.document;
  if (!document) say(t("请先打开文稿。"));
  return document;
}
