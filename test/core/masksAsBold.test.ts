// Pairs of ** that a Markdown reader would show as bold: masks where the sentence wants names there, else emphasis.
import { describe } from "node:test";
import { check } from "./holeTable.ts";

describe("two masks, however bold they look", () => {
  check(`
听取⟦masked-name:**⟧汇报，审议⟦masked-name:**报告⟧
听取⟦masked-name:**⟧汇报，审议⟦masked-name:**报告⟧，研究⟦masked-name:**方案⟧
⟦masked-name:**⟧是重点，⟦masked-name:**⟧是关键
⟦masked-name:**⟧是重点，⟦masked-name:**⟧是关键，⟦masked-name:**⟧是保障
召开⟦masked-number:**次⟧会议，参加⟦masked-number:**人⟧
与⟦masked-name:**⟧签约，同⟦masked-name:**⟧合作
在⟦masked-name:**⟧召开，由⟦masked-name:**⟧主持
赴⟦masked-name:**⟧考察，到⟦masked-name:**⟧调研，与⟦masked-name:**⟧座谈
⟦masked-name:**⟧牵头，⟦masked-name:**⟧配合
⟦masked-name:**⟧负责，⟦masked-name:**⟧协助，⟦masked-name:**⟧参加
由⟦masked-name:**⟧主办，⟦masked-name:**⟧承办，⟦masked-name:**⟧协办
经⟦masked-name:**⟧批准，由⟦masked-name:**⟧承办
对⟦masked-name:**⟧等单位进行检查，对⟦masked-name:**⟧等问题进行通报
把⟦masked-name:**⟧作为重点，把⟦masked-name:**⟧作为抓手
先后印发⟦masked-name:**⟧，出台⟦masked-name:**⟧，制定⟦masked-name:**⟧
推进⟦masked-name:**⟧建设，实施⟦masked-name:**工程⟧，打造⟦masked-name:**品牌⟧
开展⟦masked-name:**活动⟧，组织⟦masked-name:**⟧培训
⟦masked-name:**⟧和⟦masked-name:**⟧签订协议，⟦masked-name:**⟧与⟦masked-name:**⟧开展合作
⟦masked-name:**⟧位于⟦masked-name:**⟧北部
⟦masked-name:**县⟧位于⟦masked-name:**⟧两省交界处，隶属⟦masked-name:**市⟧
⟦masked-name:**⟧是农业大县，工业起步晚。⟦masked-number:**世纪⟧⟦masked-number:**年代⟧建厂
⟦masked-name:***同志⟧在⟦masked-name:***会议⟧上强调，要学习贯彻⟦masked-name:***⟧新时代中国特色社会主义思想和⟦masked-name:***⟧总书记重要讲话精神
实施“⟦masked-number:*+*+N⟧”工程，⟦masked-name:**⟧、⟦masked-name:**⟧、⟦masked-name:**⟧等单位参加
特产有⟦masked-name:**⟧茶和⟦masked-name:**⟧酒
来自⟦masked-name:**⟧的⟦masked-name:**同志⟧
依托⟦masked-name:**⟧优势，发展⟦masked-name:**产业⟧
出席⟦masked-name:**会议⟧，听取⟦masked-name:**⟧汇报，**重点**抓落实
贯彻⟦masked-name:**精神⟧，落实⟦masked-name:**⟧要求，**坚决**完成任务
参观⟦masked-name:**⟧，慰问⟦masked-name:**⟧，**切实**转变作风
完成产值⟦masked-number:*亿元⟧，增长⟦masked-number:*%⟧，前往⟦masked-name:*⟧、⟦masked-name:*⟧招商，引进⟦masked-number:*个⟧项目，⟦masked-name:*有限公司⟧年产⟦masked-number:*万吨⟧水泥项目开工，⟦masked-name:*村⟧道路拓宽
推进“一心（⟦masked-name:*新城⟧）、两路（⟦masked-name:*大道⟧、永社公路）”建设，打造活力⟦masked-name:*⟧、生态⟦masked-name:*⟧
落实⟦masked-name:**⟧创建卫生城市任务，聚焦短板，坚持共建，广泛发动，全力推进，努力打造宜居⟦masked-name:**⟧。
以“⟦masked-name:**标兵⟧”评选为抓手，深化“做文明有礼⟦masked-name:**人⟧”行动
距⟦masked-name:**国际机场⟧1小时车程，涌现出⟦masked-name:***⟧、⟦masked-name:***⟧等⟦masked-name:**⟧三杰
是全国⟦masked-name:***⟧之乡、⟦masked-name:**⟧最大木材市场之一，⟦masked-name:****家居产业园⟧挂牌，获评⟦masked-name:***⟧行业示范
`);
});

describe("emphasis, however much its words look like a mask's surroundings", () => {
  check(`
2. **是不是向上级报告水情？**
坚持**党的领导，人民当家作主**有机统一
以**提高站位，压实责任**为抓手
按照**统一领导，分级负责**的原则
要**提高站位，压实责任**，做到**守土有责、守土尽责**
着力**抓重点，补短板**，全面**强弱项**
**强化组织领导，**成立专班
**是否**按时完成，**是否**达到要求
**学习，贯彻**中央精神
**学习、贯彻、落实**会议精神
坚持**学习、落实**两手抓
关键**在**落实，重点**在**基层
**由**市委统一领导，**向**市委负责
始终**听取群众意见**，认真**审议**报告
**主办**单位：市委宣传部，**承办**单位：市文旅局
**牵头部门**定期调度，**配合部门**及时报送
发展是**第一要务**，人才是**第一资源**
**重点工作**，**难点问题**
**是**必答题，不是选择题
**是否到位**看结果，**是什么、为什么**讲清楚
弄清**干什么、怎么干**
全年建成**31个**，完成**96.5%**，投入**1.2亿元**，主要指标**双过半**。
把**保障民生**作为重点，把**促进就业**作为抓手
经**集体研究**批准，由**主要负责同志**签发
**1.听取汇报。**审议报告
坚持**高位推动，上下联动**工作机制
**一是**提高站位，**二是**压实责任，**三是**转变作风
注意**低洼地区在汛期*不可用***，提前做好准备
与**重点企业**签约，同**科研院所**合作
集中研读**孔令川**所著的**《乡村记忆》**
本文规定工作的**版本要求、发布流程与核对清单**。
分批前往**天星机场、城北站、城南站**及重点路口
要**抓早抓小，抓细抓实**，做到**“两个不放过”**
抓好**学习**、**检查**、**整改**
抓好*项目*和*会议*，*重点*是*工程*
`);
});
