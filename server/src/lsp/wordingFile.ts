// .gongwen/wording.json, the office's own wording: what may stand there, and what a text of it says, entry by entry.
import { getNodeValue, type Node } from "jsonc-parser";
import * as z from "zod/mini";
import { clashingWords, type PreferredWording, type Wording } from "../core/facts/words/officeWording.ts";
import { faultSentence, lineAt, parseOwnJson } from "../json/ownJson.ts";

const WORD = "要写成两个字以上、一百字以内的一行文字，放在英文双引号里，前后不留空格";
const LIST = "要写成列表，放在方括号里";

const word = (about: string, ...examples: string[]) =>
  z
    .string(WORD)
    .check(
      z.regex(/^\S[^\r\n]{0,98}\S$/, WORD),
      z.meta({ description: about, ...(examples.length > 0 && { examples }) }),
    );
const words = (about: string) =>
  z.array(word("一个词。"), LIST).check(z.minLength(1, "列表是空的，至少要写一个"), z.describe(about));
const oneOrMore = (about: string) =>
  z.union([word(about), words(about)], `${WORD}；有几个的，再放在方括号里`).check(z.describe(about));
const except = z.optional(words("放过哪些更长的词：不用“农业局”，而“农业局限”里的不算，就写上“农业局限”。"));
const reason = z.optional(
  z.string("要写成文字，放在英文双引号里").check(z.describe("为什么，写在提示里给同事看。")),
);

/** An entry of each list, written out; a word that is forbidden or required may also stand alone. */
const wordingEntries = {
  forbidden: z.strictObject({ text: word("不用的词，一字不差。", "外来人口"), except, reason }),
  preferred: z.strictObject({
    use: word("本单位的写法。", "县农业农村局"),
    not: oneOrMore("用它代替哪些词，一字不差。"),
    except,
    reason,
  }),
  required: z.strictObject({
    text: oneOrMore("必须写明的话；几种写法有其中一种就行的，放在方括号里。"),
    kinds: z.optional(
      z
        .array(
          z.string("要写成文字，放在英文双引号里").check(
            z.minLength(1, "不能是空的"),
            z.meta({
              description: "文种：标题以它结尾，如请示、通知、工作总结。",
              examples: ["请示", "报告", "通知", "函", "会议纪要", "工作总结", "实施方案"],
            }),
          ),
          LIST,
        )
        .check(z.describe("只对哪些文种要求，看标题以什么结尾。不写就是每份文稿都要有。")),
    ),
    reason,
  }),
};

type List = keyof typeof wordingEntries;

const LISTS = Object.keys(wordingEntries) as List[];

/** The whole file. */
const wordingFileSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    forbidden: z.optional(
      z
        .array(z.union([word("不用的词，一字不差。"), wordingEntries.forbidden]))
        .check(z.describe("本单位不用的说法，见到就提示。")),
    ),
    preferred: z.optional(
      z.array(wordingEntries.preferred).check(z.describe("本单位另有说法的，提示并可一键改好。")),
    ),
    required: z.optional(
      z
        .array(z.union([word("必须写明的话，一字不差。"), wordingEntries.required]))
        .check(z.describe("文稿里必须写明的话，没有就在标题上提示。")),
    ),
  })
  .check(
    z.meta({
      title: "公文：本单位用语",
      description: "本单位不用的、另有说法的、必须写明的话，编辑器和命令行共用。照文字认，不是正则表达式。",
    }),
  );

/** The JSON schema of the file, which the editor checks and completes it by. */
export function wordingJsonSchema(): object {
  return z.toJSONSchema(wordingFileSchema, { target: "draft-7", io: "input" });
}

/** What a file says: its good entries, and what is wrong with it, in Chinese, the line named and what to do. */
export interface ReadWording {
  readonly wording: Wording;
  readonly problems: readonly string[];
}

const NO_LISTS = `第 1 行起要写成一对花括号，里面写 ${LISTS.join("、")}。改正之前，这份本单位用语不起作用。`;

type Entry<L extends List> = z.output<(typeof wordingEntries)[L]>;
type Read<L extends List> = readonly [Entry<L>, Node];

/** Reads a file's text. A bad entry costs itself; of broken JSON what can be read holds. Never throws. */
export function readWordingFile(text: string): ReadWording {
  const { root, fault } = parseOwnJson(text);
  const problems = fault ? [`${faultSentence(fault)}请改正，能认的各条照常使用。`] : [];
  const complain = (node: Node, fault: string): void => {
    problems.push(`第 ${lineAt(text, node.offset)} 行${fault}。请改正，其余各条照常使用。`);
  };
  if (root && root.type !== "object") problems.push(NO_LISTS);
  const read = <L extends List>(list: L): Read<L>[] => {
    const found: Read<L>[] = [];
    for (const node of itemsOf(root, list, complain)) {
      const value: unknown =
        node.type === "string" && list !== "preferred" ? { text: node.value } : getNodeValue(node);
      const { data, error } = z.safeParse(wordingEntries[list] as unknown as z.ZodMiniType<Entry<L>>, value);
      if (error) complain(node, `的这一条不起作用：${reasonOf(error, value, list)}`);
      else found.push([data, node]);
    }
    return found;
  };
  for (const property of root?.type === "object" ? (root.children ?? []) : []) {
    const key = property.children?.[0];
    if (key && !(key.value in wordingFileSchema.shape))
      complain(property, `没有“${key.value}”这一项，可以写：${LISTS.join("、")}`);
  }
  const places = new Map<PreferredWording, Node>();
  for (const [{ use, not, except = [], reason = "" }, node] of read("preferred"))
    places.set({ use, not: listOf(not), except, reason }, node);
  const wording: Wording = {
    forbidden: read("forbidden").map(([{ text, except = [], reason = "" }]) => ({ text, except, reason })),
    preferred: [...places.keys()],
    required: read("required").map(([{ text, kinds = [], reason = "" }]) => ({
      texts: listOf(text),
      kinds,
      reason,
    })),
  };
  const clashing = new Set(clashingWords(wording));
  for (const [entry, node] of places)
    if (clashing.has(entry))
      complain(node, `的这一条不起作用：“${entry.use}”里又有清单上不用的词，改来改去没有完`);
  const preferred = wording.preferred.filter((entry) => !clashing.has(entry));
  return { wording: { ...wording, preferred }, problems };
}

function itemsOf(
  root: Node | undefined,
  list: List,
  complain: (node: Node, fault: string) => void,
): readonly Node[] {
  if (root?.type !== "object") return [];
  const property = root.children?.find(({ children }) => children?.[0]?.value === list);
  const value = property?.children?.[1];
  if (value && value.type !== "array") complain(value, ` ${list} 的值${LIST}`);
  return value?.type === "array" ? (value.children ?? []) : [];
}

function reasonOf({ issues }: z.core.$ZodError, value: unknown, list: List): string {
  const [issue] = issues;
  const keys = Object.keys(wordingEntries[list].shape).join("、");
  if (issue?.code === "unrecognized_keys") return `没有“${issue.keys.join("”“")}”这一项，可以写：${keys}`;
  const name = issue?.path.find((part) => typeof part === "string");
  if (name === undefined) return `要写成一对花括号，里面可以写：${keys}`;
  const isThere = Object.hasOwn(value as object, name);
  return isThere ? `${name} ${issue?.message}` : `没有写 ${name}`;
}

function listOf(words: string | readonly string[]): readonly string[] {
  return typeof words === "string" ? [words] : words;
}
