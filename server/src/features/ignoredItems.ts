// What is left alone in a draft, as a list to choose from shows it.
import { titleOfRule } from "../core/rules/titles.ts";
import type { IgnoredItem } from "../protocol.ts";
import type { IgnoreEntry } from "./ignored.ts";
import { shortened } from "./wording.ts";

/** How many characters of a text a row shows. */
const MOST_SHOWN = 30;

/** A row for each entry, in their order. */
export function ignoredItems(entries: readonly IgnoreEntry[]): IgnoredItem[] {
  return entries.map(({ rule, text, file, before, after }) => ({
    label: labelOf(rule, text),
    where:
      file === undefined ? "本文件夹" : before === undefined && after === undefined ? "本文件" : "这一处",
    around: `${onOneLine(before)}${shortened(text ?? "", MOST_SHOWN)}${onOneLine(after)}`,
    entry: {
      ...(rule !== undefined && { rule }),
      ...(text !== undefined && { text }),
      ...(file !== undefined && { file }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  }));
}

function labelOf(rule: string | undefined, text: string | undefined): string {
  const title = rule === undefined ? "" : titleOfRule(rule);
  if (text === undefined) return `不检查“${title}”`;
  return title === "" ? `“${shortened(text, MOST_SHOWN)}”` : `“${shortened(text, MOST_SHOWN)}”（${title}）`;
}

function onOneLine(words = ""): string {
  return words.replace(/\n/g, " ");
}
