// Finds two ways of saying a thing run into one: 围绕…为主题, 防止…不再发生.
import { MIXTURES, type Mixture } from "../../data/slips/mixtures.ts";
import { containing } from "../../text/overlapping.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { keptWith } from "../keptWith.ts";
import { othersWords } from "./othersWords.ts";
import { foundInWalk } from "./sharedWalk.ts";

/** A mixture: where it stands, and what may stand there instead, "" where several ways are open. */
export interface MixtureFact extends Span {
  readonly text: string;
  readonly right: string;
}

const written = foundInWalk({
  words: () => MIXTURES.map(({ text }) => text),
  meet: (text, number, start, found: MixtureFact[]) => {
    const { pattern, right = "" } = MIXTURES[number] as Mixture;
    if (start > 0 && "以把将用".includes(text.charAt(start - 1))) return;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) return;
    const end = start + match[0].length;
    found.push({
      start,
      end,
      text: match[0],
      right: right.replace(/\$(\d)/g, (_, part: string) => match[Number(part)] ?? ""),
    });
  },
});

/** The mixtures of a paragraph in order, none in titles or code. A quoted name may be a part of one. Linear. */
export const mixturesOf = keptWith((facts): readonly MixtureFact[] => {
  const found = facts.paragraph.role === "prose" ? written(facts) : [];
  if (found.length === 0) return found;
  const isOthers = containing(othersWords(facts));
  return found.filter((fact, i) => {
    const isInner = i > 0 && overlaps(fact, found[i - 1] as Span);
    return !isInner && !isOthers(fact);
  });
});
