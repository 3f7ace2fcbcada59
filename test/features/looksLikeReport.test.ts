// Which texts are read as official reports, and which are left in peace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDraft } from "../../server/src/core/text/draft.ts";
import { looksLikeReport } from "../../server/src/features/looksLikeReport.ts";
import { lines } from "../support/lines.ts";

function look(text: string, languageId = "plaintext") {
  return looksLikeReport(createDraft("file:///稿.txt", languageId, 1, text));
}

const REPORTS: Readonly<Record<string, string>> = {
  "a yearly report": lines(
    "某县水利局2026年度工作总结",
    "今年以来，在县委、县政府坚强领导下，全局上下齐心协力。",
    "一、主要做法",
    "（一）抓好水库除险。",
  ),
  "only the title of a report": "关于2026年上半年安全生产工作情况的报告",
  "a skeleton of standard sections": lines("一、总体要求", "", "二、主要任务", "", "三、保障措施"),
  "a report under watermarks": lines(
    "文库首页 > 工作总结 > 正文",
    "下载后可编辑",
    "X市档案馆党支部2025年述职述廉报告",
    "根据要求，现将有关情况报告如下：",
  ),
  "a speech": lines(
    "同志们：",
    "今天我们召开这次会议，主要任务是部署防汛。下面，我讲三点意见。",
    "一、充分认识防汛工作的重要性",
    "二、扎实推进各项防汛措施",
  ),
  "a speech with half-width marks": lines("在全县教育工作会议上的讲话", "同志们:", "一,提高认识,压实责任"),
  "a request": lines("关于申请维修资金的请示", "县财政局：", "妥否，请批示。"),
  "a letter": lines("关于商请协助开展联合执法的函", "某区城市管理局："),
  "a notice": lines("关于做好2026年春节期间值班工作的通知", "各科室："),
  "a plan": lines("某镇人居环境整治工作方案", "为改善人居环境，制定本方案。"),
  "an address without a title": lines("尊敬的各位领导：", "现将我镇防火工作汇报如下：", "一、基本情况"),
  "an emergency plan": lines("某市防汛应急预案", "1 总则", "1.1 编制目的", "有序开展工作。"),
  "figures of a year": lines("某县2025年国民经济和社会发展统计公报[1]", "全年经济运行平稳。"),
  minutes: lines("县政府常务会议纪要", "会议听取了有关情况的汇报。"),
  "a self-examination": lines(
    "个人对照检查材料",
    "对照党章党规，在政治建设、意识形态、作风建设方面还有差距，贯彻落实不够有力。",
    "一、存在的主要问题",
    "二、原因剖析",
  ),
  "work points": lines("市总工会2026年工作要点", "一、突出政治引领，加强职工思想建设"),
  "sections in the middle of a report": lines(
    "（一）压实工作责任。党委书记带头部署，贯彻落实上级要求。",
    "（二）完善长效机制。定期督查。",
  ),
  "a compilation": lines("2026年主体责任情况报告汇编", "目录", "1.甲局报告", "2.乙局报告"),
  "a Markdown report": lines(
    "# 关于乡村振兴工作进展情况的报告",
    "",
    "## 一、主要成效",
    "",
    "投入 **16.4万元**。",
  ),
  "a Markdown plan in sections": lines("## 一、指导思想", "", "文字。", "", "## 二、重点任务", "", "文字。"),
  "an exchange of experience": lines(
    "抓党建 促发展",
    "近年来，村党支部深入开展主题教育，扎实推进基层组织建设。",
    "一、建强领导班子，夯实基层组织",
    "二、强化党员教育",
  ),
  "two headings that begin as reports' do": lines("一、加强组织领导", "文字。", "二、强化责任落实", "文字。"),
  "headings of a work plan": lines("（一）夯实基层基础", "（二）抓好队伍培训"),
  "a report with many masks": lines("×区委宣传部**年工作报告", "一、抓好理论武装工作", "全年举办讲座**场。"),
};

const OTHERS: Readonly<Record<string, readonly [text: string, languageId?: string]>> = {
  "an empty text": [""],
  "a shopping list": [lines("一、牛奶", "二、鸡蛋", "三、面包")],
  "a shopping list for work": [lines("采购清单", "一、工作服两件", "二、安全帽一顶", "三、手套十双")],
  "an English text": [lines("Annual Report 2026", "1. Overview", "We did well this year.", "2. Problems")],
  "an English text that quotes a title": [
    lines("The paper cites 关于做好安全生产工作的通知 twice.", "It is a notice of the county."),
  ],
  "a README": [
    lines("# fast-parser", "", "A fast parser.", "", "## Install", "", "npm i fast-parser"),
    "markdown",
  ],
  "a Chinese README": [
    lines(
      "# 快速解析器",
      "",
      "一个解析器。",
      "",
      "## 一、安装",
      "",
      "```sh",
      "npm i",
      "```",
      "",
      "## 二、使用方法",
      "",
      "见示例。",
      "",
      "## 三、参与贡献",
      "",
      "欢迎提交。",
    ),
    "markdown",
  ],
  "a log": [
    lines(
      "2026-01-05 08:00:01 INFO 服务启动完成",
      "2026-01-05 08:00:02 WARN 连接超时，正在重试",
      "2026-01-05 08:00:09 ERROR 任务失败",
    ),
  ],
  "a log that mentions reports": [
    lines("[INFO] 生成工作报告", "[INFO] 发送通知", "[WARN] 报告生成失败：现将错误写入文件"),
  ],
  "a novel": [lines("第一章　风起", "他推开门，雪落了一地。", "第二章　云涌", "她没有回头。")],
  "a recipe": [lines("红烧肉", "一、准备食材", "五花肉500克，冰糖30克。", "二、焯水", "三、小火慢炖两小时")],
  "an exam": [lines("期末语文试卷", "一、选择题（每题3分，共30分）", "二、填空题", "三、作文")],
  "a lab report": [
    lines("实验报告", "一、实验目的", "测定重力加速度。", "二、实验原理", "三、实验步骤", "四、数据处理"),
  ],
  "a book review": [lines("读书报告", "这本书讲了一个守林人的故事。", "我最喜欢第三章。")],
  "a holiday plan": [lines("云南旅行计划", "一、行程安排", "第一天到昆明。", "二、费用预算", "每人3000元。")],
  "a tenancy contract": [
    lines("房屋租赁合同", "甲方：", "乙方：", "一、租赁期限", "二、租金及付款方式", "三、违约责任"),
  ],
  "a technical design": [
    lines("# 缓存层设计", "", "## 一、背景", "", "读多写少。", "", "## 二、方案对比", "", "## 三、上线步骤"),
    "markdown",
  ],
  "a manual": [
    lines("# 采集系统使用说明", "", "## 一、工作原理", "", "## 二、安全机制", "", "## 三、定时任务"),
    "markdown",
  ],
  "a technical proposal": [lines("支付系统技术方案", "一、建设背景", "二、安全设计", "三、实施计划")],
  "advice on living well": [
    lines("怎样过得更好", "一、坚持早睡早起", "二、坚持每天运动", "三、提高工作效率"),
  ],
  "lecture notes": [lines("管理学笔记", "一、责任的含义", "二、群众路线", "三、纪律与自由")],
  "a personal plan": [lines("2026年学习计划", "一、学习目标", "二、每周安排")],
  "a diary": [lines("三月五日 晴", "今天去了市里，参加了一个会。", "晚上和老王吃饭。")],
  news: [
    lines("我市今日迎来降雪", "本报讯 记者从市气象局获悉，今晨我市普降小雪。", "专家提醒市民注意出行安全。"),
  ],
  "a poem": [lines("静夜", "月光落在窗前", "像一层薄霜")],
  Japanese: [
    lines("一、はじめに", "本報告書は、令和七年度の事業をまとめたものである。", "二、事業の実施状況について"),
  ],
  "a to-do list": [lines("- [ ] 写周报", "- [ ] 回复通知", "- [x] 交材料"), "markdown"],
  "a chat": [lines("张三：报告写完了吗？", "李四：还没，明天给你。", "张三：好的，抓紧。")],
  "a table of data": [lines("姓名,部门,金额", "张三,办公室,300", "李四,财务科,500")],
  "lyrics with numbers": [lines("一、", "太阳出来", "二、", "月亮下去")],
  "a configuration file": [
    lines("# 报告配置", "title = 工作报告", "port = 8080", "path = /var/log/report.log", "level = info"),
  ],
};

for (const [name, text] of Object.entries(REPORTS)) {
  test(`read: ${name}`, () => {
    const { isReport, reason } = look(text, /^#/m.test(text) ? "markdown" : "plaintext");
    assert.ok(isReport, reason);
    assert.match(reason, /^内容像公文：/);
  });
}

for (const [name, [text, languageId]] of Object.entries(OTHERS)) {
  test(`left in peace: ${name}`, () => {
    assert.deepEqual(look(text, languageId), { isReport: false, reason: "内容不像公文" });
  });
}

test("only the beginning is looked at", () => {
  const diary = "今天天气很好。\n".repeat(1000);
  assert.equal(look(diary + REPORTS["a yearly report"]).isReport, false);
});

test("code in Markdown says nothing of the text around it", () => {
  const fenced = lines("# 说明", "", "```", REPORTS["a yearly report"] ?? "", "```");
  assert.equal(look(fenced, "markdown").isReport, false);
});
