// 查找常用语: the tree of phrases shows those that what is typed finds.
import { t } from "../words.ts";
import { filterBox } from "./filterBox.ts";
import type { Session } from "./session.ts";

/** Asks for the words. */
export async function filterPhrases({ phrases }: Session): Promise<void> {
  const placeholder = t("输入汉字、拼音首字母、全拼或英文词");
  await filterBox(phrases, { view: "gongwen.phrases", title: t("查找常用语"), placeholder });
}
