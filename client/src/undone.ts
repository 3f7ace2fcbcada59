// Says why a command has come to nothing; `undone` is what has not been done, such as 没有改动.
import type * as vscode from "vscode";
import type { Server } from "./client.ts";
import { warn } from "./say.ts";
import { t } from "./words.ts";

/** The server has given no answer: it leaves the document alone, if one was asked about, or does not answer at all. */
export function sayUnanswered(server: Server, uri: vscode.Uri | undefined, undone: string): void {
  const isLeftAlone = uri && server.statusOf(uri)?.state === "off";
  warn(
    isLeftAlone
      ? t("这份文件没有启用公文功能，{0}。", undone)
      : t("语言服务没有回应，{0}。请再试一次；还是不行，请运行命令“公文：重新启动语言服务”。", undone),
  );
}

/** The draft is no longer the one that the answer is for, or takes no changes. */
export function sayMovedOn(undone: string): void {
  warn(t("文稿刚刚改动过或不能修改，{0}。请再试一次。", undone));
}
