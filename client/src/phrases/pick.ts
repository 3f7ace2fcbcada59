// The list to choose an entry of the bank from: found by Han characters, initials, pinyin or English words.
import * as vscode from "vscode";
import type { BankEntry } from "../../../server/src/protocol.ts";
import { searchPick } from "./searchPick.ts";

/** Entries under a heading. */
export interface Group {
  readonly name: string;
  readonly entries: readonly BankEntry[];
}

type Item = vscode.QuickPickItem & { readonly sought?: BankEntry };

/** Shows the groups, each entry once, with what it reads like below its name; undefined where nothing is chosen. */
export async function pickEntry(
  groups: Promise<readonly Group[]>,
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
): Promise<BankEntry | undefined> {
  const items: Promise<Item[]> = groups.then(itemsOf);
  return (await searchPick(items, { title, placeHolder }))?.sought;
}

function itemsOf(groups: readonly Group[]): Item[] {
  const seen = new Set<string>();
  return groups.flatMap(({ name, entries }) => {
    const fresh = entries.filter(({ id }) => !seen.has(id) && seen.add(id));
    if (fresh.length === 0) return [];
    return [{ label: name, kind: vscode.QuickPickItemKind.Separator }, ...fresh.map(itemOf)];
  });
}

const PREVIEW = 200;

function itemOf(entry: BankEntry): Item {
  const { label, about, text } = entry;
  const more = text.replaceAll("\n", " ").slice(0, PREVIEW);
  const detail = [about, more === label ? "" : more].filter(Boolean).join("　");
  return { label, ...(detail && { detail }), sought: entry };
}
