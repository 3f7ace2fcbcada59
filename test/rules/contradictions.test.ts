// Figures against each other: small drafts, each with what a careful reader would mark in it, and drafts that read alike but are right.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint } from "../../server/src/core/rules/lint.ts";
import { reportOf } from "../support/drafts.ts";
import { parseMarked } from "../support/marked.ts";

/** The findings of the family metrics in a draft, as rule:text. */
function found(text: string): string[] {
  const report = reportOf(text, "plaintext");
  return lint(report)
    .filter(({ code }) => code.startsWith("metrics/"))
    .map(({ code, line, start, end }) => {
      const words = report.facts[line]?.paragraph.text.slice(start, end);
      return `${code.slice("metrics/".length)}:${words}`;
    })
    .sort();
}

/** A draft with ⟦rule:text⟧ where a finding is due; none is due elsewhere. */
function check(draft: string): void {
  const { text, marks } = parseMarked(draft);
  const due = marks.map((mark) => `${mark.kind}:${mark.text}`).sort();
  test(text.replaceAll("\n", "／"), () => assert.deepEqual(found(text), due));
}

describe("one thing, two figures", () => {
  for (const draft of [
    "全年共办理群众信访事项1250件。\n二、主要工作\n今年以来，累计办理群众信访事项⟦conflict:1520件⟧。",
    "一年来，全市新建农村公路86公里。\n二、主要做法\n全市新建农村公路⟦conflict:68公里⟧，畅通了出行。",
    "开展安全生产专项检查128次，发现隐患356处。\n二、存在问题\n开展安全生产专项检查⟦conflict:182次⟧，力度不够均衡。",
    "培训农村实用人才1.2万人次。\n三、人才工作\n先后培训农村实用人才⟦conflict:2.1万人次⟧。",
    "争取上级专项资金3600万元。\n三、项目建设\n共争取上级专项资金⟦conflict:3600元⟧。",
    "帮助困难职工家庭解决实际问题215个。\n三、民生工作\n帮助困难职工家庭解决实际问题⟦conflict:251个⟧。",
    "农村自来水普及率达到93.6%。\n二、供水\n农村自来水普及率达到⟦conflict:96.3%⟧。",
    "农村自来水普及率达93.6%。\n二、供水\n目前，农村自来水普及率已达到⟦conflict:96.3%⟧。",
    "全县森林覆盖率为42.1%。\n二、生态\n全县森林覆盖率达⟦conflict:41.2%⟧。",
    "召开党组会议研究全面从严治党工作12次。\n二、主体责任\n全年召开党组会议研究全面从严治党工作⟦conflict:10次⟧。",
    "排查整治重大火灾隐患47处。\n三、安全\n共排查整治重大火灾隐患⟦conflict:74处⟧。",
    "选派驻村第一书记46名、工作队员92名。\n二、乡村振兴\n选派驻村第一书记⟦conflict:64名⟧。",
    "建成投用养老服务中心15个。\n三、民生\n建成投用养老服务中心⟦conflict:15万个⟧。",
    "截至目前，发放稳岗补贴资金820万元。\n二、就业\n发放稳岗补贴资金⟦conflict:280万元⟧。",
    "全年接待游客人数突破八十万人次，实现旅游综合收入5.6亿元。\n二、文旅\n实现旅游综合收入⟦conflict:6.5亿元⟧。",
  ])
    check(draft);
});

describe("two figures of two things, or of one thing at two times", () => {
  for (const draft of [
    "全年共办理群众信访事项1250件。\n上半年办理群众信访事项620件。",
    "全市新建农村公路86公里。\n其中，滨海县新建农村公路32公里。",
    "新建农村公路86公里。\n二、下一步打算\n新建农村公路90公里。",
    "培训农村实用人才1.2万人次。\n较上年多培训农村实用人才2000人次。",
    "累计争取上级专项资金3600万元。\n今年争取上级专项资金1200万元。",
    "2025年办理人大代表建议86件。\n2026年办理人大代表建议92件。",
    "第一季度开展安全生产专项检查30次。\n第二季度开展安全生产专项检查42次。",
    "开展安全生产专项检查128次。\n县应急局开展安全生产专项检查42次。",
    "全市发放稳岗补贴资金8200万元。\n全县发放稳岗补贴资金820万元。",
    "每村配备专职网格员2名。\n全镇共配备专职网格员36名。",
    "森林覆盖率由41.2%提高到42.1%。\n全县森林覆盖率达42.1%。",
    "力争农村自来水普及率达到96%。\n农村自来水普及率达到93.6%。",
    "农村自来水普及率达到93%以上。\n农村自来水普及率达到93.6%。",
    "培训农村实用人才近1.2万人次。\n培训农村实用人才11860人次。",
    "培训农村实用人才1.2万人次。\n培训农村实用人才11986人次。",
    "十三五期间新建农村公路420公里。\n十四五以来新建农村公路86公里。",
    "先后两次召开党组会议研究部署。\n召开党组会议12次。",
    "第一批选派驻村第一书记46名。\n第二批选派驻村第一书记38名。",
    "党组书记带头讲授专题党课2次。\n分管领导带头讲授专题党课1次。",
    "一是甲镇新建村级文化广场3个。\n二是乙镇新建村级文化广场5个。",
    "对考核优秀的单位一次性奖励20万元。\n对考核良好的单位一次性奖励10万元。",
    "提升规模以上工业企业利润12%。\n提升规模以上工业企业利润率2%。",
    "去年新建农村公路68公里。\n今年新建农村公路86公里。",
    "新建农村公路86公里，其中硬化路32公里。\n新建农村公路86公里。",
  ])
    check(draft);
});

describe("totals and their parts", () => {
  for (const draft of [
    "共实施重点项目38项，其中省级12项、市级⟦total:40项⟧。",
    "全年立案45件，其中自办⟦total:54件⟧。",
    "梳理问题⟦total:38个⟧：制度类12个、作风类20个、效能类5个。",
    "办理建议12件、提案20件、议案2件，合计⟦total:36件⟧。",
    "完成投资12亿元，其中道路⟦total:21亿元⟧。",
    "发展党员12名，其中女党员5名、35岁以下⟦total:15名⟧。",
    "共排查隐患86处（其中重大隐患⟦total:96处⟧）。",
    "共实施重点项目38项，其中省级12项、市级26项。",
    "现有干部38人，其中女性20人、党员30人。",
    "共实施重点项目38项，其中续建12项，完成投资40亿元。",
    "立案45件，其中自办30件，累计结案60件。",
    "共有党支部38个，其中机关12个，党员420名。",
    "争取资金1.2亿元，其中中央资金8000万元。",
    "办理建议12件、提案20件，合计32件。",
    "新建水厂38座，其中万吨级2座，日供水量40万吨。",
    "梳理问题37个：制度类12个、作风类20个、效能类5个。",
  ])
    check(draft);
});

describe("rates and their values", () => {
  for (const draft of [
    "受理举报由120件增至150件，增长⟦rate:30%⟧。",
    "受理举报150件，较上年增加30件，增长⟦rate:20%⟧。",
    "信访量由420件下降到315件，降幅⟦rate:33.3%⟧。",
    "办理时限由20天压缩至5天，压缩⟦rate:80%⟧。",
    "完成税收8.6亿元，同比增收0.6亿元，增长⟦rate:8.7%⟧。",
    "招生人数从1200人增加到1500人，增长了⟦rate:20%⟧。",
    "全年发案52起，比去年减少8起，下降⟦rate:15.4%⟧。",
    "受理举报由120件增至150件，增长25%。",
    "完成税收8.6亿元，同比增收0.6亿元，增长7.5%。",
    "信访量由420件下降到315件，降幅25%。",
    "覆盖率由52%提高到60%，提高8个百分点。",
    "三年间由120件增至150件，年均增长7.7%。",
    "实现增加值12亿元，比上年增加1亿元，增长8.2%。",
    "营业收入近16亿元，比上年增加2亿多元，增长15%。",
  ])
    check(draft);
});

describe("percentages", () => {
  for (const draft of [
    "规模以上工业增加值同比⟦percentage:增长-3.2%⟧。",
    "税收收入同比⟦percentage:下降-5%⟧。",
    "群众满意率达到⟦percentage:101.2%⟧。",
    "垃圾分类覆盖率⟦percentage:120%⟧，走在全市前列。",
    "高新技术产业占规模以上工业的⟦percentage:142%⟧。",
    "问题整改率达⟦percentage:108%⟧。",
    "工业增加值同比增长3.2%，降幅收窄。",
    "完成年度任务的120%，投资完成率108%。",
    "税收收入为去年的120%，参保率102%。",
    "办案数量增长150%，满意率100%。",
  ])
    check(draft);
});

describe("last year's year", () => {
  const report = (...body: string[]) => ["滨海市水务局2026年工作总结", ...body].join("\n");
  for (const draft of [
    report("现将⟦stale-year:2025⟧年工作情况报告如下：", "一、主要工作"),
    report("一、主要工作", "今年以来，截至⟦stale-year:2025⟧年10月底，完成投资3亿元。"),
    report("一、主要工作", "供水平稳。", "滨海市水务局", "⟦stale-year:2025⟧年12月20日"),
    report(
      "⟦stale-year:2025⟧年，在市委、市政府坚强领导下，我局认真履职，现将有关情况报告如下：",
      "一、主要工作",
    ),
    report("现将2026年工作情况报告如下：", "一、主要工作", "与2025年相比，供水量增长3%。"),
    report("一、主要工作", "2025年12月启动的改造工程今年6月完工。"),
    report("一、主要工作", "供水平稳。", "滨海市水务局", "2027年1月8日"),
    report("2025年以来，连续两年获评优秀。", "一、主要工作"),
  ])
    check(draft);
});
