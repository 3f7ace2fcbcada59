// A served VS Code for a person: the extension linked in, a draft open, kept until Ctrl+C.
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Trouble } from "../lib/trouble.mjs";
import { pageAddress, pageUri } from "./address.mjs";
import { cachePath } from "./cache.mjs";
import { linkExtension } from "./extensions.mjs";
import { openInBrowser } from "./open.mjs";
import { isFree } from "./ports.mjs";
import { serve } from "./server.mjs";
import { writeSettings } from "./settings.mjs";

/** The port to use where none is asked for and it is free. */
export const USUAL_PORT = 8137;
/** What a newcomer does first; without a Chinese language pack the commands have English names, behind the same 公文. */
export const FIRST_STEP = "先试试：按 F1，输入“公文”，列出全部命令（界面是英文时，命令名也是英文）。";
const PARENT_INTERVAL = 1_000;

/**
 * Serves `folder` with `file` open and the extension at `root`, opens the page in the person's browser if `open`,
 * prints its address, and returns after Ctrl+C.
 */
export async function keepWindow({ root, folder, file, open, port }) {
  // A profile per clone, kept between starts; the link to the extension is this start's own.
  const dataDir = cachePath("window", createHash("sha256").update(root).digest("hex").slice(0, 8));
  const extensionsDir = await mkdtemp(join(tmpdir(), "gongwen-extensions-"));
  const interrupted = nextInterrupt();
  try {
    await linkExtension(root, extensionsDir);
    await writeSettings(dataDir);
    const server = await serve({ port: port ?? (await usualPort()), dataDir, extensionsDir });
    const address = pageAddress(server.url, folder, [["openFile", pageUri(server.url, file)]]);
    if (open && (await openInBrowser(address))) console.log(`已在浏览器里打开：\n${address}`);
    else console.log(`VS Code 已就绪，请在浏览器里打开：\n${address}`);
    console.log(FIRST_STEP);
    console.log("按 Ctrl+C 结束。");
    const output = await Promise.race([interrupted, server.ended]);
    await server.stop();
    if (output !== undefined) throw new Trouble("VS Code 服务端意外结束了", "请重新运行 npm start。", output);
  } finally {
    await rm(extensionsDir, { recursive: true, force: true });
  }
  console.log("已结束。");
}

async function usualPort() {
  return (await isFree(USUAL_PORT)) ? USUAL_PORT : 0;
}

/**
 * Resolves at the first Ctrl+C or its like; from then on these no longer end the program by themselves. npm, when
 * it is ended itself, tells us nothing: our parent is then another.
 */
function nextInterrupt() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const interrupt = () => resolve(undefined);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt);
    if (!process.env.npm_lifecycle_event) return;
    setInterval(() => process.ppid !== parent && interrupt(), PARENT_INTERVAL).unref();
  });
}
