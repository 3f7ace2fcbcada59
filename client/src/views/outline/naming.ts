// What a row of the outline says: its name, its counts, its icon.
import type { OutlineItem } from "../../../../server/src/protocol.ts";
import { grouped } from "../../grouped.ts";
import { t } from "../../words.ts";

/** The number and title; never empty. */
export function nameOf({ number, title }: OutlineItem): string {
  return `${number}${title}`.trim() || t("（无标题）");
}

/** 待填, 字数 and 数据 of the section, as far as there are any; what is to be done comes first: 待填 3 · 字数 1,204. */
export function countsOf({ characters, placeholders, metrics }: OutlineItem): string {
  const told = (count: number, words: string) => (count > 0 ? [words] : []);
  return [
    ...told(placeholders, t("待填 {0}", grouped(placeholders))),
    ...told(characters, t("字数 {0}", grouped(characters))),
    ...told(metrics, t("数据 {0}", grouped(metrics))),
  ].join(" · ");
}

/** The names of the icons, from the editor's own set. */
export const ICONS: Readonly<Record<OutlineItem["kind"], string>> = {
  title: "book",
  heading: "bookmark",
  point: "circle-small-filled",
  toc: "list-ordered",
  lead: "quote",
};
