// npm run screenshots: the README's pictures, taken of the real extension at work on the sample draft.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "./build.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT, SAMPLE, SAMPLES } from "./lib/paths.mjs";
import { withFewColours } from "./lib/png.mjs";
import { main, Trouble } from "./lib/trouble.mjs";
import { clickOn, goTo, hoverOn, runCommand, typeText } from "./vscode/act.mjs";
import { takePicture, withWorkbench } from "./vscode/page.mjs";

const USAGE = `用法：npm run screenshots

  在真实的 VS Code 里打开样稿，把 README 用的四张图写进 client/media。`;

const PICTURES = join(ROOT, "client", "media");
const LARGEST = 250_000;
const SIDE_BAR_WIDTH = 460;
const MENU_TRIES = 6;
const MENU_PATIENCE_MS = 5_000;

/** Settings that leave nothing in a picture but what it is about. */
const SETTINGS = {
  "editor.minimap.enabled": false,
  "editor.fontSize": 15,
  "editor.lineHeight": 26,
  "editor.padding.top": 8,
  "editor.hover.delay": 100,
  "editor.lightbulb.enabled": "off",
  "explorer.decorations.badges": false,
};

/** The pictures by name, in this order in one window; each begins where the one before has left off. */
const SCENES = {
  async screenshot(page) {
    await goTo(page, 6);
    await hoverOn(page, "1.2个百分点");
  },
  async "quick-fix"(page) {
    await clickOn(page, "X大学");
    await page.mouse.move(900, 300);
    await openMenu(page, page.locator(".action-widget .monaco-list-row", { hasText: "X大学" }).first());
  },
  async "insert-section"(page) {
    await page.keyboard.press("Escape");
    await goTo(page, 18);
    await page.keyboard.press("Alt+j");
    await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
    await typeText(page, "zy");
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "zy" }).waitFor();
  },
  async metrics(page) {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await goTo(page, 6);
    await runCommand(page, "Table of Figures");
    const rows = tableIn(page).locator("tbody tr");
    await rows.first().waitFor();
    await rows.nth(2).click();
    await page.mouse.move(600, 300);
  },
};

/** Opens the quick-fix menu: asked for before the draft is read, it says that there is nothing to fix. */
async function openMenu(page, row) {
  for (let tries = 1; tries <= MENU_TRIES; tries++) {
    await page.keyboard.press("Control+.");
    const isThere = await row.waitFor({ timeout: MENU_PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await page.keyboard.press("Escape");
  }
  throw new Trouble("快速修复的菜单没有打开。", "请再运行一次 npm run screenshots。");
}

async function takePictures() {
  const place = mkdtempSync(join(tmpdir(), "gongwen-pictures-"));
  const folder = join(place, "文稿");
  try {
    cpSync(SAMPLES, folder, { recursive: true });
    const window = { folder, file: SAMPLE, settings: SETTINGS, viewport: { width: 1400, height: 900 } };
    await withWorkbench(window, async (page) => {
      await inChinese(page);
      await showOutline(page);
      for (const [name, act] of Object.entries(SCENES)) {
        await act(page);
        const file = pictureOf(name);
        await takePicture(page, file);
        writeFileSync(file, withFewColours(readFileSync(file)));
      }
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Has the window take its language to be Chinese, as a Chinese VS Code does, so that the extension speaks Chinese. */
async function inChinese(page) {
  await page.addInitScript(() => {
    globalThis._VSCODE_NLS_LANGUAGE = "zh-cn";
  });
  await page.reload();
  await page.locator(".squiggly-warning").first().waitFor();
}

/** Gives the side bar to the outline, wide enough for what it says of each section. */
async function showOutline(page) {
  await runCommand(page, "Explorer: Focus on Outline View");
  await page.locator(".outline-pane .monaco-list-row").first().waitFor();
  await page.locator(".pane-header", { hasText: "文稿" }).click();
  const edge = await page.locator(".part.sidebar").boundingBox();
  const grip = { x: edge.x + edge.width + 1, y: edge.y + edge.height / 2 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(SIDE_BAR_WIDTH, grip.y, { steps: 5 });
  await page.mouse.up();
}

/** The page of the table: a frame within a frame. */
function tableIn(page) {
  return page.frameLocator("iframe.webview").frameLocator("#active-frame").locator("main .leaf").first();
}

function pictureOf(name) {
  return join(PICTURES, `${name}.png`);
}

await main(async () => {
  const { help } = readOptions({ help: { type: "boolean" } }, "npm run screenshots");
  if (help) return console.log(USAGE);
  await ensureDependencies(ROOT);
  await build();
  mkdirSync(PICTURES, { recursive: true });
  await takePictures();
  for (const name of Object.keys(SCENES)) {
    const { size } = statSync(pictureOf(name));
    console.log(`${relative(ROOT, pictureOf(name))}  ${Math.round(size / 1000)} kB`);
    if (size > LARGEST)
      throw new Trouble(`图 ${name}.png 超过 ${LARGEST / 1000} kB`, "请把画面调简单些再截。");
  }
});
