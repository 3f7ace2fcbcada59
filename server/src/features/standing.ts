// Whether a document is read at all: by the writer's setting, else by what it looks like.
import type { Draft } from "../core/text/draft.ts";
import { looksLikeReport } from "./looksLikeReport.ts";

/** The values of the setting gongwen.enable. */
export type Enable = "auto" | "always" | "off";

/** On or off, and why, in Chinese. */
export interface Standing {
  readonly on: boolean;
  readonly reason: string;
}

/** Decides for one version of a draft; under "auto" only its first paragraphs are looked at. */
export function standing(draft: Draft, enable: Enable): Standing {
  if (enable === "off") return { on: false, reason: "已在设置中关闭（gongwen.enable 为 off）" };
  if (enable === "always") return { on: true, reason: "设置为始终开启（gongwen.enable 为 always）" };
  if (draft.languageId === "gongwen") return { on: true, reason: "语言模式为公文" };
  const { isReport, reason } = looksLikeReport(draft);
  return { on: isReport, reason };
}
