// What stands above each sort of the final check's list: the command line's names, and English in an English editor.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { sortHeading } from "../../client/src/finalCheckSorts.ts";
import { useTranslations } from "../../client/src/words.ts";
import { SORT_NAMES } from "../../server/src/cli/reporters/text.ts";
import type { FinalCheckSort } from "../../server/src/protocol.ts";

const sorts = Object.keys(SORT_NAMES) as FinalCheckSort[];

afterEach(() => useTranslations({}));

test("编辑器里各种问题的叫法与命令行一样", () => {
  for (const sort of sorts) assert.equal(sortHeading(sort, 3), `${SORT_NAMES[sort]}（3）`);
});

test("英文的编辑器里，各种问题都有英文的叫法", () => {
  const bundle = new URL("../../client/l10n/bundle.l10n.en.json", import.meta.url);
  useTranslations(JSON.parse(readFileSync(bundle, "utf8")));
  assert.equal(sortHeading("placeholders", 11), "To Fill In (11)");
  for (const sort of sorts) assert.match(sortHeading(sort, 1), /^[A-Z][A-Za-z ]+ \(1\)$/);
});
