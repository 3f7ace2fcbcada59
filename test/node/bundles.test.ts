// What the programs hold in memory from their start: not what few need, and not what only tests and pages read.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rules } from "../../server/src/core/rules/index.ts";

const DIST = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const read = (path: string) => readFileSync(DIST(path), "utf8");
const escaped = (text: string) =>
  text
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .toLowerCase();

const PROGRAMS = ["server/main.cjs", "server/folderWorker.cjs", "cli.cjs"];

for (const path of PROGRAMS) {
  const program = read(path).toLowerCase();

  test(`${path} 里没有写 Excel、写 Word 和自定正则的大块代码`, () => {
    assert.ok(!program.includes("node_modules/re2js"));
    assert.ok(!program.includes("node_modules/write-excel-file"));
    assert.ok(!program.includes("node_modules/docx"));
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

test("装好的程序用到时才读的，读得到：命令行写得出 Excel 和 Word，服务器也导得出", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-bundles-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const draft = join(folder, "总结.txt");
  writeFileSync(draft, "县水务局2026年工作总结\n一、供水\n改造水厂3座。\n");
  const table = join(folder, "数据.xlsx");
  const run = promisify(execFile);
  await run(process.execPath, [DIST("cli.js"), "metrics", "--format", "xlsx", "-o", table, draft]);
  assert.equal(readFileSync(table).toString("latin1", 0, 2), "PK");
  await run(process.execPath, [DIST("cli.js"), "word", draft]);
  assert.equal(readFileSync(join(folder, "总结.docx")).toString("latin1", 0, 2), "PK");
  // Both load it alike; of the server it is enough that nothing asks for import(), which its kept code does not have.
  for (const path of PROGRAMS) assert.doesNotMatch(read(path), /\bimport\("\.\//, path);
});

test("程序里有规则的名称，核对的写法没有弄错", () => {
  const program = read("server/main.cjs").toLowerCase();
  for (const { title } of rules) assert.ok(program.includes(escaped(title)), title);
});
