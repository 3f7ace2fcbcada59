// Tells stars and low lines that emphasise (**重点**) from masks that a Markdown reader would take for emphasis.
import { endsClause, isDigit, isLetter, isNumeral, isSpace } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import { strongNoun } from "./maskName.ts";
import { takesNumber } from "./maskNumber.ts";
import { isMaskPair } from "./maskPair.ts";
import { numberEnd } from "./maskRun.ts";

/** A run of one mark that could open or close emphasis. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const LONGEST_MARK = 3;
/** Emphasis longer than this is two masks far apart. */
const LONGEST_INSIDE = 120;
const PAIRS = ["“”", "‘’", "（）", "《》", "()", "【】", "〔〕"];
const OPENING_MARKS = "“‘（《【〔(";

/** The starts of the runs that emphasise, and of those that certainly mask though they could be emphasis. */
export interface Emphasis {
  readonly marks: ReadonlySet<number>;
  readonly masks: ReadonlySet<number>;
}

/**
 * Which runs of `*` and `_` are emphasis. Two runs of one length may pair as in Markdown, where the
 * first touches what follows and the second what stands before; whether they do is decided by what stands inside and
 * around: **次会议，参加** before 人 is two masks. Plain text is read alike, since many write it with such marks.
 */
export function emphasisOf(text: string): Emphasis {
  if (last?.text !== text) last = { text, emphasis: read(text) };
  return last.emphasis;
}

/** What was read last: a paragraph is asked about by several readers, and once for each of the numbers in it. */
let last: { readonly text: string; readonly emphasis: Emphasis } | undefined;

function read(text: string): Emphasis {
  const marks = new Set<number>();
  const masks = new Set<number>();
  for (const mark of ["*", "_"]) {
    const open: (Run | undefined)[] = [];
    const isMasked = mark === "*" && masksWithOne(text);
    for (const run of runsOf(text, mark)) {
      const length = run.end - run.start;
      if (isMasked && length === 1) {
        masks.add(run.start);
        continue;
      }
      if (mark === "*" && (LEADER.test(text.slice(run.end, run.end + 7)) || isListed(text, run))) {
        masks.add(run.start);
        open[length] = undefined;
        continue;
      }
      // **地区在汛期*不可用***: what both have opened closes at once.
      const [inner, outer] = [open[1], open[2]];
      if (length === LONGEST_MARK && run.canClose && inner && outer && outer.end <= inner.start) {
        if (run.start - outer.end <= LONGEST_INSIDE && emphasises(text, inner, run)) {
          marks.add(outer.start).add(inner.start).add(run.start);
          open.length = 0;
          continue;
        }
      }
      const opener = open[length];
      const near = opener && run.canClose && run.start - opener.end <= LONGEST_INSIDE;
      if (near && isMaskPair(text, opener, run)) {
        // A lone star may also be a sign of its own.
        if (length > 1) masks.add(opener.start).add(run.start);
        open[length] = run;
      } else if (near && !masks.has(opener.start) && emphasises(text, opener, run)) {
        marks.add(opener.start).add(run.start);
        open[length] = undefined;
      } else if (run.canOpen) open[length] = near && masksNext(text, run.end) ? undefined : run;
    }
  }
  return { marks, masks };
}

/** 贯彻***新时代中国特色社会主义思想, ***总书记: what a copy hides. */
const LEADER = /^(?:新时代中国特色|总书记)/;

/** 涌现出***、***等**四杰: names in a row, each of them hidden; words in bold that are listed (**甲**、**乙**) have two stars. */
function isListed(text: string, { start, end }: Run): boolean {
  if (end - start !== LONGEST_MARK) return false;
  return text.startsWith("、***", end) || text.startsWith("***、", start - LONGEST_MARK - 1);
}

/** 完成产值*亿元，增长*%，引进*、*等*个项目: a paragraph whose numbers and names one star hides has none in italics. */
function masksWithOne(text: string): boolean {
  let sure = 0;
  let others = 0;
  for (let at = text.indexOf("*"); at >= 0; at = text.indexOf("*", at + 1)) {
    if (text[at - 1] === "*" || text[at + 1] === "*") continue;
    if (masksNext(text, at + 1) && !text.slice(at + 1, at + NEXT_STAR).includes("*")) sure++;
    else others++;
  }
  return sure >= LEAST_SURE && sure + others > LEAST_SURE;
}

const LEAST_SURE = 2;
/** *项目*和*会议* are words in italics. */
const NEXT_STAR = 6;

function* runsOf(text: string, mark: string): Generator<Run> {
  for (let start = text.indexOf(mark); start >= 0; ) {
    let end = start + 1;
    while (text[end] === mark) end++;
    if (end - start <= LONGEST_MARK) {
      const before = text.charCodeAt(start - 1);
      const after = text.charCodeAt(end);
      // A low line between Han characters opens no emphasis: it is a blank.
      const inWord = mark === "_" && isWord(before) && isWord(after);
      const canOpen = !inWord && !endsClause(after);
      const canClose = start > 0 && !isSpace(before) && !OPENING_MARKS.includes(text.charAt(start - 1));
      if (canOpen || canClose) yield { start, end, canOpen, canClose };
    }
    start = text.indexOf(mark, end);
  }
}

function emphasises(text: string, open: Run, close: Run): boolean {
  const inside = text.slice(open.end, close.start);
  // “*+*+N”, **、**、**: nothing stands between.
  if (!isBalanced(inside) || !/[\p{L}\p{N}]/u.test(inside)) return false;
  // **机场到***、***两地, **之乡、**四大市场之一，****产业园: what certainly hides names stands between two masks.
  if (SURE_RUNS.test(inside)) return false;
  // 建成**31个**，: what brings its own figure hides none.
  if (OWN_FIGURE.test(inside)) return true;
  // 在**的领导下，推进**工作, **是农业县，**年起步: nobody puts bold on words that begin or end so.
  if (NO_FIRST_WORDS.test(inside) || NO_LAST_WORDS.test(inside)) return false;
  const afterHan = isAnyHan(text.charCodeAt(open.start - 1)) || isDigit(text.charCodeAt(open.start - 1));
  const last = inside.charAt(inside.length - 1);
  const number = takesNumber(text, numberEnd(text, open.end));
  const name = strongNoun(text, open.end) !== null;
  const numberAfter =
    takesNumber(text, numberEnd(text, close.end)) && (!countsItself(last) || inside.endsWith("20"));
  const nameAfter = strongNoun(text, close.end) !== null;
  // Emphasis in mid-sentence does not end in a comma, and it is no longer than a few clauses.
  if (afterHan && ("，、,".includes(last) || inside.split(CLAUSE_MARK).length > MOST_CLAUSES)) return false;
  if (numberAfter && (number || name || (afterHan && !endsClause(last.charCodeAt(0))))) return false;
  const isBold = close.end - close.start > 1;
  if (number && (nameAfter || (afterHan && !(isBold && namesThing(inside))))) return false;
  return !(name && nameAfter && !ORGANS.test(inside));
}

const NO_FIRST_WORDS = /^(?:的|是[^否什非不]|位于)/;
/** **县位于**两省交界处, 建县于**年, （**大曲和**酒）, *部门、*区. */
const NO_LAST_WORDS =
  /(?:位于|建[县市区州制村校院]?于|[座坐]落于|地处|隶属于?|[^共总温平缓调中亲随饱祥不]和|[^参给赋]与|、)$/;
/** 落实**创建目标，聚焦…，坚持…，努力打造文明**: two masks far apart. */
const MOST_CLAUSES = 4;
const SURE_RUNS = /\*{4}|\*{3}、\*{3}/;
const CLAUSE_MARK = /[，；,;]/;
const OWN_FIGURE = /^\d[\d.]{0,9}(?:[%％]|[万亿余多]{0,3}[\u4e00-\u9fff]{1,4})$/;

/** 前往**天河机场、北站**, 工作的**版本规范**: a name that begins like a measure word, no clause that a number is missing from. */
function namesThing(inside: string): boolean {
  return (
    inside.length >= LEAST_NAME &&
    !/[，。；：,;]/.test(inside) &&
    !NO_LAST_WORDS.test(inside) &&
    !AWAITS.test(inside)
  );
}

const LEAST_NAME = 3;
/** 组织**名党员到**社区: what comes behind is named by the second mask. */
const AWAITS = /[到在对向从为是由把将被给赴至约近达及等有了]$/;

/** **市委**市政府 is a word in bold; **省**市 and **公司**项目部 are two masks. */
const ORGANS = /^(?:[省市区县]委|[省市区县]?政府|党委|党组|政协|人大|纪委)$/;

/** True where a number or noun follows that makes a mask of what stands before it. */
function masksNext(text: string, at: number): boolean {
  return takesNumber(text, at) || strongNoun(text, at) !== null;
}

/** 抓好**三个**方面: the emphasised text brings its own number for the measure word behind it. */
function countsItself(last: string): boolean {
  return (
    isNumeral(last.charCodeAt(0)) || (last !== "" && "每各这那该此首上下前后全当整多余个项大".includes(last))
  );
}

/** Every mark opened inside is closed inside: in **好人”评选，做“文明**人 none is. */
function isBalanced(inside: string): boolean {
  return PAIRS.every(([open = "", close = ""]) => {
    const first = inside.indexOf(close);
    return (
      inside.split(open).length === inside.split(close).length &&
      (first < 0 || inside.lastIndexOf(open, first) >= 0)
    );
  });
}

function isWord(code: number): boolean {
  return isAnyHan(code) || isLetter(code) || isDigit(code) || code === 0x5f;
}
