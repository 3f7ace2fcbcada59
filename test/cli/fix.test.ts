// gongwen fix as a user runs it: what it lists, what it writes, and that everything else stays as it was.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../server/src/cli.ts", import.meta.url));
let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-fix-"));
});
after(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), CLI, "fix", ...args], {
    cwd: folder,
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  const [status] = await once(child, "close");
  return { status, out, err };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const text = (name: string) => readFileSync(join(folder, name), "utf8");

const DRAFT = "关于布署工作的报告\r\n做到警钟长呜，深入学习。\r\n进行进行总结，X市参加。";
const FIXED = "关于部署工作的报告\r\n做到警钟长鸣，深入学习。\r\n进行总结，X市参加。";

test("without --write each change is listed with the words around it, and nothing is changed", async () => {
  write("甲.txt", DRAFT);
  for (const args of [["甲.txt"], ["--dry-run", "甲.txt"]]) {
    const { status, out, err } = await run(...args);
    assert.deepEqual({ status, err }, { status: 0, err: "" });
    assert.deepEqual(out.trimEnd().split("\n"), [
      "甲.txt:1:3  关于［布署→部署］工作的报告",
      "甲.txt:2:3  做到［警钟长呜→警钟长鸣］，深入学习。",
      "甲.txt:3:1  ［进行进行→进行］总结，X市参加。",
      "甲.txt：可以修正 3 处，文件没有改动；要写回文件，请加 --write。",
    ]);
  }
  assert.equal(text("甲.txt"), DRAFT);
});

test("--write fixes the file, keeps its line ends, byte order mark and permissions, and leaves nothing beside it", async () => {
  write("乙.txt", `\ufeff${DRAFT}`);
  chmodSync(join(folder, "乙.txt"), 0o640);
  const before = readdirSync(folder);
  const { status, out } = await run("--write", "乙.txt");
  assert.equal(status, 0);
  assert.match(out, /乙\.txt：已修正 3 处。\n$/);
  assert.equal(text("乙.txt"), `\ufeff${FIXED}`);
  assert.equal(statSync(join(folder, "乙.txt")).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder), before);
});

test("fixing again finds nothing and writes nothing", async () => {
  write("丙.txt", FIXED);
  const { mtimeMs } = statSync(join(folder, "丙.txt"));
  const { status, out } = await run("--write", "丙.txt");
  assert.deepEqual({ status, out }, { status: 0, out: "丙.txt：没有可以直接修正的问题。\n" });
  assert.equal(statSync(join(folder, "丙.txt")).mtimeMs, mtimeMs);
});

test("a file that cannot be read is named and left alone, the others are fixed", async () => {
  const gbk = new Uint8Array([0xb2, 0xbc, 0xca, 0xf0, 0xb9, 0xa4, 0xd7, 0xf7]);
  write("旧.txt", gbk);
  write("丁.txt", DRAFT);
  const { status, err } = await run("--write", "旧.txt", "没有.txt", "丁.txt");
  assert.equal(status, 2);
  assert.match(err, /旧\.txt：是 GB18030 编码，没有改动/);
  assert.match(err, /没有\.txt：找不到这个文件/);
  assert.deepEqual(new Uint8Array(readFileSync(join(folder, "旧.txt"))), gbk);
  assert.equal(text("丁.txt"), FIXED);
});

test("bad usage is told in Chinese with the help", async () => {
  for (const [args, message] of [
    [[], /请给出要修正的文件/],
    [["--write", "--dry-run", "甲.txt"], /只能用一个/],
    [["-"], /不能用“-”/],
    [["--wirte", "甲.txt"], /没有名为“--wirte”的选项/],
  ] as const) {
    const { status, out, err } = await run(...args);
    assert.deepEqual({ status, out }, { status: 2, out: "" });
    assert.match(err, message);
    assert.match(err, /用法：gongwen fix/);
  }
});

test("a file of another encoding is listed but not written", async () => {
  const bytes = Buffer.from(`\ufeff${DRAFT}`, "utf16le");
  write("丁.txt", bytes);
  assert.match((await run("丁.txt")).out, /丁\.txt：可以修正 3 处/);
  const { status, err } = await run("--write", "丁.txt");
  assert.equal(status, 2);
  assert.match(err, /丁\.txt：是 UTF-16 编码，没有改动/);
  assert.deepEqual(readFileSync(join(folder, "丁.txt")), bytes);
});

test("what the folder's list ignores is not fixed", async () => {
  mkdirSync(join(folder, ".gongwen"));
  write(".gongwen/ignore.json", '{ "ignore": [{ "file": "戊.txt", "text": "布署" }] }');
  write("戊.txt", DRAFT);
  await run("--write", "戊.txt");
  rmSync(join(folder, ".gongwen"), { recursive: true });
  assert.equal(text("戊.txt"), FIXED.replace("部署", "布署"));
});

test("the office's own wording nearest to the file is put in; a fault of its list is named and costs nothing else", async () => {
  mkdirSync(join(folder, "材料", ".gongwen"), { recursive: true });
  const list = '{ "preferred": [{ "use": "县农业农村局", "not": ["县农委"] }],\n"forbidden": [7] }';
  writeFileSync(join(folder, "材料", ".gongwen", "wording.json"), list);
  write("材料/丁.txt", "会同县农委检查，报《县农委规则》备案。");
  const { status, out, err } = await run("--write", "材料/丁.txt");
  assert.equal(status, 0);
  assert.match(out, /会同［县农委→县农业农村局］检查/);
  assert.match(err, /wording\.json：第 2 行的这一条不起作用：.*请改正，其余各条照常使用。/);
  assert.equal(text("材料/丁.txt"), "会同县农业农村局检查，报《县农委规则》备案。");
});

test("a program's or a table's half-width marks mean something: such a file is listed, and never written to", async () => {
  const table = '姓名,部门\n"王五",办公室负责\n';
  const name = write("名册.csv", table);
  const { status, err } = await run("--write", name);
  assert.equal(status, 2);
  assert.match(err, /名册\.csv：是程序或数据的文件.*没有改动/);
  assert.equal(text(name), table);
});
