// The schema of the office's own phrase files, for reading them and, as a JSON schema, for writing them in the editor.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import * as z from "zod/mini";
import { LONGEST_PHRASE } from "../core/bank/ownPhrases.ts";
import { BANK_KINDS, PHRASE_PLACES } from "../core/bank/types.ts";

const WORDS = "要写成文字，放在引号里";
const LIST = "要写成列表，放在方括号里";
const PLACES = [...Object.values(PHRASE_PLACES), ...Object.keys(PHRASE_PLACES)];

const text = z
  .string(WORDS)
  .check(z.minLength(1, "不能是空的"), z.maxLength(LONGEST_PHRASE, `不能超过 ${LONGEST_PHRASE} 字`));
const words = z.array(z.string(WORDS), LIST);
const oneOf = (values: readonly string[]) =>
  z.enum(values as [string, ...string[]], `要写成以下之一：${values.join("、")}`);

/** One phrase. */
export const ownPhrase = z.strictObject({
  text: text.check(
    z.describe("这句话。${1:单位名称} 是按 Tab 停下来填写的地方，${1|甲,乙|} 是几样里选一样。"),
  ),
  place: z.optional(oneOf(PLACES).check(z.describe("用在文中什么地方。不写则处处可用。"))),
  tags: z.optional(words.check(z.describe("属于哪方面工作，也可以凭它查找。"))),
  keywords: z.optional(words.check(z.describe("还可以用哪些词找到它，汉字、英文都行。"))),
  kinds: z.optional(z.array(oneOf(BANK_KINDS), LIST).check(z.describe("用于哪些文种。不写则不限。"))),
  direction: z.optional(
    oneOf(["up", "level", "down"]).check(
      z.describe("行文方向：up 上行、level 平行、down 下行。不写则不限。"),
    ),
  ),
  register: z.optional(
    oneOf(["written", "spoken"]).check(z.describe("written 只用于书面，spoken 只用于口头。不写则都可用。")),
  ),
  id: z.optional(text.check(z.describe("与自带的某一条标识相同，就替换那一条。"))),
});

/** One fixed formulation. */
export const ownFormulation = z.strictObject({
  text: text.check(z.describe("提法，连同引号，照原样写。与自带的相同，就替换自带的展开。")),
  expansion: text.check(z.describe("它指什么。")),
  tags: z.optional(words.check(z.describe("属于哪方面。"))),
});

/** The whole file. */
export const ownFile = z
  .strictObject({
    $schema: z.optional(z.string()),
    phrases: z.optional(
      z
        .array(z.union([text, ownPhrase]))
        .check(z.describe("常用语，一项一条；只有一句话的可以直接写这句话。")),
    ),
    formulations: z.optional(z.array(ownFormulation).check(z.describe("固定提法及其展开。"))),
  })
  .check(z.describe("本单位的常用语。放在文件夹的 .gongwen/phrases 里，这个文件夹里的文稿就能用。"));

/** The JSON schema of such a file, which the editor checks and completes it by. */
export function ownJsonSchema(): object {
  return z.toJSONSchema(ownFile, { io: "input" });
}
