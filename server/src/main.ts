// The language server's door: over IPC for VS Code, over standard input and output for any LSP editor.
import process from "node:process";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Client } from "./lsp/client.ts";
import { openEntrance } from "./lsp/entrance.ts";
import { described } from "./lsp/faults.ts";
import { createGate } from "./lsp/gate.ts";
import { connectStdio } from "./stdio.ts";
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

/** How many messages are handled at once: what is sent to a client that reads no answers would pile up in memory. */
const MOST_AT_ONCE = 32;

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) process.stdout.write(HELP);
else if (args.includes("--version")) process.stdout.write(`${projectVersion()}\n`);
else if (args.some((argument) => TRANSPORTS.includes(argument))) listen();
else {
  process.stderr.write(`没有指定通信方式，请加上 --stdio。\n\n${HELP}`);
  process.exitCode = 2;
}

function listen(): void {
  // Over IPC the channel's end is the sign that the parent is gone; over stdio {@link connectStdio} watches the stream.
  process.once("disconnect", () => process.exit(1));
  const gate = createGate();
  const connection = args.includes("--stdio")
    ? connectStdio(gate, MOST_AT_ONCE)
    : createConnection(ProposedFeatures.all, { messageStrategy: gate, maxParallelism: MOST_AT_ONCE });
  const load = async (client: Client) => {
    try {
      (await import("./serve.ts")).serve(connection, client);
    } catch (error) {
      process.stderr.write(`语言服务的文件不完整，请重新安装公文扩展。${described(error)}\n`);
      process.exit(1);
    }
  };
  openEntrance(connection, { gate, version: projectVersion(), load });
}
