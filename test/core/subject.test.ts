// What each figure counts, by the project's own lists and with a segmenter's words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../../server/src/core/facts/paragraphFacts.ts";
import type { Word } from "../../server/src/core/ports.ts";
import { subjectOf } from "../../server/src/core/report/subject.ts";
import { sentenceAround } from "../../server/src/core/text/sentences.ts";

/** The subjects of a text's figures, in order. */
function subjects(text: string, words?: readonly Word[]): string[] {
  const facts = factsOf({ text, eol: "", role: "prose" }, "plain");
  return facts.metrics.map((metric) => subjectOf(facts, metric, words));
}

/** A text and the subjects of its figures. */
const TABLE: readonly (readonly [text: string, ...subjects: string[]])[] = [
  // Behind the unit.
  ["采取54条具体措施，持续用力。", "具体措施"],
  ["开展了23次督查，形成36项问题清单。", "督查", "问题清单"],
  ["把275名党员委员纳入管理。", "党员委员"],
  ["选派3名优秀年轻干部赴基层工作。", "优秀年轻干部"],
  ["安排6名干部下基层挂职锻炼。", "干部"],
  ["对11名正、副处级领导干部进行交流。", "正、副处级领导干部"],
  ["对2个单位主要负责同志进行约谈。", "单位主要负责同志"],
  ["讲五个方面意见。", "方面意见"],
  ["做好三个方面的准备。", "准备"],
  ["还存在两个方面的不足。", "方面"],
  ["落实5个方面18条举措。", "方面", "举措"],
  ["完成4批次17名干部的选任。", "干部", "干部"],
  ["60%全局性会议采用视频方式召开。", "全局性会议"],
  ["上门为2名“光荣在党50年”老党员颁发奖章。", "老党员"],
  ["每月开展一次“人人讲”活动。", "“人人讲”活动"],
  ["审定3部2026年“地方史丛书”。", "“地方史丛书”"],
  ["做好两个派驻工作组工作。", "派驻工作组工作"],
  ["走访12个县（市、区）和3个乡镇。", "县（市、区）", "乡镇"],
  ["与15个招标项目涉及的29人次责任人谈话。", "招标项目", "责任人"],
  ["解决10个群众反映强烈的突出问题。", "突出问题"],
  ["对216栋带病运行的高层建筑建立台账。", "高层建筑"],
  ["91岁的老党员为灾区捐款1万元。", "老党员", "灾区捐款"],
  ["连续3年有区级项目入选。", "区级项目"],
  // A figure too far from its subject has none, and not the figure before it.
  ["培训14人，15人，16人左右，17人以上，18人，19人。", "培训", "培训", "培训", "培训", "培训", ""],
  ["集中9天时间闭门读书学习。", "闭门读书学习"],
  ["与相邻的2个县签订协议，抓好三件事。", "县", "事"],
  ["下辖16镇3街道。", "镇", "街道"],
  ["30%以上的乡镇完成任务，三分之二左右的农户受益。", "乡镇", "农户"],
  ["作出三项具有深远意义的决策。", "决策"],
  ["惠及16万儿童、近3万名老人。", "儿童", "老人"],
  ["建设20万吨级航道一条。", "航道", "航道"],
  ["两项制度继续完善，三项改革稳步推进。", "制度", "改革"],
  ["发挥县乡两个积极性，服务近21万人口。", "积极性", "人口"],
  // Before the figure.
  ["排查隐患86处，整改率95%，剩余4处正在整改。", "隐患", "整改率", "隐患"],
  ["实现税收8640万元，占比57.6%。", "税收", "税收"],
  ["查处违反中央八项规定精神问题12起。", "违反中央八项规定精神问题"],
  ["压缩平均办理时限60%，接待人数达760万人次。", "平均办理时限", "接待人数"],
  ["本科以上学历86人，35岁以下年轻干部占比四成。", "本科以上学历", "年轻干部", "年轻干部占比"],
  ["选派干部6名，其中书记2名、研究生4名。", "干部", "书记", "研究生"],
  ["建成高标准农田62万亩，一次性化解率九成。", "高标准农田", "一次性化解率"],
  ["调整优化村干部37人，强化整合队伍5支。", "村干部", "队伍"],
  ["检视剖析问题183个。", "问题"],
  ["购买献爱心扶贫产品16.4万元。", "献爱心扶贫产品"],
  ["全年开展集中学习研讨14场次。", "集中学习研讨"],
  ["累计接待查档利用8600余人次。", "查档利用"],
  ["收到感谢信、锦旗95件。", "感谢信、锦旗"],
  ["慰问困难党员、老党员11人次。", "困难党员、老党员"],
  ["征求党派团体、基层单位和党员群众意见113条。", "党员群众意见"],
  ["向市委报送《决策参考》14期，其中3期获批示。", "《决策参考》", "《决策参考》"],
  ["运用“第一种形态”55人次。", "第一种形态"],
  ["党纪政务处分各1人。", "党纪政务处分"],
  ["整治措施42条，整改问题49个。", "整治措施", "问题"],
  ["组织党员观看警示教育片4部。", "警示教育片"],
  ["全市累计发放宣传手册2万余册、张贴海报300张。", "宣传手册", "海报"],
  ["开展专题教育3056次、主题党日1678场。", "专题教育", "主题党日"],
  ["出席会议的代表中，女代表占比48%。", "女代表占比"],
  ["城区供水水质合格率保持在99%以上。", "城区供水水质合格率"],
  ["PM2.5平均浓度为28微克/立方米。", "PM2.5平均浓度"],
  ["建成5G基站1200个。", "5G基站"],
  ["人均志愿服务时长超过8小时。", "人均志愿服务时长"],
  ["提拔任职13人，约谈4人。", "提拔任职", "约谈"],
  ["答复建议38项（含合并26项）。", "建议", "合并"],
  // Changes, and subjects handed on.
  ["推进市级层面印发的文件同比减少31％。", "文件"],
  ["制发公文较去年同期减少1.99%。", "公文"],
  ["查阅档案数量比去年同期增加了1.8倍。", "查阅档案数量"],
  ["案件由120件增至150件。", "案件", "案件"],
  ["完成投资4.36亿元，同比增长12.8%。", "投资", "投资"],
  ["较上年减少信访12批。", "信访"],
  ["发现隐患486条，已整改450条。", "隐患", "隐患"],
  ["受理举报742件，核查属实518件。", "举报", "举报"],
  ["门诊68万人次、住院2.9万人次，分别增长31.5%和24.7%。", "门诊", "住院", "门诊", "住院"],
  ["污水处理率、垃圾处理率分别达到98.5%和100%。", "污水处理率", "垃圾处理率"],
  ["安全投入不到营业收入的0.5%。", "安全投入"],
  ["煤炭消费占能源消费比重仍达51%。", "煤炭消费"],
  ["拆除违法建筑57处、面积1.2万平方米。", "违法建筑", "违法建筑"],
  ["成立6个检查组，每组5人。", "检查组", "检查组"],
  // How it is reckoned, and how far it is from others, is not what is counted.
  ["渔业产值72亿元，按可比价格计算增长6.3%。", "渔业产值", "渔业产值"],
  ["非税收入3.1亿元，扣除一次性因素后，增长2.8%。", "非税收入", "非税收入"],
  ["门诊收入同口径增长5.5%。", "门诊收入"],
  ["入库率高于全省平均水平3.4个百分点，比邻县低2个百分点。", "入库率", "入库率"],
  // The noun for several figures stands behind the last, or behind the first.
  ["先后拟定8项、11项具体细则。", "具体细则", "具体细则"],
  ["集团投资64亿元9个水利项目。", "集团投资", "水利项目"],
  ["27个隐患已完成整改25个。", "隐患", "隐患"],
  ["涉及资金96万元，收回41万元。", "资金", "资金"],
  ["交由16个承办单位研究答复。", "承办单位"],
  ["由县财政安排80万元用于校舍维修。", "校舍维修"],
  ["9种主要农产品中，小麦、玉米价格较稳。", "主要农产品"],
  ["共发生3级以上地震14次。", "地震"],
  ["乡镇工作总结（精选5篇）", "乡镇工作总结"],
  // What is done to lands and things comes before them; what is made for a purpose is named by it.
  ["改造高标准农田7.2万亩，治理水土流失20亩，更新改造供水管网8公里。", "高标准农田", "水土流失", "供水管网"],
  ["建设幸福河湖10条（段），建设用地30亩，养殖水面2亩。", "幸福河湖", "建设用地", "养殖水面"],
  ["修改废止政府规章8件，恢复改善灌溉面积3万亩。", "政府规章", "灌溉面积"],
  // Letters with their digits, and how high something stands, are part of the name.
  [
    "PM2.5年均浓度30微克/立方米，PM10浓度下降3%，二级及以上医院26家。",
    "PM2.5年均浓度",
    "PM10浓度",
    "二级及以上医院",
  ],
  [
    "城镇新增就业5.1万人，人均预期寿命79.5岁，优良天数比例达到92%。",
    "城镇新增就业",
    "人均预期寿命",
    "优良天数比例",
  ],
  [
    "其中可再生能源装机20万千瓦，无还本续贷5亿元，科技进步贡献率60%。",
    "可再生能源装机",
    "无还本续贷",
    "科技进步贡献率",
  ],
  // Words that hold a short word of another kind, or end as another begins.
  ["恢复植被350亩，发放棉被260床，签订意向协议7份。", "植被", "棉被", "意向协议"],
  ["新增数据16条，购买物资38吨，补充力量24人。", "数据", "物资", "力量"],
  ["新达产项目13个，家电以旧换新拉动消费2.2亿元。", "新达产项目", "消费"],
  ["获一等奖6个，新建4个制药企业，走访35位居民。", "一等奖", "制药企业", "居民"],
];

for (const [text, ...expected] of TABLE) {
  test(`counts in: ${text}`, () => assert.deepEqual(subjects(text), expected));
}

/** Words as the segmenter gives them: 检视/v 剖析/v. */
function tagged(line: string): Word[] {
  return line.split(" ").map((entry) => {
    const [text = "", tag = ""] = entry.split("/");
    return { text, tag };
  });
}

for (const [line, ...expected] of [
  ["检视/v 剖析/vn 问题/n 183/m 个/q 。/x", "问题"],
  ["召开/v 现场/n 推进/v 会/v 4/m 次/q 。/x", "现场推进会"],
  ["女/b 干部/n 占/v 比/p 48/m ％/x 。/x", "女干部占比"],
  ["开展调研/l 20/m 余次/q 征求意见/l 建议/n 。/x", "调研"],
  ["对/p 12/m 次局/x 处级/v 会议/n 进行/v 清理/vn 。/x", "局处级会议"],
  ["选派/v 3/m 名/q 骨干/n 驰援/v 一线/n 。/x", "骨干"],
] as const) {
  test(`with words: ${line}`, () => {
    const words = tagged(line);
    assert.deepEqual(subjects(words.map(({ text }) => text).join(""), words), expected);
  });
}

test("words of another text are not trusted", () => {
  assert.deepEqual(subjects("形成调研报告16篇。", tagged("完全/d 不同/a")), ["调研报告"]);
});

test("the words of the figure's sentence are enough, wherever it stands", () => {
  const text = "前一句有3个字。检视剖析问题183个。";
  const facts = factsOf({ text, eol: "", role: "prose" }, "plain");
  const metric = facts.metrics.at(-1);
  assert.ok(metric);
  const { start, end } = sentenceAround(text, metric.start);
  assert.equal(text.slice(start, end), "检视剖析问题183个。");
  assert.equal(subjectOf(facts, metric, tagged("检视/v 剖析/vn 问题/n 183/m 个/q 。/x")), "问题");
});

for (const [text, offset, sentence] of [
  ["甲。乙！丙？丁", 0, "甲。"],
  ["甲。乙！丙？丁", 2, "乙！"],
  ["甲。乙！丙？丁", 6, "丁"],
  ["他说“好。”又说不。", 2, "他说“好。”"],
  ["　　甲；乙：丙", 3, "甲；乙：丙"],
  ["", 0, ""],
  ["甲", 9, "甲"],
] as const) {
  test(`the sentence around ${offset} of “${text}”`, () => {
    const { start, end } = sentenceAround(text, offset);
    assert.equal(text.slice(start, end), sentence);
  });
}

test("a sentence without an end is cut, and no surrogate pair with it", () => {
  const text = "𠮷".repeat(2000);
  const { start, end } = sentenceAround(text, 2000);
  assert.ok(end - start < 1300);
  assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text.slice(start, end)));
});
