// Finds a wrong character in two words that always stand together: 问题导相, 攻艰克难, 长效机治.
import { COLLOCATIONS, OTHER_WORDS } from "../../data/collocations.ts";
import { isAlike } from "./alike.ts";
import { foundInWalk } from "./sharedWalk.ts";
import type { Slip } from "./slips.ts";

/** One of the two words, and those that stand behind it, or before it. */
interface Half {
  readonly text: string;
  readonly partners: readonly string[];
  /** Where its partner starts, from where it starts itself. */
  readonly offset: 2 | -2;
}

let words: ReadonlySet<string> | undefined;

/** The words of a paragraph with one wrong character beside a right one, in order of that one. Linear. */
export const collocationSlipsOf = foundInWalk({
  words: () => halvesOf(pairs()),
  meet: (text, { partners, offset }: Half, at, slips: Slip[]) => {
    const start = at + offset;
    const right = start < 0 ? undefined : nearPartner(text, start, partners);
    if (right === undefined) return;
    const end = start + 2;
    slips.push({ kind: "character", text: text.slice(start, end), right, start, end, doubtful: true });
  },
});

/** The partner that stands at `start` but for one character that looks or sounds like the right one. */
function nearPartner(text: string, start: number, partners: readonly string[]): string | undefined {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  let near: string | undefined;
  for (const partner of partners) {
    const isFirst = first === partner.charCodeAt(0);
    const isSecond = second === partner.charCodeAt(1);
    if (isFirst && isSecond) return undefined;
    const at = isFirst ? 1 : 0;
    if ((isFirst || isSecond) && isAlike(text.charAt(start + at), partner.charAt(at))) near = partner;
  }
  if (near === undefined) return undefined;
  words ??= new Set([...OTHER_WORDS.trim().split(/\s+/), ...pairs().flat()]);
  return words.has(text.slice(start, start + 2)) ? undefined : near;
}

function pairs(): readonly (readonly [string, string])[] {
  return COLLOCATIONS.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]);
}

function halvesOf(all: readonly (readonly [string, string])[]): readonly Half[] {
  const behind = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const [first, second] of all) {
    behind.set(first, [...(behind.get(first) ?? []), second]);
    before.set(second, [...(before.get(second) ?? []), first]);
  }
  return [
    ...[...behind].map(([text, partners]): Half => ({ text, partners, offset: 2 })),
    ...[...before].map(([text, partners]): Half => ({ text, partners, offset: -2 })),
  ];
}
