// All that the bank holds, for a list to choose from, and what of it goes well where the cursor is.
import type { Position } from "vscode-languageserver-types";
import { bodyOf, type Day } from "../core/bank/bodies.ts";
import type { Entry } from "../core/bank/entries.ts";
import { plainOf } from "../core/bank/plain.ts";
import { sectionText } from "../core/bank/sectionText.ts";
import { lackingSections, suggest, type Uses } from "../core/bank/suggest.ts";
import { PHRASE_PLACES } from "../core/bank/types.ts";
import { writingContext } from "../core/bank/writingContext.ts";
import type { Report } from "../core/report/report.ts";
import type { Syntax } from "../core/text/draft.ts";
import type { BankEntry } from "../protocol.ts";
import type { CompletionBank } from "./completion.ts";

const MOST_HERE = 8;

/** Every entry as a list shows it. */
export function bankEntries({ index }: CompletionBank, syntax: Syntax, today: Day): BankEntry[] {
  return index.entries.map((entry) => {
    const { id, sort, label, about, source, pinyin, words } = entry;
    const body = bodyOf(entry, syntax, today);
    const text = entry.section ? sectionText(entry.section) : plainOf(body);
    const syllables = pinyin.split(" ").filter(Boolean);
    const spellings = [syllables.map((syllable) => syllable[0]).join(""), syllables.join(""), ...words];
    return { id, sort, label, shelf: shelfOf(entry), body, text, spellings, about, source };
  });
}

/** The ids of phrases that go well at the position, the best first, and of the sections that the document lacks. */
export function entriesHere(
  report: Report,
  at: Position,
  { index, kinds }: CompletionBank,
  uses: Uses,
): string[] {
  const context = writingContext(report, { line: at.line, start: at.character, end: at.character }, kinds);
  if (context.blankDraft) return [];
  const found = suggest(report, index, { ...at, asked: true, kinds, uses, sections: false });
  const phrases = found?.matches.map(({ entry }) => entry).slice(0, MOST_HERE) ?? [];
  return [...phrases, ...lackingSections(context, kinds, index.entries)].map(({ id }) => id);
}

const DIRECTIONS = { up: "上行文", level: "平行文", down: "下行文" } as const;

function shelfOf({ sort, place, direction }: Entry): string {
  if (sort === "formulation") return "固定提法";
  if (sort === "document") return direction ? DIRECTIONS[direction] : "事务文书";
  return place ? ((PHRASE_PLACES as Readonly<Record<string, string>>)[place] ?? place) : "常用语";
}
