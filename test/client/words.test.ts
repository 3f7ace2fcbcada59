// The client's sentences: Chinese in the code, every one of them in the English bundle too.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { t, useTranslations } from "../../client/src/words.ts";

const CLIENT = fileURLToPath(new URL("../../client", import.meta.url));
const english: Record<string, string> = JSON.parse(
  readFileSync(join(CLIENT, "l10n", "bundle.l10n.en.json"), "utf8"),
);

afterEach(() => useTranslations({}));

function sentences(): string[] {
  const sources = ["src", "page"].flatMap((folder) =>
    readdirSync(join(CLIENT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(CLIENT, folder, path), "utf8")),
  );
  return sources.flatMap((text) => [...text.matchAll(/\bt\(\s*"([^"]*)"/g)].map((match) => match[1] ?? ""));
}

test("代码里的每一句都有英文，英文表里没有多余的", () => {
  assert.deepEqual(Object.keys(english).sort(), [...new Set(sentences())].sort());
});

test("两种文字里留空的地方一样多", () => {
  const gaps = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
  for (const [chinese, translated] of Object.entries(english)) {
    assert.deepEqual(gaps(translated), gaps(chinese), chinese);
  }
});

test("没有译文时照中文原样，有译文时用译文，空处填上", () => {
  assert.equal(t("全文共有 {0} 处“{1}”", 6, "X市"), "全文共有 6 处“X市”");
  useTranslations(english);
  assert.equal(t("全文共有 {0} 处“{1}”", 6, "X市"), "“X市” occurs in 6 places");
  assert.equal(t("表里没有的一句"), "表里没有的一句");
});
