// Says that a file has been written, with a button that opens it.
import * as vscode from "vscode";
import { t } from "./words.ts";

/** How the sentence is shown: as information or as a warning. */
type Show = (message: string, ...items: string[]) => Thenable<string | undefined>;

/** Says that the file is written, and opens it where the writer wants that; `other` is what else may be done. */
export async function offerWritten(
  show: Show,
  message: string,
  target: vscode.Uri,
  other?: { readonly title: string; run(): Promise<void> },
): Promise<void> {
  const open = t("打开");
  const answer = await show(message, ...(canOpen(target) ? [open] : []), ...(other ? [other.title] : []));
  if (answer === open) await vscode.env.openExternal(target);
  else if (answer !== undefined && answer === other?.title) await other.run();
}

/** True where the writer's own machine has the file: what opens it, Word as a rule, runs there. */
function canOpen({ scheme }: vscode.Uri): boolean {
  return scheme === "file" && vscode.env.remoteName === undefined;
}
