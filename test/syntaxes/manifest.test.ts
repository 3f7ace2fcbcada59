// The grammar files are what their script makes, in scopes that themes know; the language configuration works on Chinese.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const folder = new URL("../../syntaxes/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const grammars = readdirSync(folder).filter((name) => name.endsWith(".tmLanguage.json"));

/** The beginnings of scope names that colour themes give a colour to. */
const STANDARD =
  /^(markup\.heading\.\d|punctuation\.definition\.heading|entity\.name\.(section|type)|keyword\.(control|other\.unit)|constant\.(numeric|character\.escape)|string\.quoted\.double)\./;

test("the grammars are what their script makes", () => {
  const script = fileURLToPath(new URL("../../.scripts/grammar.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

for (const name of grammars) {
  test(`${name} colours in standard scopes only`, () => {
    const scopes = [...read(name).matchAll(/"name": "([a-z][^"]*)"/g)].flatMap(([, scope = ""]) =>
      scope.split(" "),
    );
    assert.ok(scopes.length > 0);
    for (const scope of scopes) assert.match(scope, STANDARD);
  });
}

const configuration = JSON.parse(read("language-configuration.json"));
const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);

test("a word is one Han character, one number or one Latin word, and never a mark", () => {
  assert.deepEqual("同比增长31.5％，AI赋能。".match(word), [..."同比增长", "31.5％", "AI", ..."赋能"]);
});

test("every pair that closes itself is also a pair to surround and to match", () => {
  const pairs = (list: [string, string][]) => list.map((pair) => pair.join("")).sort();
  const closing = configuration.autoClosingPairs.map(
    ({ open, close }: { open: string; close: string }) => open + close,
  );
  assert.deepEqual(closing.sort(), pairs(configuration.surroundingPairs));
  for (const pair of ["“”", "‘’", "《》", "〈〉", "（）", "【】", "〔〕"]) {
    assert.ok(pairs(configuration.brackets).includes(pair), pair);
    assert.ok(closing.includes(pair), pair);
  }
});
