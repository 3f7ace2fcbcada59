// The light bulb's menu of quick fixes.
import { until } from "./waiting.ts";
import { press, shownTexts } from "./window.ts";

/** The rows of the open menu. */
export const LIGHT_BULB_ROWS = ".action-widget .monaco-list-row";

/** How long the menu may take to open. */
const OPENED_LIMIT = 3_000;

/**
 * Opens the menu by its key; once more where VS Code drops the key, as it does when it looks for fixes at the same moment
 * of its own accord, right after the cursor has moved.
 */
export async function openLightBulb(): Promise<void> {
  await until("灯泡打开", async () => {
    await press(process.platform === "darwin" ? "cmd+." : "ctrl+.");
    const opened = until("灯泡里的各项", () => shownTexts(LIGHT_BULB_ROWS), OPENED_LIMIT);
    return opened.catch(() => false);
  });
}
