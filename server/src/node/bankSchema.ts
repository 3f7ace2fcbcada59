// The schemas of the bank's data files, which are also those of the office's own phrases.
import * as z from "zod/mini";
import {
  BANK_KINDS,
  type BankDocument,
  type BankKind,
  type BankSection,
  type Formulation,
  PHRASE_PLACES,
  type Phrase,
  type PhrasePlace,
  SECTION_PLACES,
} from "../core/bank/types.ts";

const ID = /^[a-z]+(?:-[a-z0-9]+)*$/;
const HAN = /^[\u4e00-\u9fff]{1,12}$/;

const text = (about: string) => z.string().check(z.minLength(1), z.describe(about));
const id = z.string().check(z.regex(ID), z.describe("不变的英文标识，别处用它指这一条。"));
const kind = z.enum(BANK_KINDS as [string, ...string[]]);
const kinds = z.array(kind).check(z.minLength(1), z.describe("常用于哪些文种。"));
const words = (about: string) =>
  z.array(z.string().check(z.regex(HAN))).check(z.minLength(1), z.describe(about));
const ids = (about: string) => z.array(z.string().check(z.regex(ID))).check(z.describe(about));
const direction = z
  .enum(["up", "level", "down"])
  .check(z.describe("行文方向：up 上行、level 平行、down 下行。不写则不限。"));
const file = { $schema: z.optional(z.string()) };

const BODY_OF_SECTION = `正文，一项一个自然段（纯文本中一段一行，Markdown 中段间空一行）。
序号随插入处而定：{n} 是这一节自己的序号，{n.2} 是下一级的第二个，{n.2.1} 是再下一级；{n+1} 是与它并列的后一节，{n+1.2} 是那一节的下一级。各级写法依次为 一、（一）1.（1）①。
段首的“# ”表示这一段是独占一行的标题：Markdown 中换成相应级别的井号，纯文本中去掉。不带“# ”的序号后面是段首标题，到第一个句号为止。
其余是 VS Code 代码片段的写法：\${1:【填写：内容】} 是待填处，没填就会被当作待填项查出；\${2|甲,乙|} 是选项；$1 与第 1 处同步；\${CURRENT_YEAR} 等是变量，也可作待填处的初值。`;

const BODY_OF_DOCUMENT = `正文，一项一行，第一行是标题；空串是空行。序号照写（一、（一）1.），Markdown 形式由程序加井号。
\${1:【填写：内容】} 和 \${1:×} 是待填处，\${2|甲,乙|} 是选项，$1 与第 1 处同步；\${年份} \${单位} \${日期} 是变量，各处同填。`;

const section = z.strictObject({
  id,
  title: z
    .string()
    .check(
      z.regex(/^[\u4e00-\u9fff]{2,12}$/),
      z.describe("列表里的名称，也是代码片段的汉字前缀；只用汉字。"),
    ),
  pinyin: z
    .string()
    .check(z.regex(/^[a-z]{2,12}$/), z.describe("名称的拼音首字母，一字一母；多音字按本词的读音。")),
  place: z.enum(SECTION_PLACES).check(z.describe("在文中的位置，由前到后。")),
  kinds,
  keywords: words("还可以用哪些词找到它。"),
  signs: z.optional(words("标题里有其中一个词，就算已经有了这一节。")),
  description: z.string().check(z.regex(/^[^。]{4,40}$/), z.describe("一句话说明写什么，不带句号。")),
  body: z
    .array(z.string().check(z.regex(/^\S.*$|^\u3000+\S.*$/)))
    .check(z.minLength(1), z.describe(BODY_OF_SECTION)),
}) satisfies z.ZodMiniType<BankSection>;

const phrase = z.strictObject({
  id,
  text: text(
    `这句话，代码片段的写法：\${1:【填写：会议名称】} 是待填处，\${1:×} 是待填的数，\${1|甲,乙|} 是选项。`,
  ),
  tags: words("适用于哪方面工作；哪方面都能用的写“通用”。"),
  kinds: z.optional(kinds),
  direction: z.optional(direction),
  register: z.optional(
    z.enum(["written", "spoken"]).check(z.describe("written 只用于书面，spoken 只用于口头。不写则都可用。")),
  ),
  keywords: z.optional(
    z.array(z.string().check(z.regex(/^[a-z][a-z -]*$/))).check(z.minLength(1), z.describe("英文关键词。")),
  ),
}) satisfies z.ZodMiniType<Omit<Phrase, "place">>;

const formulation = z.strictObject({
  text: text("提法，连同引号，照原样写。"),
  expansion: text("它指什么，各项按规定的次序和用字。"),
  separator: z.optional(text("展开里各项之间用什么标点隔开，几种都可以就连着写；不写是顿号。")),
  tags: words("属于哪方面。"),
}) satisfies z.ZodMiniType<Formulation>;

/** snippets/bank/documents/<id>.json, one document each. */
export const documentFile = z.strictObject({
  ...file,
  id,
  kind: kind.check(z.describe("文种。")),
  name: z.string().check(z.regex(/^[\u4e00-\u9fff]{2,20}$/), z.describe("列表里的名称。")),
  aliases: z.array(z.string().check(z.regex(HAN))).check(z.describe("还可以用哪些词找到它。")),
  titleFormula: text("标题怎么写。"),
  direction: z.optional(direction),
  description: z.string().check(z.regex(/^[^。]{4,40}$/), z.describe("一句话说明用在哪里，不带句号。")),
  body: z
    .array(z.string().check(z.regex(/^\S.*$|^$|^\u3000+\S.*$/)))
    .check(z.minLength(3), z.describe(BODY_OF_DOCUMENT)),
}) satisfies z.ZodMiniType<BankDocument>;

const kindEntry = z.strictObject({
  kind,
  aliases: z.array(z.string().check(z.regex(HAN))).check(z.describe("这种文件的标题还会以哪些词结尾。")),
  direction: z.optional(direction),
  sections: ids("有哪些章节，按文中的先后写标识。"),
  needs: ids("缺了就不完整的章节。"),
}) satisfies z.ZodMiniType<BankKind>;

/** snippets/bank/sections.json. */
export const sectionsFile = z
  .strictObject({ ...file, sections: z.array(section).check(z.minLength(24)) })
  .check(
    z.describe(
      "章节库的唯一来源：编辑器里的代码片段、插入标准章节的列表都由它生成。正文全部自行撰写，不出现任何人的姓名。",
    ),
  );

/** snippets/bank/phrases/<place>.json, one for each place. */
export const phrasesFile = z
  .strictObject({
    ...file,
    place: z
      .enum(Object.keys(PHRASE_PLACES) as [PhrasePlace, ...PhrasePlace[]])
      .check(z.describe("用在文中什么地方。")),
    phrases: z.array(phrase),
  })
  .check(z.describe("常用语，一个位置一个文件。"));

/** snippets/bank/formulations.json. */
export const formulationsFile = z
  .strictObject({ ...file, formulations: z.array(formulation) })
  .check(z.describe("固定提法及其展开。"));

/** snippets/bank/kinds.json. */
export const kindsFile = z
  .strictObject({ ...file, kinds: z.array(kindEntry) })
  .check(z.describe("每个文种有哪些章节，按文中的先后。"));

/** The JSON schemas of the files, by the names under which they stand in snippets/bank/schema. */
export function jsonSchemas(): Record<string, object> {
  const all = {
    sections: sectionsFile,
    phrases: phrasesFile,
    formulations: formulationsFile,
    document: documentFile,
    kinds: kindsFile,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, schema]) => [name, z.toJSONSchema(schema) as object]),
  );
}

/** What is wrong with a value, for people; undefined where it fits. */
export function faultOf(schema: z.ZodMiniType, value: unknown): string | undefined {
  const { error } = z.safeParse(schema, value);
  return error && z.prettifyError(error);
}
