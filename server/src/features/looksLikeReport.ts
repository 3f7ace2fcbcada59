// Tells from its content whether a draft is an official report, so that other texts are left in peace.
import type { Draft } from "../core/text/draft.ts";
import type { Paragraph } from "../core/text/paragraph.ts";
import { type Signs, signsOf } from "./reportSigns.ts";

/** The verdict, and in Chinese what it rests on. */
export interface Look {
  readonly isReport: boolean;
  readonly reason: string;
}

/** How many paragraphs with text are looked at; a report shows what it is long before. */
const PARAGRAPHS = 200;
/** A title stands among the first lines; watermarks and breadcrumbs may come before it. */
const TITLE_LINES = 12;
/** What the signs must add up to. */
const ENOUGH = 3.5;
const MOST_FROM_HEADINGS = 3.5;
const FROM_A_WORD = 0.75;
/** More words than these add nothing, and are not looked at: every request asks. */
const MOST_WORDS = 3;

/** Looks at the draft's beginning; no analysis is started. Paragraphs that an edit left alone are not looked at again. */
export function looksLikeReport(draft: Draft): Look {
  let look = looks.get(draft);
  if (!look) {
    look = lookAt(draft);
    looks.set(draft, look);
  }
  return look;
}

/** Every request asks for the verdict on the version that it finds. */
const looks = new WeakMap<Draft, Look>();

function lookAt(draft: Draft): Look {
  const seen = { han: 0, foreign: 0, title: 0, headings: 0 };
  const formulas = new Map<string, number>();
  const words = new Set<string>();
  let lines = 0;
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== "prose") continue;
    if (++lines > PARAGRAPHS) break;
    const signs = keptSigns(paragraph);
    seen.han += signs.han;
    seen.foreign += signs.foreign;
    if (lines <= TITLE_LINES) seen.title = Math.max(seen.title, signs.title);
    seen.headings = Math.min(MOST_FROM_HEADINGS, seen.headings + signs.heading);
    for (const [name, weight] of signs.formulas) formulas.set(name, weight);
    if (words.size < MOST_WORDS) for (const word of signs.words) words.add(word);
  }
  const weights = {
    标题: seen.title,
    章节: seen.headings,
    套语: [...formulas.values()].reduce((sum, weight) => sum + weight, 0),
    用语: Math.min(MOST_WORDS, words.size) * FROM_A_WORD,
  };
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum < ENOUGH || seen.foreign > seen.han) return { isReport: false, reason: "内容不像公文" };
  const evidence = Object.entries(weights).filter(([, weight]) => weight >= 1);
  return { isReport: true, reason: `内容像公文：${evidence.map(([name]) => name).join("、")}` };
}

const kept = new WeakMap<Paragraph, Signs>();

function keptSigns(paragraph: Paragraph): Signs {
  let signs = kept.get(paragraph);
  if (!signs) {
    signs = signsOf(paragraph.text);
    kept.set(paragraph, signs);
  }
  return signs;
}
