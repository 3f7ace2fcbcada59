// What tests inside VS Code share: opening drafts and waiting for what the editor shows, always with a limit.
import * as vscode from "vscode";

const LIMIT = 20_000;
const POLL_INTERVAL = 50;

/** The extension under test, activated. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === "gongwen");
  if (!extension) throw new Error("VS Code 里没有公文扩展");
  await extension.activate();
  return extension;
}

/** Opens a file of the test workspace in the editor; with `text`, the file is written first. */
export async function openDraft(name: string, text?: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("测试没有打开文件夹");
  const file = vscode.Uri.joinPath(folder.uri, name);
  if (text !== undefined) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
}

/** Closes whatever is open, with what was changed in it, so that the next test begins afresh. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  await vscode.commands.executeCommand("workbench.action.closePanel");
  await until("所有文件关闭", async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const { activeTextEditor, tabGroups } = vscode.window;
    return !activeTextEditor && tabGroups.all.every(({ tabs }) => tabs.length === 0);
  });
}

/** Asks again and again until the answer is neither false nor empty, and gives it; fails after `limit` ms. */
export async function until<T>(
  what: string,
  ask: () => T | Thenable<T>,
  limit = LIMIT,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await limited(Promise.resolve(ask()), limit, `等不到：${what}`);
    if (isThere(answer)) return answer;
    if (Date.now() > end) throw new Error(`等不到：${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL));
  }
}

/** The next event that `accept` takes. Ask for it before doing what causes it. */
export function nextEvent<T>(
  what: string,
  event: vscode.Event<T>,
  accept: (value: T) => boolean = () => true,
  limit = LIMIT,
): Promise<T> {
  let listener: vscode.Disposable | undefined;
  const happened = new Promise<T>((resolve) => {
    listener = event((value) => accept(value) && resolve(value));
  });
  return limited(happened, limit, `等不到：${what}`).finally(() => listener?.dispose());
}

/** The promise's outcome, or a failure that says `what` after `limit` ms. */
export async function limited<T>(promise: Promise<T>, limit: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(what)), limit);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

function isThere<T>(answer: T): answer is Exclude<T, null | undefined | false> {
  return Array.isArray(answer)
    ? answer.length > 0
    : answer !== null && answer !== undefined && answer !== false;
}
