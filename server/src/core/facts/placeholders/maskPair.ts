// Tells two masks that Markdown would read as bold (听取**汇报，审议**报告) by the words that hang on them.
import { GOVERNING_VERBS } from "../../data/verbs.ts";
import { endsClause } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";

/** What joins two masks: **和**联合主办. */
const JOINTS = ["和", "与", "及", "或", "至", "到", "、", "以及"];
/** Where a masked place lies: **位于**北部. */
const PLACED = ["位于", "地处", "毗邻", "隶属", "隶属于", "下辖"];
/** Words that hang on the name behind them: nobody ends bold words in one of these alone. */
const PREPOSITIONS = set(
  "由 向 与 和 同 及 在 赴 从 对 把 被 将 据 经 至 到 给 按 跟 往 会同 联合 依托 围绕 在与",
);
const governing = set(GOVERNING_VERBS);
/** What one body does where another does the rest: **牵头，**配合. */
const PARTS = set("牵头 负责 主办 承办 协办 配合 协助 参加 主持 出席 支持 参与 指导");
const LONGEST_PART = 2;

/**
 * True where the words between and around two runs of stars need a name in the place of each: the last clause between
 * them is a verb or preposition that wants its object (审议, 由), or both runs want the same part of a sentence
 * (**是重点，**是关键). Nothing that a writer puts in bold is so cut.
 */
export function isMaskPair(
  text: string,
  open: { readonly start: number; readonly end: number },
  close: { readonly start: number; readonly end: number },
): boolean {
  const inside = text.slice(open.end, close.start);
  if (JOINTS.includes(inside) || PLACED.includes(inside)) return true;
  if (!isAnyHan(text.charCodeAt(close.end))) return false;
  const cut = lastCut(inside);
  const afterHan = isAnyHan(text.charCodeAt(open.start - 1));
  if (cut > 0 && wantsObject(inside.slice(cut), inside.charAt(cut - 1), afterHan)) return true;
  return !afterHan && endsClause(text.charCodeAt(open.start - 1)) && arePredicates(inside, text, close.end);
}

/** True for a clause that is nothing but a word whose object comes next. */
function wantsObject(clause: string, mark: string, afterHan: boolean): boolean {
  if (PREPOSITIONS.has(clause)) return true;
  // **学习、贯彻**中央精神 lists verbs; 听取**汇报，审议**报告 begins a clause.
  return afterHan && mark !== "、" && governing.has(clause);
}

/** **是重点，**是关键; **牵头，**配合. */
function arePredicates(inside: string, text: string, after: number): boolean {
  if (!"，、；,;".includes(inside.charAt(inside.length - 1) || " ")) return false;
  if (inside.startsWith("是") && !inside.startsWith("是否")) return true;
  return PARTS.has(inside.slice(0, -1)) && PARTS.has(text.slice(after, after + LONGEST_PART));
}

/** The offset behind the last mark that parts clauses, 0 where there is none. */
function lastCut(inside: string): number {
  return Math.max(...["，", "；", "。", "、", ","].map((mark) => inside.lastIndexOf(mark))) + 1;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
