// The tables of slips: every entry is found, is not taken for right by the others, and leaves its right form alone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { slipEntry, slipTexts } from "../../server/src/core/facts/words/slipEntries.ts";
import { slipsOf } from "../../server/src/core/facts/words/slips.ts";
import { quotedSpans } from "../../server/src/core/text/quoted.ts";
import { reportOf } from "../support/drafts.ts";

const entries = slipTexts().map((_, number) => slipEntry(number));

function slipsIn(text: string) {
  return reportOf(text).facts.flatMap((facts) => slipsOf(facts));
}

test("there are at least four hundred wrong words, each with another word that is right", () => {
  assert.ok(entries.filter(({ kind }) => kind === "character" || kind === "usage").length >= 400);
  for (const { text, right } of entries)
    assert.ok(text.length > 1 && right.length > 0 && text !== right, text);
});

test("no wrong word stands in the tables twice with the same conditions", () => {
  const seen = new Set<string>();
  for (const { kind, text } of entries) {
    assert.ok(!seen.has(text) || kind !== "character", text);
    seen.add(text);
  }
});

test("the right word of an entry is no slip", () => {
  for (const { text, right } of entries)
    for (const slip of slipsIn(`，${right}，`)) assert.fail(`${text} → ${right} → ${slip.right}`);
});

test("one wrong character in two words that stand together is told by the right word beside it", () => {
  for (const [text, ...rights] of [
    ["压实主体则任", "责任"],
    ["优化营商环竟，保障食品安泉", "环境", "安全"],
    ["坚决纠治不正之封", "之风"],
    ["加强思想道得教育", "道德"],
    ["群众呼生就是信号", "呼声"],
    ["抓好隐患徘查，化解矛盾纠份", "排查", "纠纷"],
    // Another word, the right word, or words of others.
    ["工作实务、群众体验、时事政治、问题导航"],
    ["问题导向鲜明，政治生态清明"],
    ["题为《问题导相》的文章说：“要公坚克难。”"],
  ] as const)
    assert.deepEqual(
      slipsIn(`${text}，`).map(({ right }) => right),
      rights,
      text,
    );
});

describe("conditions", () => {
  for (const [text, found] of [
    ["发布署名文章", []],
    ["全面布署", ["布署"]],
    ["截止2026年", ["截止"]],
    ["报名截止", []],
    ["编号10A", []],
    ["0A系统", ["0A"]],
    ["究竟争取", []],
    ["市场竟争", ["竟争"]],
    ["布署布署", ["布署", "布署"]],
    ["依照法津规定报上级批淮", ["法津", "批淮"]],
    ["按办法津贴从优", []],
    ["治理入海水道是第一批淮河项目，两淮备汛", []],
    ["不充许拖延，补充许可手续", ["充许"]],
    ["保护末成年人，周末成年人票价不变", ["末成年人"]],
    ["推进政务工开，完善政务工作", ["政务工开"]],
    ["股份量化到户，媒体多次报导先进事迹", ["报导"]],
    ["不服的可以申请复核申请人的资格，空缺名额按排位序号递补", []],
    ["未告知辩护律师犯罪嫌疑人的去向，全民阅读职责到位，妇幼保健设施齐全", []],
    ["推动多维互动，帮扶特殊群体，那家俱乐部和陪审团休庭都不相干", []],
    ["接受抵债物的债权人，意见签署齐备，完成迹地更新，查处非法冶炼", []],
    ["既使公交畅通，又使群众方便；服务须经用户签字，赔同等数量的货", []],
    ["以数字化升级为重要抓手，发现生活垃圾时发出提示，围在一起做风筝", []],
    ["按排位次序领取；既使遇到困难也不退缩，扶特产业", ["既使", "扶特"]],
    ["老支书记念起往事，及时记录相关温度，大家早早就坐在台下", []],
    ["分内事、份内事", ["份内"]],
    ["近日来访的客商应邀请专家到场指导，近日来连降大雨", ["近日来"]],
    ["汇报导致泄密，新建三座落在河边的水闸", []],
    ["做好辍学学生劝返复学工作，假期没完整休过一天", []],
  ] as const) {
    test(text, () =>
      assert.deepEqual(
        slipsIn(text).map((slip) => slip.text),
        found,
      ),
    );
  }
});

describe("的 for 地 and 得", () => {
  for (const [text, ...rights] of [
    ["较好的完成了各项任务，有效的提升了能力", "较好地完成了", "有效地提升了"],
    ["把工作做的更好，为了更好的履行职责", "做得更好", "更好地履行"],
    ["取得较好的成绩，提供更好的服务，做的更好的单位，得到更好的发挥"],
    ["起到更好的推动作用，形成更好的落实机制"],
    ["教育活动深化人心", "深入人心"],
    ["任务完成的较好，问题整改的不彻底，完成的较好的单位", "完成得较好", "整改得不彻底"],
    ["学习贯彻党二十大精神，全党十九大以来", "党的二十大"],
    ["以习近新时代", "习近平新时代"],
    ["力戒见微知着，格尽职守，戒骄戒燥", "见微知著", "恪尽职守", "戒骄戒躁"],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        slipsIn(`${text}，`).map(({ right }) => right),
        rights,
      ),
    );
});

describe("others' words", () => {
  for (const [name, text, quoted] of [
    ["a title", "学习《关于布署工作的通知》", ["《关于布署工作的通知》"]],
    ["a title in a title", "《关于印发〈办法〉的通知》", ["《关于印发〈办法〉的通知》"]],
    ["a quotation with a point", "他说：“要布署，要落实。”", ["“要布署，要落实。”"]],
    ["a long quotation", "强调“认真学习深刻领会全面贯彻落实精神”", ["“认真学习深刻领会全面贯彻落实精神”"]],
    ["a term", "落实“三会一课”制度", []],
    ["a quotation that is not closed", "他说：“要布署，要落实。", []],
    ["a quotation in a quotation", "“甲，‘乙’，丙”", ["“甲，‘乙’，丙”"]],
  ] as const) {
    test(name, () =>
      assert.deepEqual(
        quotedSpans(text).map(({ start, end }) => text.slice(start, end)),
        quoted,
      ),
    );
  }
});
