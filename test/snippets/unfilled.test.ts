// What has just been inserted lists exactly its tab stops as what is still to be filled in, and its numbers as headings.
import assert from "node:assert/strict";
import { reportOf } from "../support/drafts.ts";
import { eachSnippet } from "./eachSnippet.ts";
import { holesFound } from "./holes.ts";
import { unfilled } from "./written.ts";

eachSnippet((snippet, language) => {
  const { text, holes } = unfilled(snippet);
  assert.deepEqual(holesFound(text, holes, language), []);
  const headings = reportOf(text, language).outline.flatMap(({ kind, number }) =>
    kind === "heading" ? [number] : [],
  );
  assert.deepEqual(
    headings,
    text.match(/(?<=^(?:#+ )?)(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d\.)/gm) ?? [],
  );
});
