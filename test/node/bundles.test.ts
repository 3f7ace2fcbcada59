// What the programs hold in memory from their start: not what few need, and not what only tests and pages read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rules } from "../../server/src/core/rules/index.ts";

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)), "utf8");
const escaped = (text: string) =>
  text
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .toLowerCase();

const PROGRAMS = ["server/main.cjs", "server/folderWorker.cjs", "cli.cjs"];

for (const path of PROGRAMS) {
  const program = read(path).toLowerCase();

  test(`${path} 里没有写 Excel 和自定正则的大块代码`, () => {
    assert.ok(!program.includes("node_modules/re2js"));
    assert.ok(!program.includes("node_modules/write-excel-file"));
  });

  test(`${path} 里没有规则的例子和道理`, () => {
    const kept = rules.flatMap(({ id, why, examples: { flags, allows } }) =>
      [why, ...flags, ...allows]
        .filter((text) => text.length > 15 && program.includes(escaped(text)))
        .map((text) => `${id} ${text}`),
    );
    assert.deepEqual(kept, []);
  });
}

test("程序里有规则的名称，核对的写法没有弄错", () => {
  const program = read("server/main.cjs").toLowerCase();
  for (const { title } of rules) assert.ok(program.includes(escaped(title)), title);
});
