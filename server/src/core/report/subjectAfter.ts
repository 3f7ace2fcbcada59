// The phrase behind a figure's unit: 54条⟨具体措施⟩, 275名⟨中共党员委员⟩纳入….
import { BOUNDS_AFTER } from "../data/bounds.ts";
import { DESCRIBING, SHORT_NOUNS } from "../data/verbs.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { WordIndex } from "../text/wordIndex.ts";
import { type Token, tokensIn, type WordMap } from "./subjectTokens.ts";
import { governs, organisationEnd, personEnd } from "./subjectWords.ts";

/** What stands behind the unit. */
export interface AfterPhrase {
  /** The noun phrase, or "". */
  readonly phrase: string;
  /** 91岁的…: the figure describes the phrase. */
  readonly describes: boolean;
  /** The phrase begins with a verb, so that it may be the sentence going on. */
  readonly verbal: boolean;
  /** Where the text behind the unit and its bound begins. */
  readonly start: number;
}

const REACH = 40;
const bounds = new WordIndex(...Object.values(BOUNDS_AFTER));
const describing = new WordIndex(DESCRIBING);
/** 有区级项目入选: introduces what is counted; but 有关, 有效. */
const INTRODUCING = /^(?:共|另|均)?有(?![关效限害机序益利力偿色线])|^时间|^大关|^关口/;
/** 连续三年获得优秀等次: what was won so often. */
const WON = /^(?:荣获|获得|获评|获)(?=[\u4e00-\u9fff“]{2})/;
/** 2家全国重点实验室: how far its name reaches; but 居12个全省首位. */
const REACHING = /^全[国省市区县](?![第首唯最领排各有一])/;
/** 对2人予以记大过处分: what is done to them, where nothing says who they are. */
const DEALT = /^(?:予以|给予|作出|进行|采取|处以)/;
/** 40家被巡察单位: to whom it is done, as part of their name. */
const PASSIVE = /^被(?=[\u4e00-\u9fff]{2}(?:单位|部门|企业|对象|人|户|村|学校|党组织|地区|乡镇))/;
/** 安排300万元用于防汛物资采购. */
const PURPOSE = /^(?:专项|主要|全部)?用于/;
/** 在已投入120万元的基础上: under which something is done, not what is counted. */
const CIRCUMSTANCE = /^(?:(?:基础|前提|情况|条件|背景|形势|局面)之?[上下]|同时|时候)/;
/** 89家超千万企业, 8个过亿元项目, 5个千万元级产业: how big what is counted is. */
const SIZED = /^(?:超|过|上)?(?:[十百千]?[万亿]|[十百千]万)元?级?(?:以上)?的?(?=[\u4e00-\u9fff]{2})/;
const DATE = /^(?:\d{4}年度?|\d{1,2}月(?:份|\d{1,2}日)?)/;

/** `next` is where the next figure begins. */
export function phraseAfter(text: string, metric: MetricFact, next: number, words: WordMap): AfterPhrase {
  let start = endBehind(text, metric);
  while (text[start] === " " || text[start] === "\u3000") start++;
  // 八亿人口: the measure is the noun's own first character.
  if (metric.unit === "人" && text[start] === "口") start--;
  const purpose = PURPOSE.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  if (purpose > 0) start += purpose;
  const describes = text[start] === "的";
  // 完成28583万元（自然口径）: an aside, not what is counted.
  const isAside = "（(".includes(text[start] ?? "\n");
  if (isAside || (describes && CIRCUMSTANCE.test(text.slice(start + 1, start + 5))))
    return { phrase: "", describes, verbal: false, start };
  let from = describes ? start + 1 : start;
  // 五个方面的工作; in 三个方面的不足 the last word is read as a bound.
  if (text.startsWith("方面的", start) && !text.startsWith("不足", start + 3)) from += 3;
  from += DATE.exec(text.slice(from, from + 8))?.[0].length ?? 0;
  from += INTRODUCING.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  if (PLACES.has(metric.unit)) from += SIZED.exec(text.slice(from, from + 10))?.[0].length ?? 0;
  if (metric.unit === "年") from += WON.exec(text.slice(from, from + 4))?.[0].length ?? 0;
  from += REACHING.exec(text.slice(from, from + 3))?.[0].length ?? 0;
  const dealt = text[metric.start - 1] === "对" && PEOPLE.has(metric.unit) ? dealtWith(text, from) : 0;
  from += dealt;
  const named = PASSIVE.test(text.slice(from, from + PASSIVE_REACH)) ? 1 : 0;
  const tokens = [...tokensIn(text, from + named, Math.min(next, from + REACH), words)];
  const [first] = tokens;
  if (named > 0 && first)
    tokens[0] = { start: from, end: first.end, kind: "naming", text: `被${first.text}` };
  // 3项具有深远意义的决策: the clause describes what is counted.
  const verbal =
    purpose > 0 || (dealt === 0 && tokens[0]?.kind === "verb" && !DESCRIBED.test(tokens[0].text));
  const demand = nominalOf(tokens, metric.unit);
  if (demand !== "") return { phrase: demand, describes, verbal: false, start };
  return { phrase: shorten(text, collect(tokens), metric.unit), describes, verbal, start };
}

/** 再强调三点要求：, 作出5项安排。: a verb by itself behind a measure of what is said names it. */
function nominalOf([word, mark]: readonly Token[], unit: string): string {
  const isSaid = word !== undefined && NOMINAL.has(word.text) && SAID_IN.has(unit);
  return isSaid && (mark === undefined || mark.kind === "mark") ? word.text : "";
}

const NOMINAL = new Set("要求 安排 部署 计划 服务 保障 突破 调整 规定 承诺".split(" "));
const SAID_IN = new Set("点 项 条 个 类 种 方面 大".split(" "));

const PASSIVE_REACH = 6;

function dealtWith(text: string, at: number): number {
  return DEALT.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

/** Where the figure ends with the bound behind it, or what makes a class of it: 35岁以下, 30万吨级. */
export function endBehind(text: string, { end, bound }: MetricFact): number {
  if (text[end] === "级") return end + 1;
  const behind = bounds.startingAt(text, end);
  return behind !== "" && bound.endsWith(behind) ? end + behind.length : end;
}

/** Nouns and naming verbs up to a mark, a number, a stop or a governing verb; behind a clause with 的, what it describes. */
function collect(tokens: readonly Token[]): readonly Token[] {
  let taken: Token[] = [];
  let clause = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "noun" || token.kind === "naming" || token.kind === "quote") taken.push(token);
    // 3名副局长任副组长的领导小组, 20名青年组成的突击队: the persons are counted.
    else if (POSTS.has(token.text) && personEnd(taken.map(({ text }) => text).join("")) > 0) break;
    else if (taken.length > 0 && (token.text === "以上" || token.text === "以下")) taken.push(token);
    else if (token.text === "的" && i > 0 && (clause || endsInVerb(taken)) && isDescribed(tokens, i + 1)) {
      taken = [];
      clause = false;
    } else if (i === 0 && (token.kind === "verb" || (governs(token.text) && describesOn(tokens, i)))) {
      taken.push(token);
      clause = true;
    } else if ((token.kind === "verb" || token.kind === "stop") && describesOn(tokens, i)) clause = true;
    else if (token.kind === "list" && i === 1 && taken[0]?.text.length === 1 && isPhrase(tokens[i + 1]))
      taken.push(token);
    else break;
  }
  const verbAlone = taken.length === 1 && taken[0]?.kind === "verb";
  return verbAlone || (clause && taken[0]?.kind !== "verb" && taken.length === 0) ? [] : taken;
}

const POSTS = new Set(["任", "担任", "兼任", "组成"]);

/** 带病运行的高层建筑: a clause that ends in 的 soon, with a noun behind it. */
function describesOn(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text;
  // 6个环节存在的隐患: the links are counted; 6个群众反映的问题: the problems.
  if (text === "的" || (i > 0 && text === "存在")) return false;
  // 对21个村进行档案的审核: what is done to the villages.
  if (i > 0 && DONE.has(text ?? "")) return false;
  // 两份稿件均未引用的…: of all that is counted something is told.
  if (/^[均都]/.test(text ?? "")) return false;
  for (let j = i + 1; j < tokens.length && j < i + 6; j++) {
    const kind = tokens[j]?.kind;
    if (tokens[j]?.text === "的") return isDescribed(tokens, j + 1);
    if (kind === "mark" || kind === "number" || kind === "list") return false;
  }
  return false;
}

const DONE = new Set("进行 予以 给予 加以".split(" "));

/** A phrase stands at `at`, and not 基础上 or another word for the circumstances. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const words = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  return isPhrase(tokens[at]) && !CIRCUMSTANCE.test(words);
}

function isPhrase(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "noun" || token.kind === "naming" || token.kind === "quote");
}

function endsInVerb(taken: readonly Token[]): boolean {
  const last = taken.at(-1);
  if (!last) return false;
  if (last.kind !== "noun") return taken.length > 1;
  return describing.endingAt(last.text, last.text.length) !== "";
}

/** 13种主要产品中，有7种…: the last character says that some of them are meant. */
const INSIDE = /[^高初集期空]中$/;
const PEOPLE = new Set("名 位 人 人次 口 员 岁 周岁 人份".split(" "));
const PLACES = new Set("个 家 所 户 处 座".split(" "));
const LONG = 10;

function shorten(text: string, tokens: readonly Token[], unit: string): string {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return "";
  // “光荣在党50年”老党员: the name only describes them.
  const from = first.kind === "quote" && second && last.end - second.start > 2 ? second.start : first.start;
  const inside = text[last.end] === "，" && INSIDE.test(last.text) ? 1 : 0;
  const phrase = text.slice(from, last.end - inside);
  // 300万元人民币: the money itself.
  if ((phrase.length < 2 && !SHORT_NOUNS.includes(phrase)) || phrase === "人民币") return "";
  if (PEOPLE.has(unit) && !DESCRIBED.test(phrase)) return phrase.slice(0, personEnd(phrase) || phrase.length);
  if (PLACES.has(unit) && phrase.length > LONG)
    return phrase.slice(0, organisationEnd(phrase) || phrase.length);
  return phrase;
}

/** 符合…条件人员: the person word comes at the end. */
const DESCRIBED = /^(?:符合|具有|具备|涉及|来自|从事|享受|患有)/;
