// What VS Code tells in notifications.
import * as vscode from "vscode";
import { until } from "./waiting.ts";
import { shownTexts } from "./window.ts";

/** Waits for a notification that holds the text, gives all that it says, and clears the notifications away. */
export async function untilTold(text: string): Promise<string> {
  const told = await until(`有通知说到“${text}”`, async () => {
    // In the list, since a window under test pops nothing up.
    await vscode.commands.executeCommand("notifications.showList");
    return (await shownTexts(".notification-list-item")).find((notice) => notice.includes(text));
  });
  await vscode.commands.executeCommand("notifications.clearAll");
  return told;
}
