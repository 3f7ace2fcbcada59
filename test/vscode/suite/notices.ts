// What VS Code tells in notifications.
import * as vscode from "vscode";
import { until } from "./waiting.ts";
import { shownTexts } from "./window.ts";

/** Waits for a notification that holds the text, gives all that it says, and clears the notifications away. */
export async function untilTold(text: string): Promise<string> {
  const told = await until(`有通知说到“${text}”`, async () =>
    (await notices()).find((notice) => notice.includes(text)),
  );
  await vscode.commands.executeCommand("notifications.clearAll");
  return told;
}

/** The notifications that have not been cleared away, in the list, since a window under test pops nothing up. */
export async function notices(): Promise<string[]> {
  await vscode.commands.executeCommand("notifications.showList");
  return shownTexts(".notification-list-item");
}
