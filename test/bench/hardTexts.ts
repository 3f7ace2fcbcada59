// Texts that nobody writes and any reader may meet: one trait of a report, many times over.
import { reportText } from "./text.ts";

/** A trait's text, `count` times over; `full` is the count that must still be read in time linear in it. */
export interface HardText {
  readonly full: number;
  /** Plain text where it is not given. */
  readonly language?: "markdown";
  readonly make: (count: number) => string;
}

const repeated = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");

/** The text that is only long. */
export const REPORT = "一千万字";

/** The texts by the names that the table gives them. */
export const HARD_TEXTS: Readonly<Record<string, HardText>> = {
  [REPORT]: { full: 10_000_000, make: reportText },
  一段一百万字: { full: 1_000_000, make: (count) => reportText(count).replaceAll("\n", "") },
  十万个标题: { full: 100_000, make: (count) => repeated(count, (i) => `${i + 1}.抓好第${i}项工作\n`) },
  十万个同名遮盖: { full: 100_000, make: (count) => repeated(count, () => "由X市负责。\n") },
  十万个同名遮盖在一段: { full: 100_000, make: (count) => repeated(count, () => "由X市负责，") },
  一万个要点在一段: { full: 10_000, make: (count) => repeated(count, (i) => `${han(i % 9)}是抓好落实；`) },
  一万个加粗的标题在一段: {
    full: 10_000,
    language: "markdown",
    make: (count) => repeated(count, (i) => `**抓实**${(i % 9) + 1}.落实。`),
  },
  括号套一万层: { full: 10_000, make: (count) => `${"（".repeat(count)}内容${"）".repeat(count)}` },
  一万个没有合上的引号: { full: 10_000, make: (count) => repeated(count, (i) => `“第${i}处，`) },
  十万个同样的句子: {
    full: 100_000,
    make: (count) => repeated(count, () => "各单位认真抓好各项工作任务的贯彻落实。\n"),
  },
  十万个数据: { full: 100_000, make: (count) => repeated(count, (i) => `完成${i}件，增长${i % 90}%，`) },
  十万个空行: { full: 100_000, make: (count) => "\n".repeat(count) },
  十万个星号: { full: 100_000, make: (count) => "*".repeat(count) },
  一百万个数字: { full: 1_000_000, make: (count) => "1".repeat(count) },
};

function han(i: number): string {
  return "一二三四五六七八九"[i] ?? "";
}
