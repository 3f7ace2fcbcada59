// A fresh process reads one text, as if it were its first, and once more after an edit. Prints JSON.
import { createDraft, updateDraft } from "../../server/src/core/text/draft.ts";
import { everythingOf } from "./everything.ts";
import { HARD_TEXTS } from "./hardTexts.ts";

/** Milliseconds, and MB that the process held at most. */
export interface FreshReading {
  readonly read: number;
  readonly edit: number;
  readonly peak: number;
}

const [name = "", count = ""] = process.argv.slice(2);
const { make, language = "plaintext" } = HARD_TEXTS[name] ?? { make: () => "" };
const text = make(Number(count));
const at = { line: 0, character: 1 };
let draft = createDraft("file:///draft.txt", language, 0, "");
const read = timed(() => {
  draft = createDraft(draft.uri, draft.languageId, 1, text);
  everythingOf(draft);
});
const edit = timed(() => {
  draft = updateDraft(draft, [{ range: { start: at, end: at }, text: "字" }], 2);
  everythingOf(draft);
});
const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ read, edit, peak } satisfies FreshReading));

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
