// Completion: phrases, formulations, sections and whole documents for what stands before the cursor.
import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type Position,
} from "vscode-languageserver-types";
import type { BankIndex, Match } from "../core/bank/bankIndex.ts";
import { bodyOf, type Day } from "../core/bank/bodies.ts";
import type { Entry } from "../core/bank/entries.ts";
import { plainOf } from "../core/bank/plain.ts";
import { type Suggestions, suggest, type Uses } from "../core/bank/suggest.ts";
import { type BankKind, PHRASE_PLACES } from "../core/bank/types.ts";
import type { Report } from "../core/report/report.ts";
import { type ClientCommand, INSERT_SECTION_COMMAND, PHRASE_TAKEN_COMMAND } from "../protocol.ts";

/** What the answer depends on besides the report and the bank. */
export interface CompletionOptions {
  /** True where the writer asked, false where the editor did while text was typed. */
  readonly asked: boolean;
  readonly uses: Uses;
  readonly today: Day;
  readonly commands: readonly ClientCommand[];
  /** False for clients that take plain text only. */
  readonly snippets: boolean;
}

/** What is searched. */
export interface CompletionBank {
  readonly index: BankIndex;
  readonly kinds: readonly BankKind[];
}

/** Longer labels are cut; the whole text stands in the documentation. */
const LABEL = 48;

/**
 * The items at a position, or null where it is better to keep quiet. All items replace the same stretch, and their filter
 * text is what stands there, so that the editor neither drops nor reorders them; typing on asks anew.
 */
export function completion(
  report: Report,
  { line, character }: Position,
  { index, kinds }: CompletionBank,
  options: CompletionOptions,
): CompletionList | null {
  const { asked, uses, commands } = options;
  const sections = commands.includes(INSERT_SECTION_COMMAND);
  const found = suggest(report, index, { line, character, asked, kinds, uses, sections });
  if (!found) return null;
  const rest = report.facts[line]?.paragraph.text.slice(character) ?? "";
  const items = found.matches.map((match, i) => itemOf(match, i, { found, rest, report, options }));
  return { isIncomplete: true, items };
}

interface Around {
  readonly found: Suggestions;
  /** What stands behind the cursor in its line. */
  readonly rest: string;
  readonly report: Report;
  readonly options: CompletionOptions;
}

function itemOf(match: Match, place: number, around: Around): CompletionItem {
  const { entry } = match;
  const { found, options } = around;
  const { query, line, start, end } = found;
  const isSection = entry.sort === "section";
  const body = isSection
    ? ""
    : withoutDoubledMark(match.tail ?? bodyOf(entry, around.report.draft.syntax, options.today), around.rest);
  const label = match.tail === undefined ? entry.label : plainOf(match.tail);
  const newText = isSection ? query : options.snippets ? body : plainOf(body);
  const command = commandFor(entry, around);
  return {
    label: label.length > LABEL ? `${label.slice(0, LABEL)}…` : label,
    labelDetails: { description: shelfOf(entry) },
    kind: KINDS[entry.sort],
    ...(entry.about && { detail: entry.about }),
    ...(!isSection && { documentation: plainOf(body) }),
    sortText: String(place).padStart(3, "0"),
    filterText: query || label,
    insertTextFormat: options.snippets && !isSection ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: { start: { line, character: start }, end: { line, character: end } }, newText },
    ...(command && { command }),
  };
}

const KINDS: Readonly<Record<Entry["sort"], CompletionItemKind>> = {
  document: CompletionItemKind.File,
  section: CompletionItemKind.Module,
  phrase: CompletionItemKind.Snippet,
  formulation: CompletionItemKind.Constant,
};

/** Where the entry comes from, in a word or two: 问题不足, 固定提法, 本单位 · 开头依据. */
function shelfOf({ sort, place, source }: Entry): string {
  const shelf =
    sort === "phrase" && place
      ? (PHRASE_PLACES[place as keyof typeof PHRASE_PLACES] ?? place)
      : { document: "文种", section: "标准章节", phrase: "常用语", formulation: "固定提法" }[sort];
  return source ? `本单位 · ${shelf}` : shelf;
}

/** A section's numbers depend on its neighbours: the client puts it in, in the place of what was typed in its line. */
function commandFor(entry: Entry, { found, options }: Around): Command | undefined {
  const { line, end } = found;
  if (entry.section) {
    const typed = { start: { line, character: 0 }, end: { line, character: end } };
    return {
      title: "插入标准章节",
      command: INSERT_SECTION_COMMAND,
      arguments: [{ id: entry.section.id, typed }],
    };
  }
  if (!options.commands.includes(PHRASE_TAKEN_COMMAND)) return undefined;
  return { title: "记下用过的常用语", command: PHRASE_TAKEN_COMMAND, arguments: [entry.id] };
}

/** The mark that a phrase ends with is left out where the text goes on with one. */
function withoutDoubledMark(body: string, rest: string): string {
  if (/^[”》]/.test(rest) && body.endsWith(rest.charAt(0))) return body.slice(0, -1);
  return /^[，。；：、！？]/.test(rest) ? body.replace(/[，。；：、！？]$/, "") : body;
}
