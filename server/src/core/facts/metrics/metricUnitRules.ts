// What each measure word asks of its surroundings, since many are also parts of dates, names and ordinary words.
import { isHan } from "../../text/han.ts";
import { ARABIC, NONE, numeralKind } from "../../text/numeralChars.ts";
import { isOneOf } from "../../text/oneOf.ts";
import { WordIndex } from "../../text/wordIndex.ts";
import { endsClause } from "./clauseEnd.ts";
import type { Amount } from "./metricMeasures.ts";
import { isName, NAME_RULES } from "./metricNames.ts";
import { TIME_RULES, type UnitRule } from "./metricTimeRules.ts";
import { isLetter } from "./metricUnits.ts";

/** True where the amount is a date, an ordinal or a name by its measure word. */
export function isNoAmount(text: string, amount: Amount): boolean {
  const { numeral, word, unit, start } = amount;
  if (numeral.shape === "digits" || isName(text, start)) return true;
  // 二期, 二级 and 二次 are ordinals: counted is 两.
  if (isCodeOrDate(text, amount)) return true;
  const bareTwo = numeral.end - numeral.start === 1 && text.charCodeAt(numeral.start) === TWO;
  if (bareTwo && unit?.kind === "count") return true;
  return isManner(text, amount) || (RULES.get(word)?.(text, amount) ?? false);
}

const TWO = "二".charCodeAt(0);

/** 02版, 08号: no amount is written with a nought in front; A4L stands between letters; 2023.7起 is a month. */
function isCodeOrDate(text: string, { numeral, unit, value, word }: Amount): boolean {
  if (numeral.han || numeral.shape !== "plain") return false;
  if (isLetter(text.charCodeAt(numeral.start - 1)) && isLetter(word.charCodeAt(0))) return true;
  // 二０三０年: a full-width nought in a year in Han.
  if (text[numeral.start] === "０" && numeralKind(text.charCodeAt(numeral.start - 1)) !== NONE) return true;
  const isNought = isOneOf("0０", text.charCodeAt(numeral.start));
  if (isNought && numeralKind(text.charCodeAt(numeral.start + 1)) === ARABIC) return true;
  const isThing = unit?.kind === "count" || unit?.kind === "time";
  return isThing && value > 1900 && value < 2100 && MONTH.test(text.slice(numeral.start, numeral.end));
}

const MONTH = /^(?:19|20)\d\d[.．](?:0?[1-9]|1[0-2])$/;

/** 四段式, 三班制, 九年制: a manner, not a count. */
function isManner(text: string, { end, unit }: Amount): boolean {
  if (unit?.kind !== "count" && unit?.kind !== "time") return false;
  const next = text.charCodeAt(end);
  if (!isOneOf("式制", next)) return false;
  return text[end] === "式" || !"度定订作约成造剂品药冷种片氧".includes(text[end + 1] ?? "度");
}

/** A rule for words that, with a small number in Han, count only before the characters given. */
const hanOnlyBefore =
  (characters: string): UnitRule =>
  (text, { numeral, end }) =>
    numeral.han && numeral.value < 20 && !characters.includes(text[end] ?? "\n");

/** A rule for words that make something else of the number before the characters given. */
const notBefore =
  (characters: string): UnitRule =>
  (text, { end }) =>
    characters.includes(text[end] ?? "\n");

/** A rule for words that count only where the pattern stands behind them. */
const onlyBefore =
  (pattern: RegExp): UnitRule =>
  (text, { end }) =>
    !pattern.test(text.slice(end, end + 1));

const never: UnitRule = () => true;

/** 全省137个县排名72名, 位列全市3位: a place in a ranking. */
const RANKED = /(?:排名|位列|位居|名列)(?:在?全[国省市县区镇]|第)?$/;

/** Rules by measure word; true says that this is no amount. */
const RULES: ReadonlyMap<string, UnitRule> = new Map(
  Object.entries<UnitRule>({
    ...TIME_RULES,
    ...NAME_RULES,
    // 零支出, 零支付.
    支: (text, { start, end }) => text[start] === "零" && "出付".includes(text[end] ?? "\n"),
    // 更换零件12个, 零部件企业.
    件: (text, { start }) => text[start] === "零",
    部: (text, { start }) => text[start] === "零",
    // 格式五花八门.
    门: (text, { start }) => text.startsWith("五花", start - 2),
    // 十字节点.
    字节: (text, { numeral, end }) => numeral.han && text[end] === "点",
    // 三道沟, 十四道沟镇: names of places.
    道: (text, { numeral, end }) => numeral.han && "沟岭湾河梁坝坎".includes(text[end] ?? "\n"),
    条: (text, { start }) => text.startsWith("收支", start - 2),
    字: (text, { start, numeral, end }) =>
      numeral.han && (text[start - 1] === "红" || "路架绣形街".includes(text[end] ?? "\n")),
    点: (text, amount) => points.startingAt(text, amount.end) === "" && !isIndexPoints(text, amount),
    分: isNoScore,
    度: isNoDegree,
    成: isNoTenth,
    番: (text, { start }) => !text.slice(Math.max(0, start - 3), start).includes("翻"),
    折: (_text, { value }) => value > 10,
    // 两角五分; 三角 and 5角 are shapes as well.
    角: (text, { end }) => text[end - 1] !== "分",
    // In capital numbers alone: 壹佰万圆整; 3圆桌 is no money.
    圆: (text, { numeral }) => !/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text.slice(numeral.start, numeral.end)),
    金: (text, { end }) => !/^[、，]?\d{1,3}[银铜]/.test(text.slice(end, end + 5)),
    银: isNoMedal,
    铜: isNoMedal,
    次元: never,
    // 算力2000P; a picture has 1080P too.
    P: (text, { start }) => !text.slice(Math.max(0, start - COMPUTING_REACH), start).includes("算"),
    方: (_text, { numeral }) => numeral.han && numeral.value < 1000,
    面: hanOnlyBefore("锦红旗牌墙国党彩镜"),
    口: hanOnlyBefore("人井之"),
    省: isNoPlaceCount,
    市: isNoPlaceCount,
    县: isNoPlaceCount,
    镇: isNoPlaceCount,
    乡: isNoPlaceCount,
    村: isNoPlaceCount,
    街道: isNoPlaceCount,
    社区: isNoPlaceCount,
    代: onlyBefore(/^人/),
    对: onlyBefore(/^(?:[夫新师结关伴选母双亲恋以余，。、；,;）)]|$)/),
    则: onlyBefore(/^(?:[消新故案信通公启寓短，。、；,;）)]|$)/),
    // 12位数, 三位居首; but 12位居民.
    位: (text, { start, end }) =>
      /^(?:数|居[^民])/.test(text.slice(end, end + 2)) ||
      RANKED.test(text.slice(Math.max(0, start - 6), start)),
    名: (text, { start }) => RANKED.test(text.slice(Math.max(0, start - 6), start)),
    班: notBefore("倒"),
    轮: notBefore("车摩电驱"),
    层: notBefore("次"),
    版: (text, { value, start, numeral }) => value >= 1000 || text.slice(start, numeral.end).includes("."),
  }),
);

const COMPUTING_REACH = 24;

/** 三县 in a name, and 2025县教育局工作总结: a year that lost its 年. */
function isNoPlaceCount(_text: string, { numeral, value, end, start, word }: Amount): boolean {
  if (numeral.han) return value < 20;
  return end - start - word.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2040;

const points = new WordIndex(
  "意见 要求 建议 希望 做法 体会 启示 共识 经验 措施 问题 感受 打算 看法 不足 思考 说明 承诺 倡议 内容 想法 原因 特点 认识",
  "考虑 心得 体悟 理由 目的 判断 请求 嘱托 愿望 亮点 特色 印象 启发 意义 提醒 提示 表态 安排 指示 工作 任务 变化 收获 差距 成效 思路 方面 具体 主要 重要 基本 原则 期望 期盼 举措 事项 结论 情况 优势 难点",
);

/** 指数达849.8点，同比下降38.6点, 信心指数为102点: the time of day has no decimals. */
function isIndexPoints(text: string, { numeral, start }: Amount): boolean {
  if (numeral.han) return false;
  return (
    text.slice(start, numeral.end).includes(".") || INDEX.test(text.slice(Math.max(0, start - 8), start))
  );
}

const INDEX = /指数[达为至到升降回报收于]{0,3}$/;

/** 12金8银5铜: behind other medals alone. */
function isNoMedal(text: string, { start }: Amount): boolean {
  return !/\d[金银][、，]?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** 三分, 15时30分; but 得三分, 95分. */
function isNoScore(text: string, { numeral, start, end }: Amount): boolean {
  const before = text[start - 1] ?? "\n";
  // 教得十分认真: very.
  const isAdverb = numeral.han && numeral.value === 10 && isHan(text.charCodeAt(end));
  return "时点".includes(before) || isAdverb || (numeral.han && !"得评加扣减满".includes(before));
}

/** 一度, 360度考核; but 15度. */
function isNoDegree(text: string, { numeral, end }: Amount): boolean {
  if (numeral.han && numeral.value < 10) return true;
  return numeral.value % 180 === 0 && /\p{Script=Han}/u.test(text[end] ?? "");
}

/** 三成, 八成以上企业, 完成十成。; not 成立, 成果 and the like. */
function isNoTenth(text: string, { value, end, start }: Amount): boolean {
  if (value > 10 || (value === 10 && !endsClause(text, end))) return true;
  return text[start - 1] === "无" || WORDS_WITH_CHENG.includes(text[end] ?? "\n");
}

const WORDS_WITH_CHENG = "立为功果效员本长都熟绩套品分就型天批片份因活文规见不色名交年人才体群";
