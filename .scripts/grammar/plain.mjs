// The grammar of the language gongwen: a draft as plain text.
import {
  ARABIC,
  BLANK,
  CHINESE,
  FIGURE,
  heading,
  headingCaptures,
  INDENT,
  include,
  local,
  MARKER,
  MASK,
  NUMBERS,
  PENDING,
  QUOTE,
  quoted,
  TITLE,
} from "./parts.mjs";
import { MASKED_WORDS, MEASURE_WORDS, UNNAMED_WORDS } from "./words.mjs";

const r = String.raw;
const ORDINAL = "第[一二三四五六七八九十百0-9]{1,4}";
const NO_LATIN_BEFORE = r`(?<![A-Za-z0-9０-９+＋.\-_])`;

/** The grammar of the language gongwen. */
export function plainGrammar() {
  return {
    name: "公文",
    scopeName: "text.gongwen",
    patterns: [include("#headings"), include("#text")],
    repository: {
      headings: {
        patterns: [1, 2, 3, 4, 5].map((level) => heading(level, NUMBERS)).concat(include("#articles")),
      },
      text: {
        patterns: ["points", "inline-numbers", "placeholders", "quoted-names", "figures", "percentages"].map(
          local,
        ),
      },
      articles: {
        comment:
          "第一章　总则, 第二节　职责; of 第三条　…… the number alone, its text is a paragraph; not 第一条战线",
        patterns: [
          article(1, r`${ORDINAL}(?:章|编|篇|部分)(?:[ \t\x{3000}：:、]{1,2}|(?=$))`, r`([^。\n]{0,60})$`),
          article(2, r`${ORDINAL}节[ \t\x{3000}：:、]{1,2}`, r`([^。\n]{1,60})$`),
          article(3, r`${ORDINAL}条`, r`(?=[ \t\x{3000}])`),
        ],
      },
      points: {
        comment:
          "一是 二要 首先， 其一， 第一， 一方面， where a clause starts; not 统一是, 第一季度, 第一、二产业, 最后一年",
        name: "keyword.control.point.gongwen",
        match:
          r`(?:^|(?<=[\s\x{3000}。；;：:，,！!？?…”’）)]))` +
          "(?:[一二三四五六七八九十]{1,2}(?:是(?!非)|要(?![一二三四五六七八九十]不))|(?:首先|其次|再次|最后)(?=[，,是要])" +
          "|其[一二三四五六七八九十](?=[，,、：:是])|第[一二三四五六七八九十]{1,2}(?=[，,])|另?一方面(?=[，,要是]))",
      },
      "inline-numbers": {
        comment: "。1.把牢方向 。（一）健全制度 ；①建账: numbers that run on in a paragraph; not 。3.5万元",
        name: "keyword.control.item.gongwen",
        match: r`(?<=[。；：])(?:[0-9０-９]{1,2}[.．]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)]|[\x{2460}-\x{2473}])(?=\p{Han})`,
      },
      placeholders: { patterns: ["masks", "stars", "underscores", "blanks", "slots", "markers"].map(local) },
      masks: { patterns: ["masked-years", "masked-letters", "unnamed"].map(local) },
      "masked-years": {
        comment: "20XX年, 202X年, 20××年, 二〇××年, XXXX年",
        name: MASK,
        match: r`(?<![A-Za-z0-9０-９])(?:(?:19|20)(?:[0-9][XxＸｘ×*＊_]|[XxＸｘ×*＊_]{2})|二[〇○零](?:[〇零一二三四五六七八九十][XxＸｘ×]|[XxＸｘ×]{2})|[XＸ×]{4})年`,
      },
      "masked-letters": {
        patterns: [
          {
            comment: "X市, ×区, XX局, ×月×日, ×个; not 1+X证书, 3×4米, 人数×次数",
            name: MASK,
            match: r`${NO_LATIN_BEFORE}[XxＸｘ×]{1,6}[余多]?(?:${MASKED_WORDS})(?![数÷=＝])`,
          },
          {
            comment: "XX精神, 在××； not XX染色体",
            name: MASK,
            match: r`${NO_LATIN_BEFORE}[XxＸｘ×]{2,6}(?=\p{Han})(?!染色体|型)|(?<=\p{Han})[XxＸｘ×]{2,6}(?![A-Za-z0-9０-９+＋.\-_×])`,
          },
          {
            comment: "X科技大学, 展示X形象; not X光, X轴, X的值",
            name: MASK,
            match: r`${NO_LATIN_BEFORE}[XＸ](?=[\p{Han}·])(?!染色体|坐标|因子|世代|方向|变量|分量|形(?!象)|档(?!案)|[光射轴线型片波级证值的为是等])`,
          },
          { comment: "○○县, □□办", name: MASK, match: r`(?<=\p{Han})[○□△]{2,8}|[○□△]{2,8}(?=\p{Han})` },
        ],
      },
      unnamed: {
        comment: "某市, 某某局, 某年某月; not 某些, 某市场",
        name: MASK,
        match: `某某?(?:${UNNAMED_WORDS})`,
      },
      stars: {
        comment:
          "**次, *名, ***多名, **政协, “*+N”; not 138****1234, 5*8, *注, a line of stars, the bullet of a list",
        patterns: [
          {
            name: MASK,
            match: r`(?<![A-Za-z0-9０-９*＊])[*＊]{1,6}(?!注)(?:(?:\+[NnＮ])?[余多]?(?:${MASKED_WORDS})|(?=[\p{Han}”》）]))`,
          },
          { name: MASK, match: r`(?<=[\p{Han}“《])[*＊]{1,6}(?:\+[NnＮ])?(?![A-Za-z0-9*＊])` },
        ],
      },
      underscores: {
        comment: "____ and ＿＿; not snake_case",
        name: BLANK,
        match: "(?<![A-Za-z0-9_])_{2,}(?![A-Za-z0-9_])|＿{2,}",
      },
      blanks: {
        comment: "（　）, 【】, 〔〕号, 《》, 第  期,  年 月 日 left empty",
        name: BLANK,
        match:
          ["（）", "【】", "〔〕", "《》", "“”"]
            .map(([open, close]) => r`${open}[ \x{3000}]{0,40}${close}`)
            .join("|") +
          r`|(?<=\p{Han})\([ \x{3000}]{1,40}\)|(?<=第)[ \x{3000}]{1,12}(?=[期号次届])` +
          r`|(?<![ \x{3000}])[ \x{3000}]{1,12}年[ \x{3000}]{1,12}月(?:[ \x{3000}]{1,12}日)?`,
      },
      slots: {
        comment:
          "【填写：单位名称】, （待定）, （此处填写……）, {{单位}}, {单位名称}, <单位名称>, ##paidbegin##",
        name: "constant.character.escape.slot.gongwen",
        match:
          r`[【（〔\[](?:(?:请|此处|在此|请在此)(?:填写?|补充|输入|插入)|填写|填入|待填|待补充?|待定|待核|待完善|待确认|TODO|TBD)[^】）〕\]\n]{0,40}[】）〕\]]` +
          r`|\{\{[ ]?\p{Han}[^{}\n]{0,40}\}\}|\$?\{\p{Han}[^{}\n]{0,20}\}|<\p{Han}{2,12}>|##[a-z]{3,20}##`,
      },
      markers: {
        patterns: [{ name: MARKER, match: "(?<![A-Za-z0-9_])(?:TODO|TBD)(?![A-Za-z0-9_])" }, PENDING],
      },
      "quoted-names": {
        comment: "“四个意识” and 《条例（试行）》; a mark without its partner in the line colours nothing",
        patterns: [quoted("“([^“”\\n]{1,200})”", QUOTE, "#"), quoted("《([^《》\\n]{1,120})》", TITLE, "#")],
      },
      figures: {
        patterns: [
          {
            comment: "百分之三, 三分之一, 翻两番",
            name: "constant.numeric.gongwen",
            match:
              "[百千]分之[零〇一二三四五六七八九十百点]{1,8}|[二三四五六七八九十]{1,2}分之[一二两三四五六七八九十]{1,3}|翻[一两二三四]番",
          },
          {
            comment:
              "14场次, 16.4万元, 300余篇, 10～15人, 两千余人, 九项; not 2026年, 第3次, 5G, 四个意识, 3×4米",
            match: `(${ARABIC}|${CHINESE})[ ]?(${MEASURE_WORDS})`,
            captures: FIGURE,
          },
        ],
      },
      percentages: { comment: "31％, 99.5%, 10%～15%", match: `(${ARABIC})([％%‰])`, captures: FIGURE },
    },
  };
}

function article(level, number, rest) {
  return { match: `${INDENT}(${number})${rest}`, captures: headingCaptures(level, "#") };
}
