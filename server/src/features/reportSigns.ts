// The signs of an official report that one paragraph shows by itself.
import { TITLE_TAIL } from "../core/data/documentKinds.ts";
import { endsInKind } from "../core/facts/outline/kindWord.ts";
import { hanCount } from "../core/text/han.ts";
import { sectionNumberAt } from "../core/text/sectionNumber.ts";
import { withoutTail } from "../core/text/withoutTail.ts";

/** What one paragraph says for or against the draft being an official report. */
export interface Signs {
  /** Han characters, and letters of other scripts (kana counts there), in the part that was looked at. */
  readonly han: number;
  readonly foreign: number;
  /** How much the line looks like an official document's title: 0, {@link WEAK_TITLE} or {@link STRONG_TITLE}. */
  readonly title: number;
  /** How much a numbered section heading sounds official; 0 where there is none. */
  readonly heading: number;
  /** The formulas of such documents in it (同志们：, 现将…报告如下, 特此报告) with what each counts. */
  readonly formulas: readonly (readonly [name: string, weight: number])[];
  /** Words that are at home in official writing. */
  readonly words: readonly string[];
}

const STRONG_TITLE = 4;
const WEAK_TITLE = 1;
/** Only this much of a paragraph is looked at, in UTF-16 units. */
const LOOK = 160;

/** Kinds that name ordinary texts as well; alone they say nothing. */
const COMMON_KIND =
  /(?:说明|清单|信息|材料|经验|做法|体会|检查|台账|[一-龥]{2}表|综述|述评|制度|安排|建议书|承诺书)$/;
/** Marks of program output, tables and addresses; no title has them. */
const NO_TITLE = /[[\]{}<>=|\\/@]|\d:\d|\d-\d\d?-\d|[A-Za-z]{3}\s/;
const ABOUT = /^.{0,30}关于.{2,50}的.{1,8}$|在.{2,40}[上中时]的(?:讲话|发言|致辞)/;
const OFFICIAL_TITLE =
  /工作|主体责任|党[委组建内支员]|政府|政协|人大|机关|述职|述责|述廉|廉政|法治|从严治党|主题教育|民主生活会|督[查导]|巡[视察]|整改|改革|安全生产|乡村振兴|经济运行|专项行动|实施方案|[省市县区镇乡]委|组织生活|精神文明|意识形态|应急预案|统计公报/;

/** Section titles that hardly any other sort of text uses. */
const STANDARD_HEADING =
  /^(?:总体要求|基本情况|指导思想|基本原则|(?:主要|工作)?目标任务|(?:主要|重点|工作)任务|主要(?:做法|成效|工作)|(?:工作|主要)?(?:开展|进展|完成)情况|(?:目前|当前|工作中)?存在的?(?:主要|突出)?(?:问题|不足|困难)|(?:问题|不足)[与和及](?:不足|困难|原因)|下一?步.{0,8}(?:打算|计划|安排|措施|思路)?|(?:今后|明年).{0,6}(?:打算|计划|安排|思路)|保障措施|组织(?:领导|实施|保障)|工作要求|工作(?:总结|成效|措施|打算|安排)|整改(?:情况|措施)|原因(?:分析|剖析))/;
/** The verbs that open the parallel headings of reports (加强组织领导, 压实工作责任), with what they rule. */
const VERB_HEADING =
  /^(?:进一步|切实|着力|扎实|持续|全力)?(?:加强|强化|深化|压实|健全|推进|统筹|狠抓|夯实|严明|抓好|抓实|落实|贯彻|筑牢|充分认识|统一思想)[^。]{4}/;
const OFFICIAL_HEADING =
  /工作(?!原理|流|模式|目录|区|台|时间|日|线程|服)|建设|落实|贯彻|推进|加强|强化|深化|压实|履行|统筹|责任(?!链)|党|政治|作风|廉|纪律|群众|民生|整改|成效|保障|总体|下一步/;
/** What a heading counts, by how official it sounds. */
const PLAIN_HEADING = 0.25;
const SOME_HEADING = 1;
const SURE_HEADING = 1.75;

/** Formulas of such documents and what each kind of them counts: the address, the transition, the closing. */
const FORMULAS: readonly (readonly [name: string, weight: number, pattern: RegExp])[] = [
  ["address", 1, /^.{0,12}(?:同志们|各位领导|各位代表|各位委员|各位同志)[^。]{0,12}[：:]/],
  // 主送机关: each organ the document goes to, at the head of the text.
  ["addressee", 2, /^.{0,60}(?:政府|部门|单位|委员会|机关|机构|[委办厅局署院行]|公司)(?:（.{1,12}）)?[：:]$/],
  // 发文字号: the organ's code, the year in 〔 〕, the number.
  ["number", 2, /^.{0,20}[一-龥]{1,8}〔(?:19|20)\d\d〕(?:第)?\d{1,4}号/],
  ["transition", 2, /现[将就].{0,60}如下[：:。]/],
  [
    "closing",
    2,
    /^特此(?:报告|通知|通报|请示|函[告复]|公告)|^(?:妥否|当否|可否|以上.{0,12}(?:如无不妥|妥否|当否)).{0,12}请|^以上(?:报告|汇报).{0,16}请.{0,8}(?:审议|批评|指正|评议)/,
  ],
];

const WORDS =
  /习近平|党中央|党委|党组|党总支|党支部|党建|党风廉政|[省市县区]委|政协|人大常委会|纪委|纪检监察|市政府|县政府|区政府|省政府|贯彻落实|主体责任|政治站位|政治建设|从严治党|主题教育|意识形态|中央八项规定|高质量发展|乡村振兴|“四个意识”|“四个自信”|“两个维护”|党员干部|领导班子|安全生产|营商环境|重要讲话|重要指示|专项行动|专项整治|督查|督导|深入开展|扎实推进|常态化|长效机制|压实责任|基层组织|人民群众|廉洁自律|作风建设/g;

/** The number of a note behind a title: 统计公报[1]. */
const FOOTNOTE = /\[\d{1,2}\]\s{0,4}$/;

/** Letters of other scripts. */
const FOREIGN = /[A-Za-z\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/gu;

/** The signs of a paragraph's text. Pure and linear. */
export function signsOf(text: string): Signs {
  const line = text
    .slice(0, LOOK)
    .replace(/^[#>*\s\u3000\ufeff-]{1,12}/, "")
    .replace(FOOTNOTE, "")
    .trimEnd();
  const han = hanCount(line, 0, line.length);
  const foreign = line.match(FOREIGN)?.length ?? 0;
  if (han < 2) return { han, foreign, title: 0, heading: 0, formulas: [], words: [] };
  const words = [...new Set(line.match(WORDS))];
  return {
    han,
    foreign,
    title: titleSign(line, text),
    heading: headingSign(line),
    formulas: FORMULAS.filter(([, , pattern]) => pattern.test(line)).map(([name, weight]) => [name, weight]),
    words,
  };
}

function titleSign(line: string, text: string): number {
  if (text.length > 80 || line.length < 5 || /[。；：:;，,！!？?]$/.test(line) || NO_TITLE.test(line))
    return 0;
  const bare = withoutTail(line, "*").replace(TITLE_TAIL, "");
  if (!endsInKind(bare) || sectionNumberAt(bare, 0)) return 0;
  if (ABOUT.test(bare) || OFFICIAL_TITLE.test(bare)) return STRONG_TITLE;
  return COMMON_KIND.test(bare) ? 0 : WEAK_TITLE;
}

function headingSign(line: string): number {
  const number = sectionNumberAt(line, 0);
  if (!number || !["han", "hanBracket", "chapter", "part"].includes(number.style)) return 0;
  const title = /^[^。]{0,40}/.exec(line.slice(number.end).replace(/^[\s\u3000*]{1,4}/, ""))?.[0] ?? "";
  if (title.length < 3) return 0;
  if (STANDARD_HEADING.test(title) || VERB_HEADING.test(title)) return SURE_HEADING;
  return OFFICIAL_HEADING.test(title) ? SOME_HEADING : PLAIN_HEADING;
}
