// The titles of a collection's documents that name no kind: told from its contents, which say them word for word.
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { comparedWords } from "./contentsTables.ts";

/** What the entries of collections' contents say, as it is compared, with the first line that says it. */
export type ListedTitles = ReadonlyMap<string, number>;

/** An entry of a table of contents, or its heading 目录, which has depth 0. */
export interface ListedEntry {
  readonly line: number;
  readonly depth: number;
  readonly words: string;
}

const LONGEST = 60;
const COLLECTION =
  /(?:汇编|选编|合集|文集|选集|集锦)[\s\u3000*]*(?:[（(][^（）()]{1,30}[）)][\s\u3000*]*|[0-9一二三四五六七八九十]{1,3}篇)?$/;

/** Whether a line names a collection: 经验材料选编, 工作报告汇编（2026年）. */
export function namesCollection({ paragraph: { text, role } }: ParagraphFacts): boolean {
  return role === "prose" && text.length <= LONGEST && COLLECTION.test(text);
}

/** What the tables of contents list, if a collection's name stands above them. */
export function listedTitles(
  entries: readonly ListedEntry[],
  facts: readonly ParagraphFacts[],
): ListedTitles {
  const [first] = entries;
  const listed = new Map<string, number>();
  if (!first || !facts.slice(0, first.line).some(namesCollection)) return listed;
  for (const { line, depth, words } of entries) {
    const said = comparedWords(words);
    const mayBe = depth > 0 && said.length >= SHORTEST && !ORGAN.test(said);
    if (mayBe && !listed.has(said)) listed.set(said, line);
  }
  return listed;
}

/** 前言 and 综述 may as well head a part. */
const SHORTEST = 6;
/** Who wrote it, on a line below the title. */
const ORGAN =
  /^[^，、：“”]{2,20}(?:[府厅局会委院部室社署组办校处站所]|中心|政协|公司|集团|大学|医院|支队|大队)$/;

/** The words of a line that is titled as an entry above it says, else "". */
export function listedAt({ title, paragraph }: ParagraphFacts, line: number, listed: ListedTitles): string {
  if (listed.size === 0 || !title) return "";
  const words = comparedWords(paragraph.text.slice(title.span.start, title.span.end));
  return (listed.get(words) ?? line) < line ? words : "";
}
