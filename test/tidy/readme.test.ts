// The README is true: its tables of settings, rules and dependencies are the manifest's and the code's.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { rules } from "../../server/src/core/rules/index.ts";
import { files, ROOT, read, readJson } from "./sources.ts";

const readme = read("README.md");
const manifest = readJson("package.json");

/** The first two cells, without their code marks, of each row of the table under a heading. */
function cells(heading: string): [first: string, second: string][] {
  const section = readme.split(/^#{2,3} /m).find((part) => part.startsWith(heading)) ?? "";
  const rows = section.matchAll(/^\| `([^`]+)` \|(?: `([^`]*)` \|)?/gm);
  return [...rows].map(([, first = "", second = ""]) => [first, second]);
}

function firstCells(heading: string): string[] {
  return cells(heading)
    .map(([first]) => first)
    .sort();
}

describe("tables", () => {
  test("settings, with what holds where nothing is set", () => {
    const settings = Object.entries<{ default: unknown }>(manifest.contributes.configuration.properties);
    const told = settings.map(([name, { default: value }]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]);
    assert.deepEqual(Object.fromEntries(cells("设置")), Object.fromEntries(told));
  });
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
