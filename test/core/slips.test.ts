// The tables of slips: every entry is found, is not taken for right by the others, and leaves its right form alone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mixturesOf } from "../../server/src/core/facts/words/mixtures.ts";
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
    ["截止正月十二，截止上半年", ["截止正月", "截止上半年"]],
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
    ["带头用法，做用法的模范，坚持招录相结合，交通迅速恢复，县一中二中三中合并", []],
    ["重要意议，我局将即续推进，同意议案，注意议题集中，立即续签合同", ["意议", "即续"]],
    ["克服侥幸心里、麻痹心里，把群众放在心里", ["侥幸心里", "麻痹心里"]],
    ["二十届二中三中全会精神，二十届历届全会精神，水、电、通迅等", ["二中三中", "历届全会", "通迅"]],
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

describe("where two right words meet", () => {
  for (const text of [
    "标题醒目，明确时限，给予约谈，任务毕竟艰巨，安抚持续跟进，主义程度不同，第一次姓名有误，建完城市道路",
    "扩大人群重点检测，服务民众从业，高校率先实现，一切买卖公平，妇协条例，奋力渡过难关，宣传型干部，正直班子",
    "设立访问提供方，独资全部到位，投资今年翻番，总结和实际相符，来至河边，教慢了，购置进一部电梯，产出问提纲",
    "机关干部暑期培训七月开班，公布暑假值班安排，警诫免予处罚，训诫备案",
    "金融贷款稳步增长，国企动员大会召开，来自冶金企业的债券不在抵押范围债务之内",
    "开展全面绩效管理，借鉴管理经验、借鉴督查办法，科研格局不断优化，聚焦团员需求，关注董事会建设",
    "推进薪酬集体协商和薪酬备案，规范筹资渠道，建好职工俱乐部，真正绩效突出，相关材料图文俱佳",
    "以自驾游为主休闲方式增多，一身休闲装，人群休息区，从严究责，与产业园匹配、与城区匹配",
    "城郊率先实现，接轨首都市场，干部抗震奋战一线，群众担忧质量，担忧优势不再，攻坚特别行动",
    "水平填报有误，凭借施工经验，凭借监督力量，规范罪名适用，提倡仪式从简，计划拔除，评审仪式",
    "法典犯罪一章，教师犯错要改，国防冶金，最积极时期，实践形式多样，其实旋转门要防，三公顷听取汇报",
    "已经厉行节约，身体力行节约用水，让群众知晓律师调解，召开座谈汇报会，减轻校外辅导负担",
    "药品不良反应情况、快速反应问题，防止群众过度期待，应急队伍紧急待命，尽快提交待办事项",
    "集中学系列讲话，生态文明和协调发展，上级待解决的事项，残疾入学率，四个自行车棚，第二个维护周期",
    "基本份额不变，发布公告戒严，自身分工明确，层层相连结成网络，法定婚假，登记薄弱环节，县内哄抬物价",
    "会签定稿以后，涉及到期债务，归集体所有全部收益，拥有全部所有权，上级即将要求上报，近日来自各地的客商",
    "新建全长12公里的道路，对标淮安先进，筑牢计量基础，筑牢济南防线，两淮确保安澜，由刘富贵任组长",
    "一键全自动办理，交会义县路口，导管里的余料，福建全省，有效盖层发育，信访矛盾量大面广，伤残级别",
    "提交还境内外资金，出席大会仪式，参家访活动，早已及时处理，已经融入大局，公开据实说明，破坏境内安全",
    "办公供水正常，提共同富裕之举，或着眼长远、或着力当下，管理沦为形式，牺牲质量，一步奏响凯歌，当选则公示",
    "供应商选择或绩效考核，基层党建巩固年，会议记录相衔接，按排除隐患的要求，对活动的开展进行指导",
    "土地复垦请示，供货务必及时，职工休育儿假，导向明确的感受里程碑，如此做为了群众，投标截止日前",
  ])
    test(text.slice(0, 12), () =>
      assert.deepEqual(
        slipsIn(`${text}。`).map((slip) => slip.text),
        [],
      ),
    );
  test("the same characters are slips elsewhere", () => {
    for (const [text, ...slips] of [
      ["安排部暑工作，社会融贷规模，规划面绩，鉴管部门", "部暑", "融贷", "面绩", "鉴管"],
      ["研格执法，企业焦团化，企动仪式，酬集资金，酬备会议", "研格", "焦团", "企动", "酬集", "酬备"],
      ["服务范筹，生产工俱，主休责任，身休健康，各类群休", "范筹", "工俱", "主休", "身休", "群休"],
      ["民族自冶，污染防冶，产业园匹，行政郊率，震奋人心", "自冶", "防冶", "园匹", "郊率", "震奋"],
      ["忧质服务，坚特原则，注董实效，精采演出，平填压力", "忧质", "坚特", "注董", "精采", "平填"],
      [
        "得力借施，打击范罪，发出倡仪，典犯引领，政冶学习，极时整改",
        "借施",
        "范罪",
        "倡仪",
        "典犯",
        "政冶",
        "极时",
      ],
      [
        "践形初心，实旋项目，顷听意见，划拔经费，精采纷呈，座谈汇上",
        "践形",
        "实旋",
        "顷听",
        "划拔",
        "精采",
        "座谈汇",
      ],
      ["工作经厉丰富，向组织反应情况，力行节约，急待解决", "经厉", "反应情况", "力行节约", "急待"],
      ["党祖会议作出诀策，努力根踪问效，抱括家廷情况", "党祖", "诀策", "根踪", "抱括", "家廷"],
      ["认真参于会仪，必顺按造要求，稳妥推近", "参于", "会仪", "必顺", "按造", "推近"],
      ["交待工作，签定协议，登记薄上，涉及到群众利益，建全制度", "交待", "签定", "登记薄", "涉及到", "建全"],
    ] as const)
      assert.deepEqual(
        slipsIn(`${text}。`).map((slip) => slip.text),
        slips,
        text,
      );
  });
});

test("a mixture is told with what it should be", () => {
  for (const [text, right] of [
    ["经过全体职工的共同努力下，任务完成。", "在全体职工的共同努力下"],
    ["围绕乡村振兴为重点，开展调研。", "以乡村振兴为重点"],
    ["问题频发，主要是因为制度不落实所导致的。", "主要是因为制度不落实"],
  ] as const)
    assert.deepEqual(
      reportOf(text).facts.flatMap((facts) => mixturesOf(facts).map((mixture) => mixture.right)),
      [right],
    );
});

test("a word of one character beside half a saying is no slip of the other half", () => {
  for (const text of [
    "落实到卫生健康领域，加强工作和力量统筹，系统以指挥调度为主，如果有资本投入",
    "认真思考和评价，完善工作及制度建设，以县域经济为重要抓手，硬件强有力，企业无能力偿还",
    "梳理出的问题请单位负责人签字，准确把我县实际，加强政治部建设，官宣转会",
  ])
    assert.deepEqual(
      slipsIn(`${text}。`).map((slip) => slip.text),
      [],
      text,
    );
});

describe("的 for 地 and 得", () => {
  for (const [text, ...rights] of [
    ["较好的完成了各项任务，有效的提升了能力", "较好地完成了", "有效地提升了"],
    ["把工作做的更好，为了更好的履行职责", "做得更好", "更好地履行"],
    ["取得较好的成绩，提供更好的服务，做的更好的单位，得到更好的发挥"],
    ["把思路理的更清、措施议的更实，走的更远", "理得更清", "议得更实", "走得更远"],
    ["建设更快捷的通道，发展的更快速度，学的更准确的知识"],
    ["采取随即抽取的方式，随即抽样调查", "随机抽取", "随机抽样"],
    ["听取汇报后随即抽查台账，随即抽取了三份案卷"],
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
