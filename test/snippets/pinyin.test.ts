// The built bank is spelled right: a syllable for each character, polyphones by the word they stand in.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { plainOf } from "../../server/src/core/bank/plain.ts";
import type { Bank } from "../../server/src/core/bank/types.ts";
import { sections } from "./bank.ts";

const folder = mkdtempSync(join(tmpdir(), "gongwen-bank-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const script = new URL("../../.scripts/bank.mjs", import.meta.url).href;
const make = `import { makeBank } from ${JSON.stringify(script)}; await makeBank(process.argv[1]);`;
execFileSync(process.execPath, ["--input-type=module", "--eval", make, folder]);
const built = (name: string) =>
  JSON.parse(readFileSync(new URL(`${pathToFileURL(folder).href}/${name}`), "utf8"));
const bank: Bank = built("bank.json");
const spelled: readonly (readonly [text: string, pinyin: string])[] = [
  ...bank.phrases.map(({ text, pinyin }) => [plainOf(text), pinyin] as const),
  ...bank.formulations.map(({ text, pinyin }) => [text, pinyin] as const),
  ...bank.sections.map(({ title, pinyin }) => [title, pinyin] as const),
  ...bank.documents.map(({ name, pinyin }) => [name, pinyin] as const),
];
const hanOf = (text: string) => [...text].filter((character) => /\p{Script=Han}/u.test(character));

test("a syllable of plain letters for each character", () => {
  for (const [text, pinyin] of spelled) {
    const syllables = pinyin === "" ? [] : pinyin.split(" ");
    assert.equal(syllables.length, hanOf(text).length, text);
    for (const syllable of syllables) assert.match(syllable, /^[a-z]{1,6}$/, text);
  }
});

test("a section's initials are those of its title", () => {
  for (const { title, pinyin } of sections) {
    const entry = bank.sections.find((section) => section.title === title);
    assert.equal(entry?.pinyin.replace(/(\w)\w* ?/g, "$1"), pinyin, title);
  }
});

/** Words of the bank with a character that is read in several ways, each with its reading there. */
const POLYPHONES: Readonly<Record<string, string>> = {
  执行: "zhi xing",
  行动: "xing dong",
  行政: "xing zheng",
  施行: "shi xing",
  重点: "zhong dian",
  重要: "zhong yao",
  重大: "zhong da",
  重建设: "zhong jian she",
  负重托: "fu zhong tuo",
  三重一大: "san zhong yi da",
  长效: "chang xiao",
  组长: "zu zhang",
  增长: "zeng zhang",
  长期: "chang qi",
  调研: "diao yan",
  调查: "diao cha",
  调度: "diao du",
  协调: "xie tiao",
  强调: "qiang diao",
  基调: "ji diao",
  作为: "zuo wei",
  为深入: "wei shen ru",
  运行情况: "yun xing qing kuang",
  两重: "liang zhong",
  表率: "biao shuai",
  办结率: "ban jie lv",
  差距: "cha ju",
  处分: "chu fen",
  处置: "chu zhi",
  百分点: "bai fen dian",
  数量: "shu liang",
  质量: "zhi liang",
  会议: "hui yi",
  应急: "ying ji",
  响应: "xiang ying",
  给予: "ji yu",
  供给: "gong ji",
  目标的: "mu biao de",
  切实: "qie shi",
  着力: "zhuo li",
  传达: "chuan da",
  宣传: "xuan chuan",
  教育: "jiao yu",
  还存在: "hai cun zai",
  便利: "bian li",
  相关: "xiang guan",
  转变: "zhuan bian",
  转型: "zhuan xing",
  薄弱: "bo ruo",
  累计: "lei ji",
  参与: "can yu",
  钻研: "zuan yan",
  反弹: "fan tan",
  当否: "dang fou",
  妥否: "tuo fou",
  中国: "zhong guo",
  落实: "luo shi",
  模范: "mo fan",
  统一: "tong yi",
};

describe("polyphones", () => {
  for (const [word, reading] of Object.entries(POLYPHONES)) {
    test(`${word} ${reading}`, () => {
      const places = spelled.flatMap(([text, pinyin]) => {
        const at = hanOf(text).join("").indexOf(word);
        return at < 0
          ? []
          : [
              pinyin
                .split(" ")
                .slice(at, at + word.length)
                .join(" "),
            ];
      });
      assert.ok(places.length > 0, "the bank has no such word");
      assert.deepEqual([...new Set(places)], [reading]);
    });
  }
});

test("characters for the office's own phrases: every one of GB/T 2312, polyphones under each reading", () => {
  const { main, other } = built("pinyin.json") as Record<"main" | "other", Record<string, string>>;
  assert.equal([...Object.values(main).join("")].length, 6763);
  for (const [character, readings] of [
    ["行", ["xing", "hang"]],
    ["重", ["zhong", "chong"]],
    ["长", ["chang", "zhang"]],
    ["调", ["tiao", "diao"]],
  ] as const) {
    for (const reading of readings) {
      assert.ok(
        main[reading]?.includes(character) || other[reading]?.includes(character),
        character + reading,
      );
    }
  }
});
