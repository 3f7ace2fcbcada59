// Reads a Markdown list of phrases, as a writer keeps it: headings name the shelves, each item is a phrase.

import { withoutTail } from "../text/withoutTail.ts";
import {
  LONGEST_PHRASE,
  type OwnFormulation,
  type OwnPhrase,
  type PhraseFault,
  type PhraseFile,
} from "./ownPhrases.ts";
import { placeNamed } from "./placeNames.ts";
import type { PhrasePlace } from "./types.ts";

const HEADING = /^#{1,6}[ \t]+([^ \t].*)$/;
/** A longer line with # is a phrase. */
const LONGEST_HEADING = 80;
const ITEM = /^[ \t]{0,3}(?:[-*+]|\d{1,3}[.、．])[ \t]{0,4}(?=\S)/;
const CONTINUES = /^(?: {2,}|\t)\S/;
const FENCE = /^[ \t]{0,3}```/;
const FORMULATIONS = /固定提法|规范表述/;
const LONGEST_TAG = 12;

/** What the headings above an item say of it. */
interface Shelf {
  readonly place?: PhrasePlace;
  readonly tags: readonly string[];
  readonly formulations: boolean;
}

/**
 * The phrases of a list. A heading that names a place (开头, 问题, 结尾 …) says where its items go, any other is a tag;
 * under 固定提法 an item is a formulation with what it stands for behind ：. Indented lines carry an item on; a line
 * without a list mark is a phrase of its own; code blocks and comments are passed over.
 */
export function readPhraseList(uri: string, text: string): PhraseFile {
  const items: { line: number; text: string; shelf: Shelf }[] = [];
  let shelf: Shelf = { tags: [], formulations: false };
  let fenced = false;
  let open = false;
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (FENCE.test(line)) fenced = !fenced;
    const heading = headingOf(line);
    const last = items.at(-1);
    if (fenced || FENCE.test(line) || /^\s*(?:<!--.*)?$/.test(line)) open = false;
    else if (heading !== undefined) {
      shelf = shelfOf(heading);
      open = false;
    } else if (open && last && CONTINUES.test(line) && !ITEM.test(line)) last.text += `\n${line.trim()}`;
    else {
      items.push({ line: i + 1, text: line.replace(ITEM, "").trim(), shelf });
      open = true;
    }
  }
  const phrases: OwnPhrase[] = [];
  const formulations: OwnFormulation[] = [];
  const faults: PhraseFault[] = [];
  for (const { line, text, shelf } of items) {
    const { place, tags } = shelf;
    const [, name, expansion] = /^([^：:\n]{2,40})[：:](.+)$/s.exec(text) ?? [];
    if (text.length > LONGEST_PHRASE)
      faults.push({ line, reason: `这一条超过 ${LONGEST_PHRASE} 字，请分成几条` });
    else if (!shelf.formulations) phrases.push({ text, place, tags });
    else if (name && expansion) formulations.push({ text: name, expansion: expansion.trim(), tags });
    else faults.push({ line, reason: "固定提法要写成“提法：展开”，中间用冒号" });
  }
  return { uri, phrases, formulations, faults };
}

/** What a heading says, without the marks that may close it; undefined where the line is none. */
function headingOf(line: string): string | undefined {
  const words = HEADING.exec(line)?.[1];
  const heading = words && withoutTail(words, "# \t");
  return heading && heading.length <= LONGEST_HEADING ? heading : undefined;
}

function shelfOf(heading: string): Shelf {
  const place = placeNamed(heading);
  const formulations = FORMULATIONS.test(heading);
  if (place || formulations) return { ...(place && { place }), tags: [], formulations };
  return { tags: heading.length <= LONGEST_TAG ? [heading] : [], formulations };
}
