// Our own rules find nothing in a section or a whole document of the bank once it is filled in.
import assert from "node:assert/strict";
import { lint } from "../../server/src/core/rules/lint.ts";
import { reportOf } from "../support/drafts.ts";
import { eachSnippet } from "./eachSnippet.ts";
import { filled, readingsOf } from "./written.ts";

/** Holes that ask for the same are filled with the same words here, so that whole sentences come out alike. */
const UNJUDGED = { "consistency/repeated-sentence": "off" } as const;

eachSnippet((snippet, language) => {
  for (let nth = 0; nth < readingsOf(snippet); nth++) {
    const text = inDraft(filled(snippet, nth));
    const findings = lint(reportOf(text, language), UNJUDGED).map(
      ({ code, message }) => `${code} ${message}`,
    );
    assert.deepEqual(findings, [], text);
  }
});

/** A text whose only main section is its own, as it stands in a draft: with another section after it. */
function inDraft(text: string): string {
  const [, hashes = ""] = /^(#* ?)一、/m.exec(text) ?? [];
  return /^#* ?一、/m.test(text) && !/^#* ?二、/m.test(text) ? `${text}\n\n${hashes}二、其他工作` : text;
}
