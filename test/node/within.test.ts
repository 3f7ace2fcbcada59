// Links out of a folder: what lies in its .gongwen is not read from elsewhere.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { createFiles } from "../../server/src/node/files.ts";
import { createPhraseFolders } from "../../server/src/node/phraseFiles.ts";

const base = mkdtempSync(join(tmpdir(), "gongwen-within-"));
after(() => rmSync(base, { recursive: true }));
const elsewhere = join(base, "别处");
mkdirSync(join(elsewhere, "phrases"), { recursive: true });
writeFileSync(join(elsewhere, "facts.json"), "{}");
writeFileSync(join(elsewhere, "phrases", "本局.md"), "- 我局始终把安全放在首位，\n");

const facts = (folder: string) =>
  createFiles().read(pathToFileURL(join(folder, ".gongwen", "facts.json")).href);
const phrases = (folder: string) =>
  createPhraseFolders().read(pathToFileURL(join(folder, ".gongwen", "phrases")).href);

test("a folder's own facts and phrases are read, those that links lead to are not", async () => {
  const own = join(base, "本局");
  mkdirSync(join(own, ".gongwen", "phrases"), { recursive: true });
  writeFileSync(join(own, ".gongwen", "facts.json"), "{}");
  writeFileSync(join(own, ".gongwen", "phrases", "本局.md"), "- 我局始终把安全放在首位，\n");
  assert.equal(await facts(own), "{}");
  assert.equal((await phrases(own)).length, 1);

  const whole = join(base, "整个是链接");
  mkdirSync(whole);
  symlinkSync(elsewhere, join(whole, ".gongwen"), "junction");
  assert.equal(await facts(whole), undefined);
  assert.deepEqual(await phrases(whole), []);

  const parts = join(base, "里面是链接");
  mkdirSync(join(parts, ".gongwen"), { recursive: true });
  symlinkSync(join(elsewhere, "facts.json"), join(parts, ".gongwen", "facts.json"));
  symlinkSync(join(elsewhere, "phrases"), join(parts, ".gongwen", "phrases"), "junction");
  assert.equal(await facts(parts), undefined);
  assert.deepEqual(await phrases(parts), []);
});

test("a folder that is itself reached by a link is a folder like any other", async () => {
  const linked = join(base, "通过链接");
  symlinkSync(join(base, "本局"), linked, "junction");
  assert.equal(await facts(linked), "{}");
  assert.equal((await phrases(linked)).length, 1);
});
