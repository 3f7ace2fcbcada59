// 筛选大纲: the outline's tree shows the sections that what is typed finds.
import { t } from "../words.ts";
import { filterBox } from "./filterBox.ts";
import type { Session } from "./session.ts";

/** Asks for the words. */
export async function filterOutline({ outline }: Session): Promise<void> {
  const placeholder = t("输入序号或标题里的字，几个词之间用空格隔开");
  await filterBox(outline, { view: "gongwen.outline", title: t("筛选大纲"), placeholder });
}
