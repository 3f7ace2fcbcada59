// The segmenter as its users see it: words with parts of speech, or without where jieba is not to be had.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createSegmenter, type SegmenterOptions } from "../../server/src/node/segmenter.ts";
import fc from "../support/fc.ts";

const folder = mkdtempSync(join(tmpdir(), "gongwen-"));
// Chinese letters in the path, as in many a user's home.
const dictionary = join(folder, "词典");

before(async () => {
  const { makeDictionary } = await import(new URL("../../.scripts/dictionary.mjs", import.meta.url).href);
  await makeDictionary(dictionary);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `check` with a segmenter and the notices it logged, and lets go of it. */
async function using(
  options: Omit<SegmenterOptions, "log">,
  check: (
    words: (text: string) => Promise<string[][]>,
    notices: string[],
    end: () => Promise<void>,
  ) => Promise<void>,
) {
  const notices: string[] = [];
  const segmenter = createSegmenter({ dictionary, ...options, log: (message) => notices.push(message) });
  const words = async (text: string) => {
    const [found = []] = await segmenter.words([text]);
    return found.map((word) => [word.text, word.tag]);
  };
  try {
    await check(words, notices, () => segmenter.dispose());
  } finally {
    await segmenter.dispose();
  }
}

/** A stand-in for nodejieba, in a file of its own. */
function moduleFile(name: string, source: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, source);
  return file;
}

/** A stand-in whose words carry the id of the process they come from as their tag. */
const telltale = () =>
  moduleFile(
    "telltale",
    "exports.load = exports.insertWord = () => {}; exports.tag = (word) => [{ word, tag: String(process.pid) }];",
  );

const joined = (words: readonly (readonly string[])[]) => words.map(([text]) => text).join("");

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("with jieba", () => {
  test("words carry their part of speech, and nothing is logged", async () => {
    await using({}, async (words, notices) => {
      assert.deepEqual(await words("全市开展宣讲14场次。"), [
        ["全市", "n"],
        ["开展", "v"],
        ["宣讲", "v"],
        ["14", "m"],
        ["场次", "q"],
        ["。", "x"],
      ]);
      assert.deepEqual(notices, []);
    });
  });

  test("texts keep their order, and an empty text has no words", async () => {
    const segmenter = createSegmenter({ dictionary, log: assert.fail });
    const words = await segmenter.words(["学习", "", "宣讲"]);
    await segmenter.dispose();
    assert.deepEqual(words, [[{ text: "学习", tag: "v" }], [], [{ text: "宣讲", tag: "v" }]]);
  });

  test("the words of any text, joined, are that text", async () => {
    await using({}, async (words, notices) => {
      const text = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom(..."市一12.％，\r\n\0\ud83d\ude00") }),
      );
      await fc.assert(fc.asyncProperty(text, async (any) => assert.equal(joined(await words(any)), any)));
      assert.deepEqual(notices, []);
    });
  });

  test("a line of a hundred thousand characters comes back whole", async () => {
    const line = "全市开展宣讲14场次，覆盖群众2.5万人次".repeat(5_000);
    await using({}, async (words) => {
      const found = await words(line);
      assert.equal(joined(found), line);
      assert.ok(found.every(([, tag]) => tag !== ""));
    });
  });

  test("its process ends with the segmenter, and later texts are split without it", async () => {
    await using({ module: telltale() }, async (words, notices, end) => {
      const pid = Number((await words("甲"))[0]?.[1]);
      assert.ok(isAlive(pid));
      await end();
      assert.ok(!isAlive(pid));
      assert.deepEqual(await words("甲"), [["甲", ""]]);
      assert.deepEqual(notices, []);
    });
  });

  test("its process ends when idle and another one starts with the next text", async () => {
    await using({ module: telltale(), idleMs: 0 }, async (words, notices) => {
      const first = Number((await words("甲"))[0]?.[1]);
      while (isAlive(first)) await pause(10);
      const second = Number((await words("甲"))[0]?.[1]);
      assert.ok(second > 0);
      assert.notEqual(second, first);
      assert.deepEqual(notices, []);
    });
  });
});

describe("without jieba", () => {
  const cases: [name: string, options: () => Omit<SegmenterOptions, "log">, reason: RegExp][] = [
    ["no dictionary", () => ({ dictionary: join(folder, "无") }), /找不到词典目录/],
    ["no module", () => ({ module: "no-such-module" }), /no-such-module/],
    [
      "a module that fails to load the dictionary",
      () => ({ module: moduleFile("throws", "exports.load = () => { throw new Error('坏词典'); };") }),
      /坏词典/,
    ],
    [
      "a module that takes its process down",
      () => ({
        module: moduleFile(
          "aborts",
          "exports.load = exports.insertWord = () => {}; exports.tag = () => process.exit(3);",
        ),
      }),
      /3/,
    ],
  ];
  for (const [name, options, reason] of cases) {
    test(`${name}: the runtime splits, and one notice says what is lost and what to do`, async () => {
      await using(options(), async (words, notices) => {
        assert.deepEqual(await words("全市开展宣讲"), [
          ["全市", ""],
          ["开展", ""],
          ["宣讲", ""],
        ]);
        assert.deepEqual((await words("学习"))[0], ["学习", ""]);
        assert.equal(notices.length, 1);
        assert.match(notices[0] ?? "", reason);
        assert.match(notices[0] ?? "", /统计对象.*如需恢复/);
      });
    });
  }

  test("the words of any text, joined, are that text", async () => {
    await using({ module: "no-such-module" }, async (words) => {
      const text = fc.string({ unit: "binary", maxLength: 3_000 });
      await fc.assert(fc.asyncProperty(text, async (any) => assert.equal(joined(await words(any)), any)));
    });
  });
});
