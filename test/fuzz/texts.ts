// Random texts and edits from a seed: lines of reports, their disorders, broken files, and what editors send.
import type { Change } from "../../server/src/core/text/draft.ts";
import { PIECES } from "../support/arbitraries.ts";
import { below, pick, type Random } from "../support/random.ts";

/** Lines that hang together over a draft: titles, contents, sections, points, short names, attachments, repeats. */
const LINES = [
  "X市水务局2026年工作总结",
  "X市水务局",
  "关于加强城乡供水",
  "和农村排水工作的意见",
  "通知",
  "目　录",
  "治水经验材料选编",
  "守好一库碧水润民心……（X市水务局）1",
  "守好一库碧水润民心",
  "一、主要工作",
  "二、存在的问题",
  "三、下一步工作打算",
  "四、保障措施",
  "（一）加强学习培训",
  "（二）健全工作机制。全年制定制度**项。",
  "（三）强化督导检查",
  "1.开展专题培训14场次，参加1,200余人次，同比增长31%。",
  "2．整改问题××个，完成率98.5％。",
  "①按月调度；②按季通报。",
  "一是建章立制；二是压实责任；四是严格考核。",
  "一要提高认识。二要形成合力。",
  "一是提高站位。各级各部门认真学习。",
  "二是抓好落实。各级各部门认真学习。",
  "要做好以下三点工作：一是学；二是做。",
  "全年投入16.4万元，比上年增加3万元，增长20%。",
  "全年投入18万元。",
  "其中城区12个、乡镇8个，共25个。",
  "成立防汛工作领导小组（以下简称“领导小组”）。",
  "防汛工作领导小组办公室设在局办公室，见第二部分。",
  "“四个意识”、“两不愁三保障，《管理办法）",
  "各单位要认真贯彻落实会议精神，确保各项任务落到实处。",
  "各单位要认真贯彻落实会议精神，确保各项任务落到实处。",
  "截止目前，共完成12,5项,其中优秀3项;",
  "附件：1.任务清单",
  "附件1",
  "特此报告。",
  "XX市XX局",
  "20XX年X月X日",
  "本文来自某某文库，转载请注明出处",
  "## 一、工作情况",
  "### （一）学习情况",
  "- 一是学习",
  "| 序号 | 任务 |",
  "| --- | --- |",
  "```",
  "---",
  "> 引用一段话",
  "**一、加粗的标题**",
  "<!-- 注释",
  "-->",
  "",
  "　　",
];
const ENDS = ["\n", "\n", "\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r"];
const CHARACTERS = [
  ..."的一二三四是、，。；：（）“”《》123%X×*_\t 　\u2028\0\ud83d\ude00\u202eé😀",
  "\r",
  "\n",
  "\r\n",
];

/** A text of up to `lines` lines; most are a report's, some hold anything. */
export function anyLines(lines: number, random: Random): string {
  let text = "";
  for (let i = below(lines, random); i >= 0; i--) {
    const line = random() < 0.75 ? pick(LINES, random) : pieces(6, random);
    text += line + pick(ENDS, random);
  }
  return text;
}

/** What one didChange brings: a few changes, each meant for the text after the one before it. */
export function anyChanges(text: string, random: Random): Change[] {
  const lines = text.split(/\r\n|\r|\n/);
  const changes = Array.from({ length: random() < 0.8 ? 1 : 2 + below(4, random) }, () =>
    anyChange(lines, random),
  );
  // From the last to the first, as an editor sends what it replaces everywhere.
  return changes.sort((a, b) => (b.range?.start.line ?? 0) - (a.range?.start.line ?? 0));
}

function anyChange(lines: readonly string[], random: Random): Change {
  if (random() < 0.01) return { text: anyLines(20, random) };
  const start = anyPlace(lines, random);
  return { range: { start, end: endOf(start, lines, random) }, text: anyInsert(lines.length, random) };
}

/** A place in the text; now and then outside it. */
function anyPlace(lines: readonly string[], random: Random): { line: number; character: number } {
  const line = below(lines.length + (random() < 0.02 ? 3 : 0), random);
  const length = lines[line]?.length ?? 0;
  const character = pick([0, length, below(length + 1, random), below(length + 1, random)], random);
  return { line, character: character + (random() < 0.02 ? 5 : 0) };
}

function endOf(start: { line: number; character: number }, lines: readonly string[], random: Random) {
  const kind = random();
  if (kind < 0.55) return start;
  if (kind < 0.75) return { line: start.line, character: start.character + 1 + below(4, random) };
  if (kind < 0.8) return { line: start.line + 1, character: 0 };
  if (kind < 0.98) return { line: start.line + below(3, random), character: below(20, random) };
  // Much goes at once, or the range runs backwards.
  return random() < 0.5 ? anyPlace(lines, random) : { line: lines.length, character: 0 };
}

/** Mostly a character or nothing; short texts grow, long ones shrink. */
function anyInsert(lines: number, random: Random): string {
  const kind = random();
  if (kind < 0.4) return pick(CHARACTERS, random);
  if (kind < 0.55) return "";
  if (kind < 0.75) return pick(PIECES, random);
  if (kind < 0.85) return pick(ENDS, random) + pick(LINES, random);
  return lines > 40 ? "" : anyLines(4, random);
}

function pieces(count: number, random: Random): string {
  return Array.from({ length: below(count, random) + 1 }, () => pick(PIECES, random)).join("");
}
