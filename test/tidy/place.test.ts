// The repository speaks of the project alone: no machine's paths, no registry's hosts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, read } from "./sources.ts";

const FOREIGN =
  /\/(?:root|home\/[a-z]+|Users\/[A-Za-z]+|work\/(?:main|shared))\/|registry\.npm[a-z]*\.|deb\.debian\.org/;

test("no absolute path of a machine, no registry", () => {
  for (const path of files((path) => /\.(?:ts|mjs|json|md|yml|sh|svg)$|^\.[^/]+$|^\.ci\//.test(path))) {
    if (path === "test/tidy/place.test.ts" || path.startsWith("test/corpus/drafts/")) continue;
    const found = FOREIGN.exec(read(path))?.[0];
    assert.equal(found, undefined, path);
  }
});

test("top level holds the rooms and the usual files only", () => {
  const allowed =
    /^(?:client|server|snippets|syntaxes|test)\/|^\.|^(?:package(?:-lock|\.nls(?:\.zh-cn)?)?\.json|tsconfig\.json|README\.md|CHANGELOG\.md|LICENSE|SECURITY\.md)$/;
  for (const path of files(() => true)) assert.match(path, allowed);
});
