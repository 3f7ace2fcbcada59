// The language server's door: over IPC for VS Code, over standard input and output for any LSP editor.
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { type Adapters, startServer } from "./lsp/server.ts";
import { createBankSource } from "./node/bank.ts";
import { createFiles } from "./node/files.ts";
import { createOwnFiles } from "./node/ownFiles.ts";
import { createPhraseFolders } from "./node/phraseFiles.ts";
import { projectFolder } from "./projectFolder.ts";
import { projectVersion } from "./version.ts";

const HELP = `公文语言服务器 gongwen-server

用法：gongwen-server --stdio

  --stdio      经标准输入输出与编辑器通信（Neovim、Helix 等）
  --node-ipc   经 Node 进程间通道通信（VS Code 使用）
  --version    显示版本
  --help       显示本说明

服务器由编辑器启动，编辑器退出时随之退出。
`;

/** The ways to talk to a client; the library reads them from the arguments itself. */
const TRANSPORTS = ["--stdio", "--node-ipc"];

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) process.stdout.write(HELP);
else if (args.includes("--version")) process.stdout.write(`${projectVersion()}\n`);
else if (args.some((argument) => TRANSPORTS.includes(argument))) serve();
else {
  process.stderr.write(`没有指定通信方式，请加上 --stdio。\n\n${HELP}`);
  process.exitCode = 2;
}

function serve(): void {
  // Over IPC the channel's end is the sign that the parent is gone; over stdio the library watches the stream.
  process.once("disconnect", () => process.exit(1));
  const rulePages = pathToFileURL(join(projectFolder(), "server", "rules")).href;
  const adapters: Adapters = {
    version: projectVersion(),
    rulePages,
    createSegmenter,
    files: createFiles(),
    ownFiles: createOwnFiles(),
    bank: createBankSource(join(projectFolder(), "dist")),
    phrases: createPhraseFolders(),
    workbook: async (table) => (await import("./node/workbook.ts")).workbookOf(table),
    createMarkerFinder,
  };
  startServer(createConnection(ProposedFeatures.all), adapters);
}

/** Loads the engine with the first patterns: few writers have any, and it is large. */
async function createMarkerFinder(patterns: readonly string[]) {
  return (await import("./node/markerFinder.ts")).createMarkerFinder(patterns);
}

/** Loads the segmenter with the first words asked for: making it would double the time that the server takes to start. */
function createSegmenter(options: {
  log: (message: string) => void;
}): ReturnType<Adapters["createSegmenter"]> {
  const segmenter = import("./node/segmenter.ts").then((module) => module.createSegmenter(options));
  return {
    words: async (texts) => (await segmenter).words(texts),
    dispose: async () => (await segmenter).dispose(),
  };
}
