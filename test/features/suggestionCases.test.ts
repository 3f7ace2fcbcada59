// Does the bank offer the right thing? What a writer has typed at a place, and what must be among the first three offered.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type BankIndex, createBankIndex } from "../../server/src/core/bank/bankIndex.ts";
import { entriesOf } from "../../server/src/core/bank/entries.ts";
import type { Bank } from "../../server/src/core/bank/types.ts";
import { completion } from "../../server/src/features/completion.ts";
import { INSERT_SECTION_COMMAND } from "../../server/src/protocol.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";

const folder = mkdtempSync(join(tmpdir(), "bank-"));
let index: BankIndex;
let bank: Bank;
before(async () => {
  const { makeBank } = await import(new URL("../../.scripts/bank.mjs", import.meta.url).href);
  await makeBank(folder);
  bank = JSON.parse(readFileSync(join(folder, "bank.json"), "utf8"));
  index = createBankIndex(entriesOf(bank));
});
after(() => rmSync(folder, { recursive: true }));

/** Places in drafts; ‸ is where the text of a case goes. */
const PLACES = {
  summaryLead: lines("某市林业局2026年工作总结", "‸"),
  reportLead: lines("关于2026年防汛工作情况的报告", "市政府：", "‸"),
  requestLead: lines("关于增加护林经费的请示", "市政府：", "‸"),
  noticeLead: lines("关于做好森林防火工作的通知", "各区县林业局：", "‸"),
  letterLead: lines("关于商请协助开展调查的函", "市水务局：", "‸"),
  work: lines(
    "某市林业局2026年工作总结",
    "一、主要工作",
    "（一）强化组织领导。‸",
    "二、存在问题",
    "三、下一步打算",
  ),
  problems: lines("某市林业局2026年工作总结", "一、主要工作", "进展平稳。", "二、存在的主要问题", "‸"),
  problemsInside: lines("某市林业局2026年工作总结", "一、存在的问题", "对照年初目标，‸"),
  causes: lines("某市林业局2026年工作总结", "一、原因分析", "‸"),
  next: lines("某市林业局2026年工作总结", "一、主要工作", "进展平稳。", "二、下一步工作打算", "‸"),
  requestEnd: lines(
    "关于增加护林经费的请示",
    "一、请示缘由",
    "经费不足。",
    "二、请示事项",
    "增加经费。",
    "‸",
  ),
  reportEnd: lines("关于2026年防汛工作情况的报告", "一、基本情况", "平稳度汛。", "‸"),
  letterEnd: lines("关于商请协助开展调查的函", "一、商请事项", "请予协助。", "‸"),
  noticeEnd: lines("关于做好森林防火工作的通知", "一、工作要求", "压实责任。", "‸"),
  speech: lines("在全市林业工作会议上的讲话", "‸"),
} as const;

type Case = readonly [place: keyof typeof PLACES, typed: string, offered: string, asked?: "asked"];

const CASES: readonly Case[] = [
  ["summaryLead", "现将", "现将全年工作总结如下："],
  ["summaryLead", "xjqn", "现将全年工作总结如下："],
  ["summaryLead", "各项工作扎实推进。现将全年", "现将全年工作总结如下："],
  ["summaryLead", "坚持以党的", "坚持以党的创新理论为指导，"],
  ["summaryLead", "增强“四个", "增强“四个意识”、坚定“四个自信”"],
  ["summaryLead", "为总结", "为总结经验、改进工作，"],
  ["reportLead", "现将有关", "现将有关情况报告如下："],
  ["reportLead", "按照要求，现将有关", "现将有关情况报告如下："],
  ["reportLead", "xjygqk", "现将有关情况报告如下："],
  ["reportLead", "xianjiangyouguan", "现将有关情况报告如下："],
  ["reportLead", "现将yg", "现将有关情况报告如下："],
  ["reportLead", "xjls", "现将落实情况报告如下："],
  ["requestLead", "现将", "现将有关事项请示如下："],
  ["requestLead", "该事项已经研究同意。现将", "现将有关事项请示如下："],
  ["requestLead", "为切实", "为切实解决…问题，"],
  ["requestLead", "wqsjj", "为切实解决…问题，"],
  ["noticeLead", "现将", "现将有关事项通知如下："],
  ["noticeLead", "为扎实", "为扎实做好…，"],
  ["noticeLead", "经研究决定，xjygsx", "现将有关事项通知如下："],
  ["letterLead", "现就", "现就有关事宜函商如下："],
  ["letterLead", "xjygsy", "现就有关事宜函商如下："],
  ["work", "组建工作", "组建工作专班，"],
  ["work", "zjgzzb", "组建工作专班，"],
  ["work", "实行台账", "实行台账式管理、销号式推进，"],
  ["work", "我局主要负责同志", "主要负责同志亲自谋划、亲自推动，"],
  ["work", "逐级签订", "逐级签订责任书，层层传导压力，"],
  ["work", "深入学习贯彻", "深入学习贯彻党的…精神，"],
  ["work", "固定资产", "固定资产投资同比增长"],
  ["work", "办结各类", "办结各类事项"],
  ["work", "yzydd", "坚持一周一调度", "asked"],
  ["problems", "理论学习", "理论学习还不够深入，联系实际不够紧密。"],
  ["problems", "llxx", "理论学习还不够深入，联系实际不够紧密。"],
  ["problems", "责任落实", "责任落实还有“上热中温下冷”现象。"],
  ["problems", "压力传导", "压力传导存在层层递减问题。"],
  ["problems", "长效", "长效机制还不够健全，标本兼治有待加强。"],
  ["problemsInside", "工作推进", "工作推进不够平衡，单位之间存在差距。"],
  ["problemsInside", "gztjb", "工作推进不够平衡，单位之间存在差距。"],
  ["problemsInside", "制度执行", "制度执行不够严格，存在时紧时松现象。"],
  ["causes", "究其", "究其原因，主要"],
  ["causes", "jqyy", "究其原因，主要"],
  ["causes", "思想认识", "思想认识有偏差，对…的重要性认识不足。"],
  ["causes", "政治站位", "政治站位不够高，从全局看问题的意识不强。"],
  ["next", "下一步", "下一步，"],
  ["next", "xyb", "下一步，"],
  ["next", "针对存在", "针对存在的问题，"],
  ["next", "今后一个", "今后一个时期，"],
  ["next", "进一步压实", "进一步压实全面从严治党主体责任，"],
  ["next", "健全权力", "健全权力运行制约和监督机制，"],
  ["next", "", "下一步，", "asked"],
  ["requestEnd", "妥否", "妥否，请批示。"],
  ["requestEnd", "tfqps", "妥否，请批示。"],
  ["requestEnd", "dfqpf", "当否，请批复。"],
  ["requestEnd", "以上请示", "以上请示"],
  ["requestEnd", "", "妥否，请批示。", "asked"],
  ["reportEnd", "特此", "特此报告。"],
  ["reportEnd", "tcbg", "特此报告。"],
  ["reportEnd", "以上报告", "以上报告，"],
  ["letterEnd", "特此", "特此函"],
  ["noticeEnd", "tctz", "特此通知。"],
  ["speech", "同志", "同志们：", "asked"],
  ["speech", "tzm", "同志们："],
  ["speech", "借此机会", "借此机会，"],
];

const ENOUGH = 0.9;
const FIRST = 3;

/** The text with what was typed, and what is offered for it. */
function offered([place, typed, , asked]: Case) {
  const { text, cursor = 0 } = parseMarked(PLACES[place].replace("‸", `${typed}‸`));
  const options = {
    asked: asked === "asked",
    uses: new Map(),
    today: { year: 2026, month: 3, day: 5 },
    commands: [INSERT_SECTION_COMMAND] as const,
    snippets: true,
  };
  const list = completion(reportOf(text), positionAt(text, cursor), { index, kinds: bank.kinds }, options);
  return { text, cursor, items: list?.items ?? [] };
}

test(`of ${CASES.length} cases the expected phrase is among the first three in nine of ten`, () => {
  assert.ok(CASES.length >= 50);
  const missed = CASES.filter((each) => {
    const first = offered(each).items.slice(0, FIRST);
    return !first.some(({ label }) => label.startsWith(each[2]));
  });
  const told = missed.map(
    (each) =>
      `${each[0]} “${each[1]}” → ${each[2]}；有：${offered(each)
        .items.slice(0, 4)
        .map(({ label }) => label)
        .join(" | ")}`,
  );
  assert.ok(missed.length <= CASES.length * (1 - ENOUGH), told.join("\n"));
});

describe("whatever is offered", () => {
  test("takes the place of what was typed of it, and of nothing else", () => {
    for (const each of CASES) {
      const { text, cursor, items } = offered(each);
      const line = text.slice(text.lastIndexOf("\n", cursor - 1) + 1, cursor);
      for (const { textEdit, filterText, label } of items) {
        assert.ok(textEdit && "range" in textEdit, label);
        assert.equal(textEdit.range.end.character, line.length, label);
        const replaced = line.slice(textEdit.range.start.character);
        assert.ok(each[1].endsWith(replaced), `${label}: ${replaced}`);
        if (replaced !== "") assert.equal(filterText, replaced);
      }
    }
  });
  test("is offered once", () => {
    for (const each of CASES) {
      const labels = offered(each).items.map(
        ({ label, labelDetails }) => `${label} ${labelDetails?.description}`,
      );
      assert.equal(new Set(labels).size, labels.length, each.join());
    }
  });
  test("goes the way the document goes: no 请批示 in a 函, no 函复 in a 请示", () => {
    const all = (place: keyof typeof PLACES) =>
      offered([place, "", "", "asked"])
        .items.map(({ label }) => label)
        .join();
    assert.doesNotMatch(all("letterEnd"), /请批[示复]/);
    assert.doesNotMatch(all("requestEnd"), /函[告复达]/);
  });
});
