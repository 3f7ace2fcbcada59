// Finds near misses of terms in quotation marks: “四个意识识”.
import { TERMS } from "../../data/formulations.ts";
import { isHan } from "../../text/han.ts";
import { faultOf, INSIDE, type NearMiss } from "./nearMiss.ts";

const NOTHING: readonly NearMiss[] = [];

/** The quoted terms of a text that are nearly known ones, in their order. */
export function quotedMisses(text: string): readonly NearMiss[] {
  const found: NearMiss[] = [];
  for (let open = text.indexOf("“"); open >= 0; open = text.indexOf("“", open + 1)) {
    const start = open + 1;
    const end = quoteEnd(text, start);
    const misses = end > start ? termMisses(text, start, end) : NOTHING;
    if (misses.length > 0 && !isOwnTerm(text, open)) found.push(...misses);
  }
  return found;
}

/** 市委“四个大”要求, 优先过闸、优先靠泊等“四优先”措施: what a lower organ calls so, or what the words before it explain. */
function isOwnTerm(text: string, open: number): boolean {
  return OWN_TERM.test(text.slice(Math.max(0, open - OWN_REACH), open));
}

const OWN_TERM =
  /(?:[省市州区县旗镇乡](?:委|党委|政府)|公司|集团|学校|医院|街道|[局厅院校](?:党组|党委)?)$|、[^，。；]{2,16}等$/;
const OWN_REACH = 24;

/** The terms that quotations are held against. */
interface Terms {
  readonly known: ReadonlySet<string>;
  readonly all: readonly string[];
  /** The first and the last character of each, one behind the other. */
  readonly ends: Uint16Array;
}

let terms: Terms | undefined;

function termMisses(all: string, start: number, end: number): readonly NearMiss[] {
  terms ??= quotedTerms();
  const { known, ends } = terms;
  const text = all.slice(start, end);
  if (known.has(text) || COUNTED.test(text)) return NOTHING;
  let found: NearMiss[] | undefined;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  for (let i = 0; i < ends.length; i += 2) {
    // With one fault it begins or it ends as it should.
    if (ends[i] !== first && ends[i + 1] !== last) continue;
    const right = terms.all[i >> 1] as string;
    const fault = Math.abs(right.length - text.length) > 1 ? null : faultOf(text, right, INSIDE);
    if (!fault) continue;
    found ??= [];
    found.push({ start, end, text, right, fault });
  }
  return found ?? NOTHING;
}

/** “三个一”, “四个一”: so a great many things are called. */
const COUNTED = /^[一二三四五六七八九十]个一$/;

function quotedTerms(): Terms {
  const known = new Set(
    TERMS.trim()
      .split(/\s+/)
      .filter((term) => term.length >= 4),
  );
  return {
    known,
    all: [...known],
    ends: Uint16Array.from(
      [...known].flatMap((text) => [text.charCodeAt(0), text.charCodeAt(text.length - 1)]),
    ),
  };
}

/** Where a quoted term of three to ten characters and 、 ends; its start where none stands there. */
function quoteEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= 10 && (isHan(text.charCodeAt(end)) || text[end] === "、")) end++;
  return text[end] === "”" && end - start >= 3 && end - start <= 10 ? end : start;
}
