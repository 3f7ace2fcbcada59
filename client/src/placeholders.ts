// Placeholders as the client handles them: which comes next, what of one is the mask, who else wears the same.
import type {
  PlaceholderItem,
  PlaceholdersResult,
  ProtocolPosition,
  ProtocolRange,
} from "../../server/src/protocol.ts";
import { t } from "./words.ts";

/** A placeholder as its diagnostic tells it. */
export interface Placeholder {
  /** The rule's id: placeholder/masked-name … */
  readonly code: string;
  readonly range: ProtocolRange;
  /** The text that stands at the range. */
  readonly text: string;
}

/** A stretch of a text, in UTF-16 units. */
export type Stretch = readonly [start: number, end: number];

/**
 * The placeholder after the selection (`step` 1) or before it (-1), going round at the ends of the document. One
 * that an empty selection touches at its start counts as still to come.
 */
export function neighbour<P extends { readonly range: ProtocolRange }>(
  all: readonly P[],
  selection: ProtocolRange,
  step: 1 | -1,
): P | undefined {
  const sorted = [...all].sort((a, b) => compare(a.range.start, b.range.start));
  if (step === -1)
    return sorted.findLast((it) => compare(it.range.start, selection.start) < 0) ?? sorted.at(-1);
  const least = compare(selection.start, selection.end) === 0 ? 0 : 1;
  return sorted.find((it) => compare(it.range.start, selection.start) >= least) ?? sorted[0];
}

/** The placeholder that the position lies in or touches. */
export function touching<P extends { readonly range: ProtocolRange }>(
  all: readonly P[],
  position: ProtocolPosition,
): P | undefined {
  return all.find(({ range }) => compare(range.start, position) <= 0 && compare(position, range.end) <= 0);
}

/** Those that stand for the same as one placeholder, itself among them, as far as a filling may reach. */
export interface Reach {
  readonly here: PlaceholderItem;
  /** Those in the section of `here`, and the section's name; "" before the first section. */
  readonly section: readonly PlaceholderItem[];
  readonly sectionName: string;
  readonly all: readonly PlaceholderItem[];
}

/** The reach of the placeholder at a range; undefined where the list has none there. */
export function reachOf(
  { items, sections }: PlaceholdersResult,
  { start, end }: ProtocolRange,
): Reach | undefined {
  const here = items.find(({ range }) => compare(range.start, start) === 0 && compare(range.end, end) === 0);
  if (!here) return undefined;
  const all = items.filter(({ same }) => same === here.same);
  const section = here.section < 0 ? [] : all.filter(({ section }) => section === here.section);
  return { here, section, sectionName: sections[here.section] ?? "", all };
}

/** The rule that a placeholder of the list is found by. */
export function codeOf({ kind }: Pick<PlaceholderItem, "kind">): string {
  return `placeholder/${kind}`;
}

/** The part of a placeholder that is to be typed over: X of X市, ** of **次, the place before 条. */
export function maskOf({ code, text }: Pick<Placeholder, "code" | "text">): Stretch {
  if (code === "placeholder/missing-number") return [0, 0];
  if (code !== "placeholder/masked-name" && code !== "placeholder/masked-number") return [0, text.length];
  const mask = /[XxＸｘ×✕*＊＿_○〇△□某]+/.exec(text);
  return mask ? [mask.index, mask.index + mask[0].length] : [0, text.length];
}

/** What the input box asks for. */
export function question({ code, text }: Pick<Placeholder, "code" | "text">): string {
  switch (code) {
    case "placeholder/masked-name":
      return t("“{0}”隐去了名称，请写出实际名称", text);
    case "placeholder/masked-number":
      return t("“{0}”隐去了数字，请写出实际数字", text);
    case "placeholder/missing-number":
      return t("“{0}”前面缺少数字，请补上", text);
    default:
      return t("请写出“{0}”处应有的内容", text);
  }
}

/** What an answer puts in: the box keeps 市 of X市, and many type 滨海市 over X, which makes 滨海市市. */
export function settled(placeholder: Pick<Placeholder, "code" | "text">, answer: string): string {
  const [start, end] = maskOf(placeholder);
  const words = answer.trim();
  const [before, behind] = [placeholder.text.slice(0, start), placeholder.text.slice(end)];
  const first = words.startsWith(before + before) ? before.length : 0;
  const last = words.length - (words.endsWith(behind + behind) ? behind.length : 0);
  return words.slice(first, last);
}

/** What is wrong with an answer, or null where it can be put in. */
export function objection(placeholder: Pick<Placeholder, "text">, answer: string): string | null {
  if (answer.trim() === "") return t("请填写内容；要去掉这一处，请用快速修复里的“删除”");
  if (answer.trim() === placeholder.text) return t("与原文相同，还没有填写");
  return null;
}

function compare(a: ProtocolPosition, b: ProtocolPosition): number {
  return Math.sign(a.line - b.line || a.character - b.character);
}
