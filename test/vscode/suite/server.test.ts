// The language server's life as a user sees it: restarted by command, back after a crash, its log at hand.
import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import * as vscode from "vscode";
import { openCopy, outline, untilFindings, untilOn, untilStatus } from "./drafts.ts";
import { openDraft } from "./editor.ts";
import { notices, untilTold } from "./notices.ts";
import { runByName } from "./quickInput.ts";
import { test } from "./test.ts";
import { until } from "./waiting.ts";
import { words } from "./words.ts";

const DRAFT = "年度工作总结.txt";
const DRAFT_FINDINGS = 11;

test("命令“重新启动语言服务”：换了进程，大纲和标记照旧", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, DRAFT_FINDINGS);
  const before = serverProcess();
  await runByName("gongwen.restartServer");
  await until("换了进程", () => before.exitCode !== null || before.signalCode !== null);
  await untilOn();
  await untilFindings(document, DRAFT_FINDINGS);
  await until("大纲", () => outline(document));
  assert.notEqual(serverProcess().pid, before.pid);
});

test("语言服务的进程被杀掉，自己回来，大纲和标记照旧", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, DRAFT_FINDINGS);
  const before = serverProcess();
  before.kill("SIGKILL");
  await until("标记随着旧进程消失或换新", () => before.signalCode !== null || before.exitCode !== null);
  await until("新的进程", () => serverProcessOrNone()?.pid !== before.pid && serverProcessOrNone());
  await untilStatus(await words("公文 · 待填 {0} · 字数 {1}", DRAFT_FINDINGS, "292"));
  await untilFindings(document, DRAFT_FINDINGS);
  await until("大纲", () => outline(document));
});

test("进程反复退出，不再自动启动，说一声并给出日志；运行“重新启动语言服务”就又好了", async () => {
  const { document } = await openDraft(DRAFT);
  await untilFindings(document, DRAFT_FINDINGS);
  const sorry = await words("公文的语言服务停止了工作，大纲、待填提示和数字悬停暂不可用；插入章节仍可用。");
  const told = async () => (await notices()).some((notice) => notice.includes(sorry));
  // How often it may die before depends on how often it has died in the last minutes.
  for (let died = 0; !(await told()); died++) {
    assert.ok(died < 5, "it starts again and again");
    const dying = await until("进程", serverProcessOrNone);
    dying.kill("SIGKILL");
    await until("新的进程，或不再启动", async () => {
      const now = serverProcessOrNone();
      return (now && now.pid !== dying.pid) || (await told());
    });
  }
  const notice = await untilTold(sorry);
  assert.ok(notice.includes(await words("查看日志")), notice);
  await runByName("gongwen.restartServer");
  await untilOn();
  await untilFindings(document, DRAFT_FINDINGS);
});

test("命令“查看日志”：输出面板里是公文的日志，光标在那里时状态说的仍是文稿", async () => {
  const editor = await openCopy(DRAFT, "日志.txt");
  await untilOn();
  await runByName("gongwen.showLog");
  await until("日志显示出来", () =>
    vscode.window.visibleTextEditors.some(
      ({ document }) => document.uri.scheme === "output" && document.uri.path.includes("公文"),
    ),
  );
  await until("光标到了输出面板", () => vscode.window.activeTextEditor?.document !== editor.document);
  await untilStatus(await words("公文 · 待填 {0} · 字数 {1}", DRAFT_FINDINGS, 292));
  await runByName("gongwen.nextPlaceholder");
  await until("选中某市", () => editor.document.getText(editor.selection) === "某市");
});

test("命令“打开示例文稿”：一份没有存盘的副本，已经启用", async () => {
  await openDraft("README.md");
  await runByName("gongwen.openSample");
  const document = await until("样稿打开", () => {
    const opened = vscode.window.activeTextEditor?.document;
    return opened?.isUntitled && opened;
  });
  assert.match(document.lineAt(0).text, /工作报告$/);
  await untilOn();
  await until("标出待填之处", () => vscode.languages.getDiagnostics(document.uri));
});

/** The server's process: the extension runs in the same host as the tests, so it is among its open handles. */
function serverProcessOrNone(): ChildProcess | undefined {
  const host = process as unknown as { _getActiveHandles(): object[] };
  const children = host._getActiveHandles().filter((handle): handle is ChildProcess => "spawnargs" in handle);
  return children.find(
    ({ spawnargs, exitCode, signalCode }) =>
      exitCode === null &&
      signalCode === null &&
      spawnargs.some((argument) => /dist[\\/]server[\\/]main\.js$/.test(argument)),
  );
}

function serverProcess(): ChildProcess {
  const found = serverProcessOrNone();
  if (!found) throw new Error("没有找到语言服务的进程");
  return found;
}
