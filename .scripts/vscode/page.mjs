// Opens the served VS Code with the extension in a browser without a window, and takes pictures of it.
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ROOT } from "../lib/paths.mjs";
import { pageAddress, pageUri } from "./address.mjs";
import { launchBrowser } from "./browser.mjs";
import { linkExtension } from "./extensions.mjs";
import { serve } from "./server.mjs";
import { writeSettings } from "./settings.mjs";
import { giveWebExtension } from "./webExtension.mjs";

const LIMIT = 60_000;
const PICTURE_TRIES = 20;

/** Settings that keep a picture still and readable. */
const STILL = {
  "editor.cursorBlinking": "solid",
  "editor.smoothScrolling": false,
  "workbench.reduceMotion": "on",
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};

/**
 * Opens `folder` (and `file` in it, if given) in a fresh VS Code with the extension at `root`, calls `work(page)`
 * with playwright's Page, and ends everything. The folder is used as it is: give a copy if `work` changes it. With `web`, the
 * extension runs in the browser, as in VS Code for the Web, and has the folder as files of another's file system.
 */
export async function withWorkbench({ root = ROOT, folder, file, settings, viewport, scale = 1, web }, work) {
  const place = await realpath(await mkdtemp(join(tmpdir(), "gongwen-page-")));
  let server;
  let browser;
  try {
    const extensionsDir = join(place, "extensions");
    await (web ? mkdir(extensionsDir) : linkExtension(root, extensionsDir));
    await writeSettings(join(place, "user"), { ...STILL, ...settings });
    server = await serve({ dataDir: join(place, "user"), extensionsDir });
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: scale,
      locale: "zh-CN",
    });
    if (web) await giveWebExtension(context, resolve(root), server.url);
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    const payload = file ? [["openFile", pageUri(server.url, resolve(folder, file))]] : [];
    await page.goto(pageAddress(server.url, resolve(folder), payload));
    await page.locator(".monaco-workbench .part.statusbar").waitFor();
    if (file) await page.locator(".monaco-editor .view-line").first().waitFor();
    return await work(page);
  } finally {
    await browser?.close();
    await server?.stop();
    await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Writes a PNG of the window once two captures in a row are the same. */
export async function takePicture(page, file) {
  await page.evaluate(() => document.fonts.ready);
  let last;
  for (let tries = 0; tries < PICTURE_TRIES; tries++) {
    const next = await page.screenshot({ caret: "initial" });
    if (last?.equals(next)) break;
    last = next;
  }
  await writeFile(file, last);
}
