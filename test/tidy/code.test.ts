// What holds of every source file: its opening sentence, its length, and which rooms it may import from.
import assert from "node:assert/strict";
import { posix } from "node:path";
import { describe, test } from "node:test";
import { files, read } from "./sources.ts";

const sources = files((path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith(".d.ts"));

test("every source file opens with a sentence that says what it is", () => {
  for (const path of sources) {
    const [first = "", second = ""] = read(path).split("\n");
    const line = first.startsWith("#!") ? second : first;
    assert.match(line, /^\/\/ \S.{15,}/, path);
  }
});

test("every exported item of the server and the client says what it is", () => {
  const bare = sources
    .filter((path) => /^(?:server|client)\//.test(path))
    .flatMap((path) => {
      const lines = read(path).split("\n");
      const items = lines.filter((line, i) => EXPORTED.test(line) && !lines[i - 1]?.trim().endsWith("*/"));
      return items.map((item) => `${path}: ${item}`);
    });
  assert.deepEqual(bare, []);
});

const EXPORTED = /^export (?:async )?(?:function|const|let|class|interface|type \w|enum)/;

test("no file but a table is longer than 400 lines", () => {
  for (const path of sources.filter((path) => !path.startsWith("server/src/core/data/"))) {
    assert.ok(read(path).split("\n").length <= 401, path);
  }
});

/** The rooms, most particular first, and the rooms that each may import from. Within a room all may import all. */
const ROOMS: readonly (readonly [room: string, mayImport: readonly string[]])[] = [
  ["server/src/core/data", []],
  ["server/src/core/text", ["server/src/core/data"]],
  ["server/src/core/facts", ["server/src/core/data", "server/src/core/text", "server/src/core/ports.ts"]],
  [
    "server/src/core/report",
    ["server/src/core/data", "server/src/core/text", "server/src/core/facts", "server/src/core/ports.ts"],
  ],
  [
    "server/src/core/rules",
    ["server/src/core/data", "server/src/core/text", "server/src/core/facts", "server/src/core/report"],
  ],
  [
    "server/src/core/edit",
    [
      "server/src/core/data",
      "server/src/core/text",
      "server/src/core/facts",
      "server/src/core/report",
      "server/src/core/analysis.ts",
    ],
  ],
  [
    "server/src/core/links",
    ["server/src/core/data", "server/src/core/text", "server/src/core/facts", "server/src/core/report"],
  ],
  [
    "server/src/core/layout",
    [
      "server/src/core/data",
      "server/src/core/text",
      "server/src/core/facts",
      "server/src/core/report",
      "server/src/core/edit",
    ],
  ],
  [
    "server/src/core/bank",
    [
      "server/src/core/data",
      "server/src/core/text",
      "server/src/core/facts",
      "server/src/core/report",
      "server/src/core/ports.ts",
      "server/src/core/analysis.ts",
    ],
  ],
  ["server/src/core", ["server/src/core"]],
  ["server/src/features", ["server/src/core", "server/src/protocol.ts"]],
  ["server/src/json", []],
  ["server/src/lsp", ["server/src/core", "server/src/features", "server/src/json", "server/src/protocol.ts"]],
  ["server/src/adapters", ["server/src/core", "server/src/json"]],
  ["server/src/node", ["server/src/core", "server/src/json", "server/src/adapters"]],
  [
    "server/src/web/",
    ["server/src/core", "server/src/json", "server/src/adapters", "server/src/lsp", "server/src/protocol.ts"],
  ],
  ["server/src/protocol", []],
  ["server/src", ["server/src"]],
  [
    "client/src",
    ["server/src/protocol.ts", "server/src/core/text/numberText.ts", "client/page/messages.ts", "snippets"],
  ],
  ["client/page", ["server/src/protocol.ts"]],
];

describe("imports run one way", () => {
  for (const path of sources.filter((path) => /^(?:server\/src|client\/(?:src|page))\//.test(path))) {
    test(path, () => {
      const [room, mayImport] = ROOMS.find(([room]) => path.startsWith(room)) ?? ["", []];
      for (const target of relativeImports(path)) {
        const allowed = [room, ...mayImport].some((place) => target.startsWith(place));
        assert.ok(allowed, `${path} may not import ${target}`);
      }
    });
  }

  test("the core and the features import no package but LSP's types", () => {
    for (const path of sources.filter((path) => /^server\/src\/(?:core|features)\//.test(path))) {
      const allowed = path.startsWith("server/src/features/") ? ["vscode-languageserver-types"] : [];
      for (const name of packageImports(path)) assert.ok(allowed.includes(name), `${path} imports ${name}`);
    }
  });

  test("no rule imports another rule", () => {
    const lists = sources.filter((path) => /^server\/src\/core\/rules\/.*index\.ts$/.test(path));
    const listed = lists.flatMap(relativeImports).filter((path) => /\/rules\/\w+\/(?!index)/.test(path));
    const rules = new Set(listed);
    assert.ok(rules.size > 50);
    for (const path of rules) {
      const others = relativeImports(path).filter((target) => rules.has(target));
      assert.deepEqual(others, [], path);
    }
  });
});

function relativeImports(path: string): string[] {
  return specifiers(path)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.normalize(posix.join(posix.dirname(path), name)));
}

function packageImports(path: string): string[] {
  return specifiers(path).filter((name) => !name.startsWith("."));
}

/** What a file imports, at its head or later on. */
function specifiers(path: string): string[] {
  return [
    ...read(path).matchAll(/^(?:import|export)\s(?:[^"';]*?from\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm),
  ].map(([, atHead, later]) => atHead ?? later ?? "");
}
