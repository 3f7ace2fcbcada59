// The README is true: its tables of settings, rules and dependencies are the manifest's and the code's.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { rules } from "../../server/src/core/rules/index.ts";
import { files, ROOT, read, readJson } from "./sources.ts";

const readme = read("README.md");
const manifest = readJson("package.json");

/** The first cells, without their code marks, of the table under a heading. */
function firstCells(heading: string): string[] {
  const section = readme.split(/^#{2,3} /m).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "").sort();
}

describe("tables", () => {
  test("settings", () =>
    assert.deepEqual(firstCells("设置"), Object.keys(manifest.contributes.configuration.properties).sort()));
  test("rules", () => assert.deepEqual(firstCells("规则"), rules.map((rule) => rule.id).sort()));
  test("dependencies, each with its reason", () => {
    const all = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
    assert.deepEqual(firstCells("依赖"), Object.keys(all).sort());
  });
  test("npm scripts", () => {
    for (const script of Object.keys(manifest.scripts))
      assert.match(readme, new RegExp(`npm (?:run )?${script}\\b`), script);
  });
});

test("the rules' pages, their table here and their list in the settings are what npm run rules makes", () => {
  const script = [ROOT, ".scripts/rules.mjs"].join("");
  const made = spawnSync(process.execPath, ["--import", "tsx", script, "--check"], { encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
});

test("every picture and file that it shows is there", () => {
  const present = new Set(files(() => true));
  for (const [, path = ""] of readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g))
    assert.ok(present.has(path), path);
});
