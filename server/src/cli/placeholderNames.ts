// What a placeholder of each kind is called in a list.
import type { PlaceholderKind } from "../core/facts/placeholders/placeholders.ts";

/** The kinds' names, in Chinese. */
export const PLACEHOLDER_NAMES: Readonly<Record<PlaceholderKind, string>> = {
  "masked-name": "隐去的名称",
  "masked-number": "隐去的数字",
  "missing-number": "缺少的数字",
  blank: "空白",
  marker: "标记",
  residue: "残留文字",
};
