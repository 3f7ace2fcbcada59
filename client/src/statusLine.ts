// What the status item says, worked out from the server's health and its word on the open document.
import type { StatusParams } from "../../server/src/protocol.ts";
import { grouped } from "./grouped.ts";
import { t } from "./words.ts";

/** How the server is: not asked for yet, on its way, at work, or given up after crashing too often. */
export type Health = "idle" | "starting" | "running" | "failed";

/** The status item's contents, without the editor's types. */
export interface StatusLine {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly command?: { readonly command: string; readonly title: string };
}

/** The contents for a document; `status` is undefined until the server has looked at it. */
export function statusLine(health: Health, status: StatusParams | undefined): StatusLine {
  if (health === "failed") {
    const command = { command: "gongwen.restartServer", title: t("重新启动") };
    return { text: t("公文 · 已停止"), detail: t("语言服务停止了工作"), busy: false, failed: true, command };
  }
  if (health !== "running" || !status) {
    return { text: t("公文"), detail: t("正在读文稿…"), busy: true, failed: false };
  }
  if (status.state === "off") {
    const command = { command: "gongwen.enableHere", title: t("在此启用") };
    return { text: t("公文 · 未启用"), detail: status.reason, busy: false, failed: false, command };
  }
  const { placeholders } = status;
  const characters = grouped(status.characters);
  const text =
    placeholders > 0
      ? t("公文 · 待填 {0} · 字数 {1}", grouped(placeholders), characters)
      : t("公文 · 字数 {0}", characters);
  const line = { text, detail: status.reason, busy: false, failed: false };
  if (placeholders === 0) return line;
  return { ...line, command: { command: "gongwen.nextPlaceholder", title: t("下一处待填") } };
}
