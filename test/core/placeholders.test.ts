// Masks in single paragraphs: what is found, and what only looks like it; and what a hole says of itself.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reportOf } from "../support/drafts.ts";
import { check } from "./holeTable.ts";

describe("masked names", () => {
  check(`
组长：⟦masked-name:×××⟧副组长：⟦masked-name:×××⟧成　　员：⟦masked-name:×××⟧副  组  长：⟦masked-name:×××⟧组 员：另行通知
投放毒饵⟦masked-number:XXkg⟧，铺设管道⟦masked-number:XXkm⟧，采用LXXm标准
新建⟦masked-number:XXkV⟧变电站，装机⟦masked-number:XXMW⟧，绿化⟦masked-number:XXm²⟧，截面⟦masked-number:XXmm²⟧，带宽⟦masked-number:XXMbps⟧
邮箱：⟦masked-name:XXXX⟧@163.com，zhang***@163.com，x@163.com
以“⟦masked-name:×党建计划⟧”为统领，画“×”号
（⟦masked-name:x⟧爱卫办〔2026〕⟦masked-number:x号⟧）
问题项，
制定整改措施⟦missing-number:项⟧，
农民人均收入⟦masked-number:xx458元⟧，增长⟦masked-number:xx0.9%⟧，投资⟦masked-number:XX.51亿元⟧和⟦masked-number:X2.51亿元⟧
表彰⟦masked-name:XXX⟧3名同志，型号XX86位，乘坐XX2路公交
研究G⟦masked-name:XXX国道⟧改扩建和S⟦masked-name:×××线⟧养护，型号GXX型
云溪县财政局局长　⟦masked-name:〇〇〇⟧
（⟦masked-name:某⟧政办发〔2026〕18号）
⟦marker:{县名}⟧委党校赴⟦blank:{ }⟧市考察，由⟦marker:{考察组}⟧整理，取值{一, 二}
清河路南段（⟦blank:      ⟧小区门前），附件（   一）
境内⟦masked-name:*国道⟧穿过，距⟦masked-name:**⟧150公里、⟦masked-name:**⟧47公里
县志记载⟦masked-name:**⟧建县于⟦masked-name:**⟧五年，历史悠久
确保⟦blank:_⟧声音一传到底，贯彻⟦blank:_⟧总书记重要讲话，附件1_工作总结
全县共有监测对象⟦missing-number:户⟧、⟦missing-number:人⟧，涉及⟦missing-number:户⟧⟦missing-number:人⟧。
举办培训⟦missing-number:期⟧、⟦missing-number:人次⟧，兑现奖励费⟦missing-number:万元⟧，化解债务⟦missing-number:亿元⟧，受理求助⟦missing-number:件⟧。
对监测对象户、脱贫户开展排查，做到到户、到人，核对对象户、人口数。
审计局局长　⟦masked-name:X X⟧
人口超过全市的⟦masked-number:1/X⟧，比例尺1/2000
⟦masked-number:201X/X/XX⟧
我县在⟦masked-name:☆市⟧有⟦masked-number:☆个⟧开发区，把⟦masked-name:☆县⟧列为重点，☆重点工作
接待来访群众 ⟦missing-number:人次⟧，接待群众人次、办理件数单独统计
县人民政府县长  ⟦masked-name:× × ×⟧
发电量⟦masked-number:*GWh⟧
未发生一次死亡⟦missing-number:人⟧以上的事故，负责人以上干部参加
资料见[https://example.com/a](https://example.com/a)
聘任⟦masked-name:×××⟧，组员：水务所⟦masked-name:×××⟧任管护中心主任，⟦masked-name:×××⟧兼任副主任
⟦masked-name:X委⟧（⟦masked-name:X⟧组）意识形态工作责任制，分成⟦masked-number:X组⟧
⟦masked-number:xx⟧年终总结，⟦masked-number:20xx⟧年底考核
中共 ⟦masked-name:* 市⟧ ⟦masked-name:* 镇⟧第五届委员会，开展活动 ⟦masked-number:* 次⟧，参加 ⟦masked-number:* 余人次⟧
各部门、⟦masked-name:* 县⟧（区）作了发言，面积 * 单价，甲 * 乙 * 丙
总价 = 面积 * 亩数
区长⟦masked-name:xx⟧对检查组表示欢迎，帮扶⟦masked-number:xx对⟧夫妻
镇长⟦masked-name:××⟧主持召开镇政府常务会议
举办“⟦masked-name:××杯⟧”职工篮球赛
对⟦masked-name:某公司⟧开展延伸审计
⟦masked-name:X市⟧人民政府
⟦masked-name:×区⟧政协机关
⟦masked-name:××局⟧党组书记
⟦masked-name:XXX副总理⟧、⟦masked-name:XXX国务委员⟧到公司调研
⟦masked-name:XXX⟧山东省公安厅科长
中共⟦masked-name:X县⟧⟦masked-name:X镇⟧委员会
赴⟦masked-name:**县⟧、⟦masked-name:**街道⟧调研
⟦masked-name:某市⟧⟦masked-name:某局⟧主要负责同志
⟦masked-name:某某同志⟧作交流发言
开通“⟦masked-name:**政协⟧”客户端
征订《⟦masked-name:**日报⟧》
加强与⟦masked-name:X科技大学⟧的合作
由⟦masked-name:XX检测公司⟧出具报告
举办“⟦masked-name:X城市⟧记忆展”
突出⟦masked-name:X⟧丰富的红色资源
推出“寻美⟦masked-name:X⟧·榜样”栏目
建设美丽⟦masked-name:X⟧、幸福⟦masked-name:X⟧。
喜迎⟦masked-name:X妇女十五大⟧召开
争做文明有礼⟦masked-name:X人⟧”主题活动
参观⟦masked-name:**清廉馆⟧
承接“⟦masked-name:***⟧”体系建设
发挥⟦masked-name:**⟧生态优势突出的长处
主持人：⟦masked-name:×××⟧
联系人：⟦masked-name:张×⟧，⟦masked-name:李××⟧
⟦masked-name:○○市⟧、⟦masked-name:△△公司⟧
由⟦masked-name:XXX⟧主持，⟦masked-name:XXX⟧、⟦masked-name:XXX⟧出席
为⟦masked-name:x市⟧发展建言
印发《⟦masked-name:XX实施方案⟧》
关于⟦masked-name:XX⟧工作的通知
召开《⟦masked-name:X⟧》宣讲会
推进⟦masked-name:X⟧、⟦masked-name:X⟧、⟦masked-name:X⟧协作
⟦masked-name:Ｘ区⟧政府
志愿服务队“⟦masked-name:**红⟧”
中共⟦masked-name:XX市⟧委⟦masked-name:XX部部长⟧
由⟦masked-name:**⟧牵头，⟦masked-name:**⟧配合
由⟦masked-name:*⟧牵头，⟦masked-name:*⟧配合
由⟦masked-name:**⟧、⟦masked-name:**⟧牵头落实
联系人：⟦masked-name:**⟧
　　单位：⟦masked-name:*⟧
在⟦masked-name:**⟧的领导下，推进⟦masked-name:**⟧工作，⟦masked-name:**⟧取得成效
⟦masked-name:**局⟧⟦masked-name:**科⟧
会上，⟦masked-name:X代表⟧作了发言
主要负责人述法⟦masked-number:N次⟧，行政许可⟦masked-number:？？件⟧，行政应诉案件⟦marker:（数字）⟧件，罚款⟦marker:（具体金额）⟧万元。
选派⟦missing-number:名⟧干部包联企业，抽调⟦missing-number:名⟧业务骨干，选派名单已报备，引进名优品种。
认证绿色食品28个，有机农产品12个、地理标志农产品⟦missing-number:个⟧，新建主干道12公里、支路⟦missing-number:公里⟧。
`);
});

describe("what only looks like a masked name", () => {
  check(`
配备X光机和X射线装置
建设1个平台、N个场景，形成“1+N”体系，开展N次，入侵报警N级，第N次会议
怎么办？？个人认为，问？？件件落实，按比例（数字）显示，开展（数量）考核
审批28个，各个、逐个，惠及12个、困难家庭个别走访，境外社交平台X上的不实信息
注：1.〔〕内为五年累计数。
配备 X 光机，变量 X 个数未知，在 X 平台发布，长 × 宽，人数 × 次数，开发 Model X 项目
拍摄X线片12张
做X线造影、胸部X片检查各30例
沿X轴方向布置
全面消除劣V类水质，Ⅲ类断面14个
通过AACSB认证，引进AI企业5家
发行A股，建设5G基站，发放T恤
乘坐SpaceX飞船，使用iPhone X
推行“1+X”证书制度
构建“N+X”工作机制
实施“1+2+N”服务模式和“3+8+N”举措
某些地方、某种程度、某个环节、某一方面
在某次会议上，某人某日某时
李某某、王某某受到处分
实施“数据要素×”三年行动计划
推动文化×旅游、科技×金融融合
答案不符合要求的打×
XX染色体检测
对X86架构和vX.Y.Z版本适配
设未知数X为自变量
一九九○年、二○○八年、二〇二〇年
□是 □否
○加强组织领导
△发展党员
张明*（*为召集人）
*注：数据截至12月底
* 加强组织领导
带*的为必填项，标*的为选填项
*号为必填项，*表示增长
主要特点：**突出重点**、**强化落实**
Model X车型、X Window系统
号牌用X代表消防救援、S代表森林消防
图中Y表示产值，X表示年份
应纳税额＝货物数量×单位税额
`);
});

describe("masked numbers", () => {
  check(`
2026年⟦masked-number:×季度⟧开工
联系电话：⟦masked-number:0512-6600××××⟧
联系电话：⟦masked-number:136XXXX2468⟧
联系电话：⟦masked-number:0512-6600XXXX⟧/⟦masked-number:6612-XXXX⟧；账号：⟦masked-number:XXXXXXXXXXXX⟧
联系人及电话：王某，⟦masked-number:0512-66XXXX8⟧；邮编：⟦masked-number:215XXX⟧
请假：⟦masked-name:×××⟧（外出学习）
引进项目⟦masked-number:〇〇个⟧，到位资金⟦masked-number:○○万元⟧
一九八〇年代、二○二六年
值班热线⟦masked-number:××××××××⟧，全天畅通
开展学习⟦masked-number:**次⟧，参加⟦masked-number:***人次⟧
共有⟦masked-number:***多名⟧委员、⟦masked-number:**余位⟧代表
提拔干部⟦masked-number:×名⟧，整改问题⟦masked-number:××条⟧
投入资金⟦masked-number:XX万元⟧，增长⟦masked-number:X%⟧
占比⟦masked-number:×％⟧，提高⟦masked-number:X个百分点⟧
⟦masked-number:20XX年⟧工作总结
自⟦masked-number:20**年⟧⟦masked-number:X月⟧⟦masked-number:X日⟧起施行
⟦masked-number:202X年⟧是开局之年
⟦masked-number:二〇××年⟧⟦masked-number:×月⟧
召开⟦masked-number:第×次⟧全体会议
2026 年 ⟦masked-number:X 月⟧ ⟦masked-number:X 日⟧，走访 ⟦masked-number:XX 户⟧，投入 ⟦masked-number:×× 万元⟧，⟦masked-number:20XX 年⟧完成
召开⟦masked-number:第 X 次⟧会议，在 ⟦masked-name:X 市⟧设点，由 ⟦masked-name:XX 公司⟧承办
位居全省⟦masked-number:第*名⟧
构建“⟦masked-number:*+N⟧”制度体系
产值突破⟦masked-number:X亿元⟧，年均增长⟦masked-number:x.x%⟧
⟦masked-number:xx万⟧贫困人口全部脱贫
近⟦masked-number:X年⟧来，⟦masked-number:XX户⟧群众搬入新居
慰问金⟦masked-number:**.*万元⟧
⟦masked-number:X—X月⟧，新增⟦masked-number:X余家⟧
印发⟦masked-number:1**份⟧材料
⟦masked-name:×⟧政发〔⟦masked-number:20XX⟧〕⟦masked-number:×号⟧
⟦masked-number:****年⟧⟦masked-number:*月⟧
面积⟦masked-number:XX平方米⟧，长⟦masked-number:XX公里⟧
共⟦masked-number:[X]项⟧任务
同比下降⟦masked-number:**%⟧，降至⟦masked-number:*吨⟧
市⟦masked-number:x届⟧人大⟦masked-number:x次⟧会议
位列全市第三，排名上升⟦masked-number:X位⟧
于⟦masked-number:某年⟧⟦masked-number:某月⟧⟦masked-number:某日⟧召开
`);
});

describe("what only looks like a masked number", () => {
  check(`
水库调度软件升级到3.x版本，7.X版停止维护
来电手机138****1234已登记
手机：135********，微信同号
新建3×4米站房，场地20×15米
展板长3米×宽2米
东西1200米×南北800米
5*8小时值守，3*4=12
群众热线138****1234
证件号码3205**********1234
20余年来，30多名干部
二〇二〇年，一九四〇年
持X1字签证入境
X光检查12次
X轴数据5组
3+8+N，1+2+N，4+1
第一次、第十五届、第3名
2×4小时、7×24小时服务
3×3方阵
20%、31％、百分之五
两个维护、四个意识、十个坚持
X型号设备5台
1.5倍、2—3月
(3*2)个
满意度98.5%
`);
});

describe("stars in Markdown are masks or emphasis by what stands inside and around", () => {
  check(`
召开⟦masked-number:**次⟧会议，参加⟦masked-number:**人⟧
⟦masked-number:**次⟧会议，参加⟦masked-number:**人⟧，形成意见⟦masked-number:**条⟧
举办⟦masked-number:*次⟧议政、⟦masked-number:*次⟧协商，报送⟦masked-number:*份⟧
对接⟦masked-name:**市⟧委和⟦masked-name:**县⟧委
⟦masked-name:**省⟧⟦masked-name:**市⟧⟦masked-name:**区⟧
组织⟦masked-number:**名⟧干部，**重点**工作
（⟦masked-number:**人⟧）、“⟦masked-number:**次⟧”
推进“六个新⟦masked-name:**⟧”建设，发挥⟦masked-name:**⟧绿水青山理念，⟦masked-name:**政协⟧机关
⟦masked-number:20**年⟧⟦masked-number:*月⟧至⟦masked-number:20**年⟧⟦masked-number:*月⟧
**重点任务**：加强领导
**一是**提高站位，**二是**压实责任
坚持**三个**方面，抓好**五**项工作，**每**个人
**一、总体要求。**年初以来，各部门**切实**加强领导
**名师工作室**建设，**项目建设**推进，**条块结合**、**个人**自查
听取**市委**意见，落实**市委**市政府要求
要**提高站位，压实责任**，做到**守土有责、守土尽责**
*强调*一下，***非常重要***的事
- **次要矛盾**：一般问题
1. **次数**统计
__重点__工作
`);
});

describe("Markdown's own marks hide what stands in them", () => {
  check(
    `
\\*\\*次会议，\\_\\_\\_\\_
\`**次\`和\`X市\`
[⟦masked-name:X市⟧](http://example.com/X市)
见<https://example.com/**次>
| **次** | ⟦masked-number:*名⟧ | ⟦masked-name:X市⟧ |
# ⟦masked-name:X市⟧工作报告
> ⟦masked-name:X市⟧
***
* * *
___
<br>
`,
    ["markdown"],
  );

  test("fences, front matter and comments are left alone", () => {
    const text = "---\n单位: X市\n---\n```\n**次\n```\n<!-- TODO：X市 -->\n";
    assert.deepEqual(reportOf(text, "markdown").placeholders, []);
  });
});

describe("what is missing, and the mask with what it masks", () => {
  for (const [text, guess, mask, noun] of [
    ["X市", "地名", "X", "市"],
    ["**街道", "地名", "**", "街道"],
    ["××局", "单位", "××", "局"],
    ["某某同志", "人名", "某某", "同志"],
    ["XX市长", "人名", "XX", "市长"],
    ["《XX办法》", "文件名", "XX", "办法"],
    ["突出X丰富的", "名称", "X", ""],
    ["***多名", "数字", "***", "多名"],
    ["XX万元", "数字", "XX", "万元"],
    ["20XX年", "日期", "20XX", "年"],
    ["X月", "日期", "X", "月"],
    ["第×次", "数字", "×", "次"],
    ["于年月日召开", "日期", "", "年月日"],
    ["措施条，", "数字", "", "条"],
    ["____市", "地名", "____", ""],
    ["____次", "数字", "____", ""],
    ["《》", "文件名", "《》", ""],
    ["12月  日", "日期", "12月  日", ""],
    ["待补充。", undefined, "待补充", ""],
  ] as const) {
    test(text, () => {
      const [hole] = reportOf(text).placeholders;
      assert.deepEqual([hole?.guess, hole?.mask, hole?.noun], [guess, mask, noun]);
    });
  }
});
