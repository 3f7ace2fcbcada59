// What the shelves of the bank are called in the lists.
import { t } from "../words.ts";
import type { ShelfNames } from "./shelves.ts";

/** The names in the writer's language. */
export function shelfNames(): ShelfNames {
  return {
    favourites: t("收藏"),
    recent: t("最近使用"),
    own: t("本单位"),
    section: (place) => t("标准章节 · {0}", place),
  };
}
