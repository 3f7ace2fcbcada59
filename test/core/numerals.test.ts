// Every spelling of a number that these documents use, and what it is worth.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Numeral, numeralAt } from "../../server/src/core/text/numerals.ts";

/** The number that the whole spelling is, or null where anything else stands in it. */
function parseNumeral(spelling: string): Numeral | null {
  const numeral = numeralAt(spelling, 0);
  return numeral?.end === spelling.length ? numeral : null;
}

/** Spelling, value, and where they are given the upper end and the bound. */
type Row = readonly [spelling: string, value: number, upper?: number | undefined, bound?: string];

const DIGITS: readonly Row[] = [
  ["0", 0],
  ["7", 7],
  ["14", 14],
  ["1322", 1322],
  ["1,322", 1322],
  ["1 322", 1322],
  ["1\u00a0322", 1322],
  ["1，322", 1322],
  ["12,345,678", 12_345_678],
  ["12 345 678", 12_345_678],
  ["1,250.5", 1250.5],
  ["16.4", 16.4],
  ["0.5", 0.5],
  ["0.035", 0.035],
  ["１４", 14],
  ["１６．４", 16.4],
  ["１,３２２", 1322],
  ["２０２６", 2026],
  ["2026", 2026],
  ["007", 7],
  ["300余", 300, undefined, "余"],
  ["300多", 300, undefined, "多"],
  ["30来", 30, undefined, "来"],
  ["1,500余", 1500, undefined, "余"],
];

const SCALED: readonly Row[] = [
  ["2.5万", 25_000],
  ["16.4万", 164_000],
  ["1.1万", 11_000],
  ["13万", 130_000],
  ["1,100万", 11_000_000],
  ["53亿", 5_300_000_000],
  ["16.46亿", 1_646_000_000],
  ["13.86亿", 1_386_000_000],
  ["1.2万亿", 1_200_000_000_000],
  ["126万亿", 126_000_000_000_000],
  ["10万", 100_000],
  ["20十万", 2_000_000],
  ["3百万", 3_000_000],
  ["5千万", 50_000_000],
  ["2千亿", 200_000_000_000],
  ["8百亿", 80_000_000_000],
  ["3千", 3000],
  ["5百", 500],
  ["３万", 30_000],
  ["２．５万", 25_000],
  ["3万4000", 34_000],
  ["3万4千", 34_000],
  ["3万5", 35_000],
  ["12万3456", 123_456],
  ["3亿4500万", 345_000_000],
  ["3亿4千5百万", 345_000_000],
  ["1亿2000", 100_002_000],
  ["34万余", 340_000, undefined, "余"],
  ["8000余万", 80_000_000, undefined, "余"],
  ["1100多万", 11_000_000, undefined, "多"],
  ["20多亿", 2_000_000_000, undefined, "多"],
  ["3万多", 30_000, undefined, "多"],
  ["3百余", 300, undefined, "余"],
];

const HAN: readonly Row[] = [
  ["零", 0],
  ["一", 1],
  ["两", 2],
  ["三", 3],
  ["九", 9],
  ["十", 10],
  ["十一", 11],
  ["十九", 19],
  ["二十", 20],
  ["二十一", 21],
  ["九十", 90],
  ["九十九", 99],
  ["一百", 100],
  ["两百", 200],
  ["二百", 200],
  ["一百零一", 101],
  ["一百零三", 103],
  ["一百〇三", 103],
  ["一百一十", 110],
  ["一百一", 110],
  ["一百二", 120],
  ["一百一十二", 112],
  ["二百五十", 250],
  ["九百九十九", 999],
  ["一千", 1000],
  ["两千", 2000],
  ["一千零一", 1001],
  ["一千零一十", 1010],
  ["一千零一十五", 1015],
  ["一千一百", 1100],
  ["一千一", 1100],
  ["三千五", 3500],
  ["三千五百", 3500],
  ["三千五百二十", 3520],
  ["三千零五十", 3050],
  ["九千九百九十九", 9999],
  ["一万", 10_000],
  ["两万", 20_000],
  ["十万", 100_000],
  ["一万零五", 10_005],
  ["一万零五百", 10_500],
  ["一万五", 15_000],
  ["三万五", 35_000],
  ["一万五千", 15_000],
  ["三万四千", 34_000],
  ["十二万", 120_000],
  ["十二万三千四百五十六", 123_456],
  ["一百万", 1_000_000],
  ["一百二十万", 1_200_000],
  ["一百零五万", 1_050_000],
  ["一千万", 10_000_000],
  ["两千五百万", 25_000_000],
  ["三千零二十万", 30_200_000],
  ["一亿", 100_000_000],
  ["一亿五", 150_000_000],
  ["一亿零五百", 100_000_500],
  ["一亿二千万", 120_000_000],
  ["一亿两千三百四十五万六千七百八十九", 123_456_789],
  ["十二亿", 1_200_000_000],
  ["十四亿五千万", 1_450_000_000],
  ["一百亿", 10_000_000_000],
  ["一千亿", 100_000_000_000],
  ["一万亿", 1_000_000_000_000],
  ["一万五千亿", 1_500_000_000_000],
  ["三万亿", 3_000_000_000_000],
  ["一百二十六万亿", 126_000_000_000_000],
  ["廿五", 25],
  ["卅", 30],
  ["壹佰贰拾叁万", 1_230_000],
  ["叁万伍仟", 35_000],
  ["伍佰", 500],
  ["贰拾", 20],
  ["一萬", 10_000],
  ["三億", 300_000_000],
  ["三点五", 3.5],
  ["零点五", 0.5],
  ["十二点零八", 12.08],
  ["三点五万", 35_000],
  ["一点二亿", 120_000_000],
  ["九十八点五", 98.5],
];

const OPEN: readonly Row[] = [
  ["十几", 10, 19, "几"],
  ["二十几", 20, 29, "几"],
  ["三十几", 30, 39, "几"],
  ["一百几十", 100, 190, "几"],
  ["几十", 10, 90, "几"],
  ["几百", 100, 900, "几"],
  ["几千", 1000, 9000, "几"],
  ["几万", 10_000, 90_000, "几"],
  ["几十万", 100_000, 900_000, "几"],
  ["三十几万", 300_000, 390_000, "几"],
  ["十几万", 100_000, 190_000, "几"],
  ["十几亿", 1_000_000_000, 1_900_000_000, "几"],
  ["数十", 10, 90, "数"],
  ["数百", 100, 900, "数"],
  ["数千", 1000, 9000, "数"],
  ["数万", 10_000, 90_000, "数"],
  ["数十万", 100_000, 900_000, "数"],
  ["数亿", 100_000_000, 900_000_000, "数"],
  ["十余", 10, undefined, "余"],
  ["十多", 10, undefined, "多"],
  ["二十多", 20, undefined, "多"],
  ["二十余", 20, undefined, "余"],
  ["三十来", 30, undefined, "来"],
  ["一百余", 100, undefined, "余"],
  ["一百多", 100, undefined, "多"],
  ["三百余", 300, undefined, "余"],
  ["百余", 100, undefined, "余"],
  ["千余", 1000, undefined, "余"],
  ["万余", 10_000, undefined, "余"],
  ["百多", 100, undefined, "多"],
  ["二百余万", 2_000_000, undefined, "余"],
  ["三十多万", 300_000, undefined, "多"],
  ["十余万", 100_000, undefined, "余"],
  ["十余亿", 1_000_000_000, undefined, "余"],
  ["百余万", 1_000_000, undefined, "余"],
  ["两千余", 2000, undefined, "余"],
  ["三万余", 30_000, undefined, "余"],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["百万", 1_000_000],
  ["千万", 10_000_000],
  ["两三", 2, 3],
  ["一两", 1, 2],
  ["三四", 3, 4],
  ["三五", 3, 5],
  ["七八", 7, 8],
  ["八九", 8, 9],
  ["十五六", 15, 16],
  ["二十七八", 27, 28],
  ["二三十", 20, 30],
  ["三四十", 30, 40],
  ["七八十", 70, 80],
  ["两三百", 200, 300],
  ["三四百", 300, 400],
  ["一百二三十", 120, 130],
  ["两三千", 2000, 3000],
  ["三四万", 30_000, 40_000],
  ["十五六万", 150_000, 160_000],
  ["三四十万", 300_000, 400_000],
  ["二〇二三", 2023],
  ["二零二六", 2026],
  ["一九七八", 1978],
];

const SHARES: readonly Row[] = [
  ["三分之一", 1 / 3],
  ["三分之二", 2 / 3],
  ["四分之三", 0.75],
  ["五分之二", 0.4],
  ["十分之一", 0.1],
  ["二十分之一", 0.05],
  ["5分之1", 0.2],
  ["3分之2", 2 / 3],
  ["百分之一", 0.01],
  ["百分之五", 0.05],
  ["百分之十", 0.1],
  ["百分之三点五", 0.035],
  ["百分之零点五", 0.005],
  ["百分之八十", 0.8],
  ["百分之九十九点九", 0.999],
  ["百分之百", 1],
  ["百分之一百二十", 1.2],
  ["百分之30", 0.3],
  ["百分之3.5", 0.035],
  ["百分之五六", 0.05, 0.06],
  ["百分之七八十", 0.7, 0.8],
  ["百分之二十几", 0.2, 0.29, "几"],
  ["百分之八十多", 0.8, undefined, "多"],
  ["千分之二", 0.002],
  ["千分之三点五", 0.0035],
  ["千分之8", 0.008],
  ["万分之三", 0.0003],
  ["万分之五点二", 0.00052],
];

const TABLES = { DIGITS, SCALED, HAN, OPEN, SHARES };
for (const [name, rows] of Object.entries(TABLES)) {
  for (const [spelling, value, upper, bound = ""] of rows) {
    test(`${spelling} is ${value}${upper === undefined ? "" : ` to ${upper}`} (${name})`, () => {
      const numeral = parseNumeral(spelling);
      assert.deepEqual(
        { value: numeral?.value, upper: numeral?.upper, bound: numeral?.bound },
        { value, upper, bound },
      );
    });
  }
}

test("the tables hold more than two hundred spellings, none twice", () => {
  const spellings = Object.values(TABLES)
    .flat()
    .map(([spelling]) => spelling);
  assert.equal(new Set(spellings).size, spellings.length);
  assert.ok(spellings.length >= 200, `only ${spellings.length}`);
});

for (const spelling of [
  "",
  "几",
  "数",
  "半",
  "伍",
  "陆",
  "拾",
  "个",
  "一两三四",
  "3千米",
  "5百分点",
  "三千克",
  "1,32",
  "十百",
]) {
  test(`“${spelling}” as a whole is no number`, () => assert.equal(parseNumeral(spelling), null));
}

test("a number tells how it is written", () => {
  assert.equal(parseNumeral("二〇二三")?.shape, "digits");
  assert.equal(parseNumeral("五一")?.shape, "digits");
  assert.equal(parseNumeral("千万")?.shape, "bare");
  assert.equal(parseNumeral("2.5万")?.shape, "scaled");
  assert.equal(parseNumeral("百分之五")?.per, 100);
  assert.equal(parseNumeral("三千")?.han, true);
  assert.equal(parseNumeral("3000")?.han, false);
});

test("any number up to 10^16, written in Han characters, reads back as itself", () => {
  const small = fc.integer({ min: 0, max: 200_000 });
  const large = fc.maxSafeInteger().map(Math.abs);
  const round = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }));
  const any = fc.oneof(
    small,
    large,
    round.map(([digits, zeros]) => digits * 10 ** zeros),
    fc.constant(1e16),
  );
  fc.assert(
    fc.property(any, (value) => {
      assert.equal(parseNumeral(hanNumber(value))?.value, value, hanNumber(value));
    }),
    { numRuns: 5000 },
  );
});

test("any decimal with 万 or 亿 is worth what it says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(1e4, 1e8), (hundredths, scale) => {
      const text = `${(hundredths / 100).toFixed(2)}${scale === 1e4 ? "万" : "亿"}`;
      assert.equal(parseNumeral(text)?.value, Math.round(hundredths * (scale / 100)));
    }),
  );
});

/** Writes a whole number in Han characters, as it is read aloud: 10,005 is 一万零五. */
function hanNumber(value: number): string {
  if (value === 0) return "零";
  if (value >= 1e8) return joined(hanNumber(Math.floor(value / 1e8)), "亿", value % 1e8, 1e7);
  if (value >= 1e4) return joined(hanNumber(Math.floor(value / 1e4)), "万", value % 1e4, 1e3);
  let text = "";
  let gap = false;
  for (const [place, name] of PLACES) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text +=
      (gap ? "零" : "") +
      (digit === 1 && place === 10 && text === "" ? "" : "零一二三四五六七八九"[digit]) +
      name;
    gap = false;
  }
  return text;
}

const PLACES = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
  [1, ""],
] as const;

function joined(head: string, name: string, rest: number, full: number): string {
  if (rest === 0) return head + name;
  // 一百万零一十, not 一百万零十.
  const tail = hanNumber(rest);
  const spoken = tail.startsWith("十") ? `一${tail}` : tail;
  return head + name + (rest < full ? "零" : "") + spoken;
}
