// What several reports say word for word alike: each is read once, its long sentences are kept by their hash.
import { longSentencesOf, wordsIn } from "../facts/words/sentences.ts";
import type { Region } from "../text/span.ts";
import type { Report } from "./report.ts";

/** Sentences in a row that stand in two reports. */
export interface Copy {
  /** The words as they stand the second time, without what parts the sentences' paragraphs. */
  readonly text: string;
  readonly first: CopyPlace;
  readonly again: CopyPlace;
}

/** Where they stand. */
export interface CopyPlace extends Region {
  /** The number of the report, in the order of reading, from 0. */
  readonly report: number;
}

/** A comparison of reports. */
export interface Copies {
  /** Reads a report more. Linear in its text. */
  add(report: Report): void;
  /** What stands in two of them, the longest first. */
  found(): readonly Copy[];
}

/** Fewer characters are soon written alike: 现将有关情况报告如下。 */
const SHORTEST = 20;

interface Known {
  readonly place: CopyPlace;
  /** The sentence's number in its report. */
  readonly order: number;
}

type Open = { -readonly [K in keyof Copy]: Copy[K] } & { firstOrder: number };

/** A comparison of nothing yet. A sentence that stands in more than two reports is told of each beside the first. */
export function createCopies(): Copies {
  const known = new Map<number, Known>();
  const copies: Open[] = [];
  let reports = 0;
  return {
    add({ facts }) {
      const report = reports++;
      let order = 0;
      let open: Open | undefined;
      for (const [line, paragraph] of facts.entries()) {
        for (const { start, end } of longSentencesOf(paragraph)) {
          const words = wordsIn(paragraph.paragraph.text, { start, end });
          order++;
          const place = { report, line, start, endLine: line, endCharacter: end };
          const key = hashOf(words);
          const first = known.get(key);
          if (!first) known.set(key, { place, order });
          if (!first || first.place.report === report) {
            open = undefined;
            continue;
          }
          const goesOn = open?.first.report === first.place.report && open.firstOrder + 1 === first.order;
          if (open && goesOn) {
            open.text += words;
            open.first = upTo(open.first, first.place);
            open.again = upTo(open.again, place);
            open.firstOrder = first.order;
          } else {
            open = { text: words, first: first.place, again: place, firstOrder: first.order };
            copies.push(open);
          }
        }
      }
    },
    found: () =>
      copies
        .filter(({ text }) => text.length >= SHORTEST)
        .sort((a, b) => b.text.length - a.text.length)
        .map(({ text, first, again }) => ({ text, first, again })),
  };
}

function upTo(from: CopyPlace, { endLine, endCharacter }: CopyPlace): CopyPlace {
  return { ...from, endLine, endCharacter };
}

/** 53 bits of two FNV-1a hashes: no two sentences of a folder share them by chance. */
function hashOf(words: string): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}
