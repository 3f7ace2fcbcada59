// The attachments (附件) of a draft: where each stands or is listed, and where the text names it.
import {
  type AttachmentFact,
  attachmentLabel,
  attachmentMentions,
  attachmentNote,
} from "../facts/outline/attachment.ts";
import type { ParagraphFacts } from "../facts/paragraphFacts.ts";
import { isInside } from "../text/opaque.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { byPlace, type Place } from "../text/span.ts";
import { attachmentNoteLines } from "./attachments.ts";
import { documentStarts } from "./documents.ts";
import type { Report } from "./report.ts";

/** An attachment that the draft names for certain. */
export interface Attachment {
  /** The head of its own page; where the draft does not hold the page, its line in the attachment note. */
  readonly place: Place;
  /** Where the note and the text name it, in order. */
  readonly mentions: readonly Place[];
}

/** The attachments of every document of the report that are named from elsewhere. Linear. */
export function attachmentsOf(report: Report): readonly Attachment[] {
  const starts = documentStarts(report);
  const all: Attachment[] = [];
  let listed: Listed = new Map();
  let mentions: Named[] = [];
  let document = 0;
  const items = attachmentNoteLines(report.facts);
  report.facts.forEach((facts, line) => {
    if (starts[document + 1] === line) {
      document++;
      for (const place of resolved(listed, mentions)) all.push(place);
      listed = new Map();
      mentions = [];
    }
    const { paragraph } = facts;
    if (paragraph.role === "blank") return;
    const { label, note, named } = keptFacts(paragraph);
    const entry = items.get(line) ?? note?.first;
    if (entry) add(listed, { ...entry, line, mayList: true, mayHold: false });
    else if (label) add(listed, { ...label, line, mayList: label.titled, mayHold: true });
    else if (named.length > 0) mentions.push(...namedIn(facts, line, named));
  });
  for (const place of resolved(listed, mentions)) all.push(place);
  return all;
}

/** A place with the number it bears. */
interface Named extends Place {
  readonly number: string;
}

/** A line of the note lists an attachment, 附件1 alone heads its page; 附件1：任务分解表 may do either. */
interface Candidate extends Named {
  readonly mayList: boolean;
  readonly mayHold: boolean;
}

type Listed = Map<string, Candidate[]>;

function add(listed: Listed, candidate: Candidate): void {
  const others = listed.get(candidate.number);
  if (others) others.push(candidate);
  else listed.set(candidate.number, [candidate]);
}

interface AttachmentFacts {
  readonly label: ReturnType<typeof attachmentLabel>;
  readonly note: ReturnType<typeof attachmentNote>;
  readonly named: readonly AttachmentFact[];
}

const kept = new WeakMap<Paragraph, AttachmentFacts>();
const NONE: AttachmentFacts = { label: null, note: null, named: [] };

function keptFacts(paragraph: Paragraph): AttachmentFacts {
  const { text, role } = paragraph;
  if ((role !== "prose" && role !== "table") || !text.includes("附")) return NONE;
  let facts = kept.get(paragraph);
  if (!facts) {
    const label = attachmentLabel(text);
    facts = { label, note: attachmentNote(text), named: attachmentMentions(text) };
    kept.set(paragraph, facts);
  }
  return facts;
}

function namedIn(facts: ParagraphFacts, line: number, named: readonly AttachmentFact[]): Named[] {
  return named.flatMap((fact) => (isInside(facts.opaque, fact.start) ? [] : [{ ...fact, line }]));
}

/** The attachments of one document that a mention or the note names. */
function resolved(listed: Listed, mentions: readonly Named[]): Attachment[] {
  const attachments = new Map<string, { place: Place; mentions: Place[] }>();
  for (const [number, candidates] of listed) {
    // 见附件 names the only attachment there is.
    if (number === "" && listed.size > 1) continue;
    const [first, second, third] = candidates;
    if (!first || third) continue;
    if (!second) attachments.set(number, { place: placeOf(first), mentions: [] });
    // The list comes first, the page after it.
    else if (first.mayList && second.mayHold) {
      attachments.set(number, { place: placeOf(second), mentions: [placeOf(first)] });
    }
  }
  for (const mention of mentions) attachments.get(mention.number)?.mentions.push(placeOf(mention));
  return [...attachments.values()].filter((attachment) => attachment.mentions.length > 0).map(sorted);
}

function placeOf({ line, start, end }: Place): Place {
  return { line, start, end };
}

function sorted({ place, mentions }: Attachment): Attachment {
  return { place, mentions: [...mentions].sort(byPlace) };
}
