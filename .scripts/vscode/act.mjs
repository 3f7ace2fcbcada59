// Does in an open VS Code page what a person does: commands by the palette, text by the keyboard, the mouse on a word.

const HOVER_LIMIT = 60_000;
const HOVER_PATIENCE = 2_000;

/** Runs a command by its title in the palette, for instance “公文：插入标准章节”. */
export async function runCommand(page, title) {
  await page.keyboard.press("F1");
  await pick(page, title);
}

/** Types `text` into the open quick pick and takes the entry that shows it. */
export async function pick(page, text) {
  await page.locator(".quick-input-widget input").first().waitFor();
  await page.keyboard.insertText(text);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** Puts the cursor at the start of a line, counted from 1 as the editor shows it. */
export async function goTo(page, line) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input").first();
  await input.waitFor();
  await input.fill(`:${line}`);
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

/** Types text at the cursor; Chinese arrives as an input method commits it. */
export async function typeText(page, text) {
  await page.keyboard.insertText(text);
}

/** Clicks into the middle of the first `text` to be seen in the editor. */
export async function clickOn(page, text) {
  const { x, y } = await middleOf(page, text);
  await page.mouse.click(x, y);
}

/**
 * Rests the mouse on the first `text` to be seen in the editor, and gives the words of the hover that comes. Moves
 * the mouse away and back until one does, for an extension that is still waking up answers the first in vain.
 */
export async function hoverOn(page, text) {
  const { x, y } = await middleOf(page, text);
  const hover = page.locator(".monaco-hover:visible .hover-contents").first();
  const end = Date.now() + HOVER_LIMIT;
  for (;;) {
    await page.mouse.move(x + 60, y + 60);
    await page.mouse.move(x, y, { steps: 5 });
    const shown = await hover.waitFor({ timeout: HOVER_PATIENCE }).then(
      () => true,
      () => false,
    );
    if (shown) return (await hover.allInnerTexts()).join("\n");
    if (Date.now() > end) throw new Error(`鼠标停在“${text}”上，没有悬停提示出现`);
  }
}

/** Where `text` stands on the screen, in CSS pixels; waits until it is there. */
async function middleOf(page, text) {
  await page.locator(".monaco-editor .view-line", { hasText: text }).first().waitFor();
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll(".monaco-editor .view-line")) {
      const start = line.textContent.replaceAll("\u00a0", " ").indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const at = { start, end: start + wanted.length };
      for (let node = walker.nextNode(), passed = 0; node; passed += node.length, node = walker.nextNode()) {
        if (passed <= at.start && at.start < passed + node.length) range.setStart(node, at.start - passed);
        if (passed < at.end && at.end <= passed + node.length) range.setEnd(node, at.end - passed);
      }
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`编辑器里看不到“${wanted}”`);
  }, text);
}
