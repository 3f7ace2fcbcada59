// What the rules about words share: the clause, and a place that is wrong as a finding with its fix.

import type { SlipKind } from "../../facts/words/slipEntries.ts";
import { type Slip, slipsOf } from "../../facts/words/slips.ts";
import type { Span } from "../../text/span.ts";
import { perParagraph } from "../perParagraph.ts";
import type { Fix } from "../rule.ts";

/** The clause that wrong words offend against. */
export const WORDING_CLAUSE =
  "《党政机关公文处理工作条例》第十九条：起草公文应当做到内容简洁、主题突出、观点鲜明、结构严谨、表述准确、文字精练";

/** The looking and telling of a rule: each slip of its kind with a message and the fix that puts the right word there. */
export function slips(
  kind: SlipKind,
  certain: boolean,
  message: (slip: Slip) => string,
): ReturnType<typeof perParagraph> {
  return perParagraph(
    (facts) => {
      const all = slipsOf(facts);
      return all.length === 0 ? all : all.filter((slip) => slip.kind === kind);
    },
    (line, slip) => {
      const { start, end, right, doubtful } = slip;
      const fixes = [putRight(line, slip, right, certain && !doubtful)];
      return { line, start, end, message: message(slip), fixes };
    },
  );
}

/** The fix that puts a text in a span's place. */
export function putRight(line: number, { start, end }: Span, right: string, certain: boolean): Fix {
  return { title: `改为“${right}”`, certain, edits: [{ place: { line, start, end }, text: right }] };
}
