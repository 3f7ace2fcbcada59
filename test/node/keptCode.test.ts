// The compiled code kept for the next start: used while it is good, never in the way when it is not.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const RUNNER = fileURLToPath(new URL("./keptRunner.ts", import.meta.url));

let folder: string;
let program: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongwen-"));
  program = join(folder, "program.cjs");
  writeFileSync(program, programSaying("甲"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program with so many functions that compiling them is worth keeping. */
function programSaying(word: string): string {
  const functions = Array.from({ length: 4000 }, (_, i) => `function f${i}(a) { return a * ${i} + a % 7; }`);
  const calls = Array.from({ length: 4000 }, (_, i) => `f${i}(1)`);
  return `(function () { ${functions.join("\n")}\n [${calls.join()}];\n return "${word}"; })()`;
}

async function run(): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    RUNNER,
    program,
  ]);
  assert.equal(stderr, "");
  return stdout.trim();
}

const compiled = () => join(folder, "compiled");

/** The one file of kept code. */
function keptFile(): string {
  const names = readdirSync(compiled());
  assert.equal(names.length, 1, names.join());
  return join(compiled(), names[0] ?? "");
}

test("a first run keeps what it has compiled beside the program; the second finds it good and leaves it", async () => {
  assert.equal(await run(), "甲");
  const { ino, size } = statSync(keptFile());
  assert.ok(size > 100_000);
  assert.equal(await run(), "甲");
  assert.equal(statSync(keptFile()).ino, ino);
});

test("a program of the same length that says something else is compiled anew", async () => {
  await run();
  const { ino } = statSync(keptFile());
  writeFileSync(program, programSaying("乙"));
  assert.equal(await run(), "乙");
  assert.notEqual(statSync(keptFile()).ino, ino);
});

describe("damaged code is not run, and replaced by good", () => {
  const damages: Record<string, (code: Buffer) => Buffer> = {
    "a wrong byte": (code) =>
      Buffer.from(code.map((byte, i) => (i === code.length >> 1 ? byte ^ 0xff : byte))),
    "a wrong seal": (code) => Buffer.from(code.map((byte, i) => (i === 0 ? byte ^ 0xff : byte))),
    "a lost end": (code) => code.subarray(0, code.length - 1000),
    "zeros after a power cut": (code) => Buffer.alloc(code.length),
    nothing: () => Buffer.alloc(0),
  };
  for (const [what, damage] of Object.entries(damages)) {
    test(what, async () => {
      await run();
      const good = readFileSync(keptFile());
      writeFileSync(keptFile(), damage(good));
      const { ino } = statSync(keptFile());
      assert.equal(await run(), "甲");
      assert.notEqual(statSync(keptFile()).ino, ino);
      assert.ok(statSync(keptFile()).size > good.length / 2);
    });
  }
});

test("where nothing can be kept the program runs as well, and leaves nothing behind", async () => {
  // A file where the folder would be: even an administrator cannot write below it.
  writeFileSync(compiled(), "");
  assert.equal(await run(), "甲");
  assert.deepEqual(readdirSync(folder).sort(), ["compiled", "program.cjs"]);
});

test("of the code for other engines the oldest goes, another program's stays", async () => {
  await run();
  const old = ["program.cjs-1", "program.cjs-2", "program.cjs-3", "other.cjs-1"];
  for (const [i, name] of old.entries()) {
    writeFileSync(join(compiled(), name), "");
    utimesSync(join(compiled(), name), i, i);
  }
  writeFileSync(program, programSaying("乙"));
  assert.equal(await run(), "乙");
  assert.ok(!existsSync(join(compiled(), "program.cjs-1")));
  for (const name of ["program.cjs-2", "program.cjs-3", "other.cjs-1"]) {
    assert.equal(existsSync(join(compiled(), name)), name !== "program.cjs-1", name);
  }
  assert.equal(readdirSync(compiled()).length, 4);
});
