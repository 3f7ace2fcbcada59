// What the grammar colours in a draft of the language gongwen, and what it leaves alone.
import { describe } from "node:test";
import { check } from "./check.ts";

const PLAIN = "text.gongwen";

describe("headings", () => {
  check(
    PLAIN,
    ["heading"],
    [
      "⟦heading 1:一、总体要求⟧",
      "⟦heading 1:十一、保障措施⟧",
      "　　⟦heading 2:（二）健全工作机制⟧",
      "⟦heading 2:(三)压实责任⟧。各单位要落实到人。",
      "⟦heading 2:㈠摸清底数⟧",
      "⟦heading 3:1.抓学习⟧。全年组织学习12次。",
      "⟦heading 3:2．抓培训⟧",
      "⟦heading 3:3、抓督查⟧",
      "⟦heading 3:4. 2026年重点任务⟧",
      "⟦heading 4:（1）建立台账⟧。一事一档。",
      "⟦heading 4:⑵挂图作战⟧",
      "⟦heading 5:①明确标准⟧。",
      "⟦heading 1:第一章　总则⟧",
      "⟦heading 1:第二部分：主要任务⟧",
      "⟦heading 2:第一节　职责分工⟧",
      "⟦heading 3:第三条⟧　本办法所称档案，是指纸质和电子档案。",
      `⟦heading 2:（一）⟧${"持续推进各项工作落地见效，".repeat(6)}`,
    ],
  );
  check(PLAIN, ["heading", "mask", "quote"], ["⟦heading 1:一、⟦mask:X市⟧落实⟦quote:“三项机制”⟧情况⟧"]);
});

describe("what looks like a heading and is none", () => {
  check(
    PLAIN,
    ["heading"],
    [
      "一心一意谋发展",
      "1.5万元用于改造",
      "2026年工作总结",
      "10人参加",
      "第一条战线是信访",
      "第一时间响应",
      "会议讨论了一、二两个议题",
      "（见附件）",
    ],
  );
});

describe("points and numbers inside a paragraph", () => {
  check(
    PLAIN,
    ["point", "item"],
    [
      "⟦point:一是⟧学深悟透；⟦point:二是⟧真抓实干。",
      "会议要求：⟦point:一要⟧提高认识，⟦point:二要⟧压实责任。",
      "⟦point:首先⟧，统一思想。⟦point:其次⟧，细化分工。⟦point:最后⟧，严格考核。",
      "⟦point:第一⟧，学懂；⟦point:第二⟧，弄通。",
      "⟦point:其一⟧，认识不够；⟦point:其二⟧，办法不多。",
      "⟦point:一方面⟧，加大投入；⟦point:另一方面⟧，用好存量。",
      "抓好以下工作：⟦item:1.⟧建台账。⟦item:2.⟧明责任。",
      "分三步：⟦item:①⟧摸排；⟦item:②⟧整改；⟦item:③⟧验收。",
      "认识统一是前提",
      "第一季度完成，第一、二产业协同",
      "最后一年，其中一项",
      "不要一是一、二是二地照搬",
      "完成投资。3.5万元已到账",
      "一要一不要",
    ],
  );
});

describe("masks, blanks, slots and markers", () => {
  check(
    PLAIN,
    ["mask"],
    [
      "⟦mask:X市⟧和⟦mask:×区⟧、⟦mask:××县⟧",
      "⟦mask:XX局⟧与⟦mask:X⟧科技大学联合开展",
      "⟦mask:×月×日⟧召开，共⟦mask:×个⟧单位参加",
      "到⟦mask:20XX年⟧，较⟦mask:202X年⟧、⟦mask:二〇××年⟧",
      "⟦mask:某市⟧、⟦mask:某某局⟧和⟦mask:某年某月⟧",
      "先后⟦mask:**次⟧研究，⟦mask:*名⟧干部、⟦mask:***多名⟧群众参加",
      "《⟦mask:**⟧政协》杂志",
      "构建“⟦mask:*+N⟧”体系",
      "打造新⟦mask:**⟧",
      "联系人：⟦mask:____⟧，电话：⟦mask:＿＿＿⟧",
      "⟦mask:（　）⟧和⟦mask:【】⟧，⟦mask:《》⟧",
      "第⟦mask:  ⟧期，于⟦mask: 年 月 日⟧印发",
      "由⟦mask:【填写：牵头单位】⟧牵头，时间⟦mask:（待定）⟧",
      "⟦mask:{{单位名称}}⟧和⟦mask:<单位名称>⟧",
      "具体数据⟦mask:待补充⟧，⟦mask:待核实⟧。⟦mask:TODO⟧",
      "⟦mask:##paidbegin##⟧正文",
      "“⟦mask:X⟧城市记忆展”",
    ],
  );
});

describe("what looks like a mask and is none", () => {
  check(
    PLAIN,
    ["mask"],
    [
      "某些干部、某种程度、某个环节、某一方面、某市场主体、某区域、某部分",
      "V类、Ⅳ类、A类企业，AI赋能，5G网络，PM2.5",
      "长×宽为3×4米，单价×数量，人数×次数",
      "X光机、X射线、X轴，1+X证书，SpaceX公司，XXL号",
      "电话138****1234，5*8小时",
      "*注：数据截至年底",
      "snake_case_name",
      "有待补充完善，亟待完善，等待确认",
      "【经验做法】（试行）〔2026〕5号",
      "*********",
    ],
  );
});

describe("figures", () => {
  check(
    PLAIN,
    ["number", "unit"],
    [
      "开展⟦number:14⟧⟦unit:场次⟧，投入⟦number:16.4万⟧⟦unit:元⟧，⟦number:2.5万⟧⟦unit:人次⟧",
      "刊发⟦number:300余⟧⟦unit:篇⟧，下降⟦number:31⟧⟦unit:％⟧，收窄⟦number:0.5⟧⟦unit:个百分点⟧",
      "⟦number:10～15⟧⟦unit:人⟧，⟦number:1,200⟧⟦unit:户⟧，⟦number:53亿⟧⟦unit:立方米⟧",
      "⟦number:15%～30⟧⟦unit:%⟧",
      "⟦number:３⟧⟦unit:项⟧任务，⟦number:5⟧⟦unit:个工作日⟧，⟦number:26⟧⟦unit:个⟧方面",
      "⟦number:九⟧⟦unit:项⟧行动，⟦number:两千余⟧⟦unit:人⟧，⟦number:几十⟧⟦unit:名⟧，⟦number:百余⟧⟦unit:家⟧",
      "增长⟦number:百分之三⟧，完成⟦number:三分之二⟧，⟦number:翻两番⟧，⟦number:1.8⟧⟦unit:倍⟧",
      "近⟦number:3⟧⟦unit:年⟧，历时⟦number:30余⟧⟦unit:天⟧",
      "会议,⟦number:14⟧⟦unit:场次⟧",
    ],
  );
});

describe("what looks like a figure and is none", () => {
  check(
    PLAIN,
    ["number", "unit"],
    [
      "2026年11月21日，2019—2023年，20世纪80年代，2026 年",
      "第3次会议，第十四届，第三项，党的二十大",
      "四个意识、两个维护、五位一体、中央八项规定、四套班子",
      "“三项制度”“14项行动”《2026年10项要点》",
      "进一步、一项、一批、一系列、四处走访、统一部署",
      "3×4米，5G基站，PM2.5浓度，12345热线，4条例",
      "国发〔2026〕5号，15:30，138****1234",
    ],
  );
});

describe("quoted names", () => {
  check(
    PLAIN,
    ["quote", "document"],
    [
      "落实⟦quote:“三会一课”⟧制度",
      "印发⟦document:《工作办法（试行）》⟧和⟦document:《实施细则》⟧",
      "缺了后引号的“三会一课制度",
      "没有引号也没有书名号",
    ],
  );
});
