// The list of suggestions in the editor, as the window shows it.
import { until } from "./waiting.ts";
import { shownTexts } from "./window.ts";

const ROWS = ".suggest-widget.visible .monaco-list-row";

/** The rows of the open list, the first first; none where it is closed. */
export function suggested(): Promise<string[]> {
  return shownTexts(ROWS);
}

/** Waits until the list's first row begins with a text, and gives all rows. */
export async function untilSuggested(beginning: string): Promise<string[]> {
  let seen: string[] = [];
  return until(`提示的第一项是“${beginning}”`, async () => {
    seen = await suggested();
    return seen[0]?.startsWith(beginning) && seen;
  }).catch((fault) => {
    throw new Error(`${fault.message}，看到的是：${seen.join("、") || "没有提示"}`);
  });
}

/** Waits until no list is open. */
export async function untilNoneSuggested(): Promise<void> {
  await until("提示关闭", async () => (await suggested()).length === 0);
}
