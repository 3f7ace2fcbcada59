// npm start: from a fresh clone to a VS Code that shows the extension at work on a sample draft.
import { join } from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT, SAMPLE, SAMPLES } from "./lib/paths.mjs";
import { main, Trouble } from "./lib/trouble.mjs";
import { wantedEditor } from "./vscode/choose.mjs";
import { openDesktop } from "./vscode/desktop.mjs";
import { FIRST_STEP, keepWindow, USUAL_PORT } from "./vscode/window.mjs";

const USAGE = `用法：npm start -- [选项]

  --no-open    不打开窗口或网页，只在本机提供网页版 VS Code 并打印地址
  --port N     用网页版，并指定端口（默认 ${USUAL_PORT}，被占用时另取一个；0 表示任取）
  --help       显示这段说明

  PATH 上有 code 时打开桌面版 VS Code，否则打开本机网页版；
  环境变量 GONGWEN_VSCODE=desktop 或 served 可以指定。`;

await main(async () => {
  const options = readOptions(
    { "no-open": { type: "boolean" }, port: { type: "string" }, help: { type: "boolean" } },
    "npm start",
  );
  if (options.help) return console.log(USAGE);
  const port = readPort(options.port);
  const open = !options["no-open"];
  const served = !open || port !== undefined || wantedEditor() === "served";

  await ensureDependencies(ROOT);
  const { build } = await import("./build.mjs");
  await build();
  const draft = { root: ROOT, folder: SAMPLES, file: join(SAMPLES, SAMPLE) };
  if (!served && openDesktop(draft))
    console.log(`已在桌面版 VS Code 的新窗口里打开示例文稿。\n${FIRST_STEP}`);
  else await keepWindow({ ...draft, open, port });
});

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (text.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Trouble(`端口“${text}”不对`, "请给 0 到 65535 的整数，例如 npm start -- --port 8200。");
}
