// What the final check calls the sorts of what it lists.
import type { FinalCheckSort } from "../../server/src/protocol.ts";
import { t } from "./words.ts";

/** The heading above the findings of a sort. */
export function sortHeading(sort: FinalCheckSort, count: number): string {
  return t("{0}（{1}）", sortName(sort), count);
}

function sortName(sort: FinalCheckSort): string {
  switch (sort) {
    case "placeholders":
      return t("待填之处");
    case "emptySections":
      return t("没有内容的章节");
    case "residue":
      return t("不属于正文的内容");
    case "numbers":
      return t("序号");
    case "pairs":
      return t("不成对的标点");
    case "errors":
      return t("其他错误");
    case "warnings":
      return t("其他警告");
  }
}
