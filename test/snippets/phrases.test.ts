// The phrases keep their schema, are found once each, and bring nothing into a draft that our own rules would mark.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { PHRASE_PLACES } from "../../server/src/core/bank/types.ts";
import { lint } from "../../server/src/core/rules/lint.ts";
import { reportOf } from "../support/drafts.ts";
import { readData } from "./bank.ts";
import { holesFound } from "./holes.ts";
import { filled, readingsOf, unfilled } from "./written.ts";

type Entry = { id: string; text: string; kinds?: string[]; direction?: string; tags: string[] };

const files = readdirSync(new URL("../../snippets/bank/phrases", import.meta.url)).sort();
const byPlace = files.map((name) => readData(`bank/phrases/${name}`) as { place: string; phrases: Entry[] });
const all = byPlace.flatMap(({ phrases }) => phrases);

test("one file for each place, named by it, 30 phrases or more in each, 600 in all", () => {
  assert.deepEqual(
    files,
    Object.keys(PHRASE_PLACES)
      .map((place) => `${place}.json`)
      .sort(),
  );
  for (const [i, { place, phrases }] of byPlace.entries()) {
    assert.equal(`${place}.json`, files[i]);
    assert.ok(phrases.length >= 30, place);
    for (const { id } of phrases) assert.ok(id.startsWith(`${place}-`), id);
  }
  assert.ok(all.length >= 600);
});

test("no two share an id, or a text up to marks and holes", () => {
  const bare = (text: string) => unfilled(text).text.replace(/【[^】]*】|[^\p{Script=Han}]/gu, "");
  for (const key of [(entry: Entry) => entry.id, ({ text }: Entry) => bare(text)]) {
    const seen = new Map<string, Entry>();
    for (const entry of all) {
      assert.equal(seen.get(key(entry)), undefined, entry.text);
      seen.set(key(entry), entry);
    }
  }
});

test("each is a phrase: 3 to 60 characters when filled, ending with a mark", () => {
  for (const { text } of all) {
    const written = filled(text);
    assert.match(written, /[，。：！]$/, text);
    assert.ok(written.length >= 3 && written.length <= 60, `${written.length} ${text}`);
  }
});

describe("what our own rules say", () => {
  for (const { place, phrases } of byPlace) {
    test(`${place}: nothing, once filled`, () => {
      for (const { text } of phrases) {
        for (let nth = 0; nth < readingsOf(text); nth++) {
          const draft = filled(text, nth);
          assert.deepEqual(
            lint(reportOf(draft), {}).map(({ code, message }) => `${code} ${message}`),
            [],
            draft,
          );
        }
      }
    });

    test(`${place}: its holes and no more, as inserted`, () => {
      for (const { text } of phrases) {
        const draft = unfilled(text);
        assert.deepEqual(holesFound(draft.text, draft.holes), [], text);
      }
    });
  }
});

test("what goes in one direction only says so", () => {
  for (const { text, direction } of all) {
    if (/请批示|请批复|请予批复|请审阅/.test(text)) assert.equal(direction, "up", text);
    if (/函告|函复|函达|贵(?:局|\$)|为盼|为荷/.test(text)) assert.equal(direction, "level", text);
    if (/特此通知|此复|特此批复|你(?:局|\$)|贯彻执行/.test(text)) assert.equal(direction, "down", text);
  }
});
