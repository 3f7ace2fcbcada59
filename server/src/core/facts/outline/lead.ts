// The short topic sentence that a paragraph without a number may open with.
import type { Span } from "../../text/span.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";

const SHORTEST = 4;
const LONGEST = 30;
/** The text that the topic sentence announces must be at least this long. */
const SHORTEST_REST = 20;

/** Words that open a narrative sentence, an aside or an address, not a topic. */
const NO_TOPIC_START =
  /^(?:今年|去年|刚刚|过去|现在|近年|当年|同年|年内|全年|上半年|下半年|一年来|几年来|多年来|目前|截至|截止|当前|此前|近日|日前|同时|此外|另外|因此|为此|对此|总之|总体|其中|但|然而|下一步|下步|今后|接下来|下面|各位|同志们|会议|特此|以上|请|据|经(?![营济费贸验])|针对上述|在总结|在肯定|虽然|尽管|如果|由于|随着|现将|现就|根据|按照|为了|我|你|他|她|这|那|附件|联系人)/;
/** 这是做到“两个维护”的内在要求。: one of the reasons a speech gives, a paragraph each. */
const REASON =
  /^这(?:既|也|更|还)?是[^，0-9：；]{4,24}(?:要求|需要|保证|保障|前提|基础|关键|途径|举措|体现|责任|使命|任务|选择|需求|抓手)$/;
/** ——这五年综合实力大幅提升。: what the dash sets out is told by itself, also of what went before. */
const DASHED_START = /^[\s\u3000*]*——/;
const NO_DASHED_START = /^(?:各位|同志们|特此|以上|请|附件|联系人)/;
const NO_DASHED_INSIDE = /[0-9０-９*×：:；;？?！!]/;
/** Marks of narration, address or reckoning inside the sentence. */
const NO_TOPIC_INSIDE = /[0-9０-９*×：:；;？?！!]|了|过的|是.{5}|曾|我们|大家|如下|上述|之一$/;

/**
 * The topic sentence (without 。) that could name the paragraph: at most thirty characters, followed by the text it
 * announces. Whether it is a lead, only its siblings can tell.
 */
export function leadCandidate(facts: ParagraphFacts): Span | null {
  const { role, text } = facts.paragraph;
  if (role !== "prose" || facts.heading) return null;
  let start = 0;
  while (start < text.length && " \u3000\u2002\u2003\u00a0\t*\ufeff—●■◆★·".includes(text[start] ?? ""))
    start++;
  const stop = text.indexOf("。", start);
  if (stop < 0 || stop - start > LONGEST + 4) return null;
  let end = stop;
  while (end > start && text[end - 1] === "*") end--;
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || text.length - stop - 1 < SHORTEST_REST) return null;
  const sentence = text.slice(start, end);
  if (isDashed(facts)) {
    if (NO_DASHED_START.test(sentence) || NO_DASHED_INSIDE.test(sentence)) return null;
  } else if (!REASON.test(sentence) && (NO_TOPIC_START.test(sentence) || NO_TOPIC_INSIDE.test(sentence)))
    return null;
  return facts.items[0]?.number.start === start ? null : { start, end };
}

/** Whether a paragraph is one of those that —— sets out. */
export function isDashed({ paragraph: { text } }: ParagraphFacts): boolean {
  return DASHED_START.test(text);
}
