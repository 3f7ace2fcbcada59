// Lost numbers, blanks, markers and residue in single paragraphs: what is found, and what only looks like it.
import { describe } from "node:test";
import { check } from "./holeTable.ts";

describe("missing numbers", () => {
  check(`
制定整改措施⟦missing-number:条⟧，完成8条。
查找问题⟦missing-number:个⟧、整改到位
出台制度⟦missing-number:项⟧；
收到意见⟦missing-number:条⟧。
一季度实现生产总值⟦missing-number:亿元⟧，居全市前列。
园区累计征地⟦missing-number:余亩⟧，到位资金⟦missing-number:余万元⟧；
其余户、三十余户、剩余亩，富余人，结余元。
在余家，业余场，
办理建议 ⟦missing-number:件⟧，办复率 ⟦missing-number:%⟧。
走访农户　　⟦missing-number:户⟧、到位资金  ⟦missing-number:万元⟧；
落实第一责任 人，责任到人。
召开会议⟦missing-number:次⟧，研究工作
开展活动⟦missing-number:场⟧，参加群众多
发放问卷⟦missing-number:份⟧，
刊发信息⟦missing-number:篇⟧，
投入资金⟦missing-number:万元⟧，
发展党员⟦missing-number:名⟧，
慰问群众⟦missing-number:户⟧，
优良天数占比⟦missing-number:%⟧；
产值同比增长⟦missing-number:％⟧；
接待游客⟦missing-number:万人次⟧，建成高标准农田⟦missing-number:万亩⟧，硬化道路⟦missing-number:公里⟧。
产值、税收分别增长⟦missing-number:%⟧和⟦missing-number:%⟧。
财政收入下降⟦missing-number:%⟧，
满意度达到⟦missing-number:％⟧以上
满意度提高⟦missing-number:个百分点⟧，
增幅回落⟦missing-number:个百分点⟧。
考核位居全省第⟦missing-number:名⟧
召开第⟦missing-number:次⟧会议
先后召开⟦missing-number:次⟧会议研究
印发⟦missing-number:期⟧简报
于⟦missing-number:年月日⟧召开
学校始建于⟦missing-number:年⟧，公司成立于⟦missing-number:年月⟧。
据通报，⟦missing-number:年⟧，全县考核列第三。⟦missing-number:年⟧一季度，产值增长。⟦missing-number:年⟧以来，稳步推进。
一、⟦missing-number:年⟧第一季度工作情况
会议要求，年初抓部署、年底抓考核，年度任务不减，年均增长不降。
力争于年底前竣工，于年内建成，建于年初。
自⟦missing-number:月日⟧起施行
排查隐患⟦missing-number:处⟧，
办理案件⟦missing-number:起⟧，
`);
});

describe("what only looks like a missing number", () => {
  check(`
渠道维护配置文 件，泵站运行平 台、巡河干 部，
贯彻《条例》，落实条例，逐条对照
工作有条不紊，问题个个击破
有关事项、各项、多项、逐项
各个部门，个别同志，每个
名次、层次、档次、场次、批次
民营企业家，知名企业家。
真实事件，现实事件。
核实事项、证据线索
演出场次，活动场次。
优先保障家庭户，
学员名、单位名
门第名次、次第开放
每提高一个百分点，提高几个百分点
增长率%
占比（%）
单位：万元
出生年月日，填写年月日期
100%、五%、百分之五
项目名、会议室、活动场、馆
文件夹、信息化、报告会
书面意见，有关建议。
三条措施，五项制度，八个问题
自事件起，从事故起
议案件数、建议件
按年月日排列
`);
});

describe("blanks", () => {
  check(`
（经办人：⟦blank:　　　⟧；传真：⟦blank:　　　　⟧）
经费来源：⟦blank:   ⟧，由财务科列支
由⟦blank:____⟧牵头负责
得分⟦blank:＿＿⟧分
共⟦blank:__⟧人，其中党员⟦blank:__⟧人
电话：⟦blank:________⟧
报送⟦blank:（　　）⟧备案
完善⟦blank:（ ）⟧制度
第⟦blank:（）⟧条规定
资金由⟦blank:【】⟧解决
由⟦blank:【　】⟧负责
⟦masked-name:X⟧政发⟦blank:〔〕号⟧
市政办发⟦blank:〔2026〕号⟧
市政办发⟦blank:〔20  〕⟧12号
开展⟦blank:“ ”⟧活动
学习⟦blank:“”⟧精神
印发⟦blank:《》⟧的通知
根据⟦blank:《  》⟧要求
⟦blank:20  年  月  日⟧
⟦blank:2026年  月  日⟧
定于⟦blank:12月  日⟧召开
于 ⟦blank:年 月 日⟧印发
⟦blank:第  号⟧文件
⟦blank:第 期⟧简报
经⟦blank:……⟧研究同意
为深入贯彻⟦blank:……⟧精神
20⟦blank:__⟧年工作
由⟦blank:_⟧牵头，⟦blank:_⟧配合
共⟦blank:_⟧人，其中党员⟦blank:_⟧人
召开第⟦blank:_⟧次会议
⟦blank:_⟧年⟦blank:_⟧月⟦blank:_⟧日
⟦blank:___⟧市⟦blank:___⟧局
在⟦blank:_⟧市⟦blank:_⟧区第十五届人民代表大会上
`);
});

describe("what only looks like a blank", () => {
  check(`
发文字号的年份用六角括号〔〕，书名号《》里再用书名号用〈〉，引号（“”或「」）要成对
各位代表：　　现在开会
时间：  3月5日上午
乙方（签章）：      ；日期另签
承诺人（签字）：________
责任人签名：____    年  月  日
甲方（盖章）：__________
（试行）（征求意见稿）（一）
市政办发〔2026〕12号
“四个意识”《条例》【经验做法】
2026年 3 月 5 日
2026 年 12 月
今年 月均收入
3月 日常工作
下列说法正确的是（　）。
1.党员有退党的自由。（　）
以下属于主要职责的有（　）
________________
变量snake_case和文件a_b_c
函数foo()和list()
__init__方法
他说了很多……大家都记住了
党员、干部……都参加了
第 3 期，第 12 号
姓名 性别 出生年月
“两个维护”“四个自信”
一个月 两天
(1)加强领导(2)压实责任
附件_名单，报告_终稿.docx，表_3人_汇总.xlsx
坚持_重点_工作，_强调_一下
数据_次数统计，用户_id
`);
});

describe("markers", () => {
  check(`
活动主题为“⟦marker:待定⟧”，时间地点⟦marker:待定⟧。
分行业安排如下⟦marker:（此处根据行业特点补充）⟧。
名单附后⟦marker:（此处略）⟧。
⟦marker:TODO⟧：补充数据
金额⟦marker:TBD⟧。
会议地点⟦marker:待定⟧。
有关数据⟦marker:待补充⟧，
工作成效⟦marker:（具体数据由办公室补充）⟧
让我们携手同行⟦marker:（缺一个结尾，请秘书科补）⟧。
先进事迹⟦marker:（根据实际填写）⟧
本表数据（数据由统计局提供，不作考核依据）
责任单位⟦marker:待核实⟧；
受到表彰⟦marker:（奖项名称待核）⟧。
工程滞后⟦marker:【待补充：项目名单】⟧
《⟦marker:（文件名称待补充）⟧》
⟦marker:此处填写工作成效⟧。
主要做法：⟦marker:点击输入文字⟧
打开自助终端，点击输入密码，再在页面上方点击输入框
⟦marker:（此处补充数据来源）⟧
⟦marker:点击此处输入标题⟧
⟦marker:{{单位名称}}⟧工作报告
⟦marker:\${name}⟧同志
由⟦marker:<单位名称>⟧负责
由⟦marker:[单位名称]⟧负责
由⟦marker:{单位}⟧负责
在⟦marker:【单位名称】⟧的领导下
⟦marker:【填：会议名称】⟧召开
⟦marker:【填写：时间】⟧召开
⟦marker:（请填写全称）⟧
主题⟦marker:##paidbegin##⟧教育
正文⟦marker:##付费开始##⟧
合计⟦marker:#REF!⟧万元
⟦marker:lorem ipsum⟧ dolor
投资约⟦marker:？？？⟧万元
⟦marker:〔会议名称〕⟧召开
标题⟦marker:{page}⟧
联系人：张明，电话：⟦marker:待补充⟧）
`);
});

describe("what only looks like a marker", () => {
  check(`
系统里标为“待核实”的线索逐条过一遍，“待补充”“待确认”的表退回乡镇
专职人员（根据实际需要配备）
有关机制有待补充完善
体制机制亟待完善，问题亟待解决
情况尚待核实，有待进一步明确
安置待定岗人员12名
安心等待，期待，优待，接待
善待核心员工
《实施方案（试行）》（征求意见稿）
【经验做法】坚持党建引领
【时间】2026年3月5日
〔2026〕5号
（以下简称《条例》）（附后）（略）
（此处指县级以上部门）
（待遇从优）（输入性病例）
请填写《申请表》并签字
5<6，a>b，#1号楼，#话题#
## 标题
[链接](http://a.cn/b)
[1]参见报告第3页
- [ ] 完成清单
- [x] 完成清单
{1,2,3}
完成了吗？？
你们去做什么？！
TODOS、AUTODO、todolist
《<管理办法>的通知》
C&D公司、AT&T
`);
});

describe("residue that is a line by itself", () => {
  check(`
⟦residue:当前位置:文秘网>范文大全 > 工作报告 >⟧
⟦residue:首页 > 公文写作 > 工作总结⟧
⟦residue:时间:2026-01-09 09:12:47 来源:公文范文网 作者:佚名⟧
⟦residue:发布时间：2026-01-09 来源：某文秘网 浏览次数：1024⟧
⟦residue:时间：2026-01-09 来源：某网⟧
⟦residue:时间:2026年1月9日　来源:市府办⟧
⟦residue:下面是小编为大家整理的2025年工作总结,供大家参考。⟧
⟦residue:以下是小编精心整理的党建工作总结，欢迎阅读借鉴，希望对您有所帮助。⟧
⟦residue:仅供学习 禁止外传 用后删除⟧
⟦residue:【会员资料仅供内部交流使用，严禁外传及用于商业用途，违者后果自负】⟧
⟦residue:内部资料 请勿转发 更多范文请加会员群⟧
⟦residue:更多材料请加微信：gongwen_2026⟧
⟦residue:会员群：          免费QQ群：⟧
⟦residue:举报倒卖会员资料的人，举报成功免费赠送一年会员材料！⟧
⟦residue:其他任何途径获取的资料均不完整，完整版咨询唯一指定QQ123456789⟧
⟦residue:本文来源:公文范文网,转载请注明出处⟧
⟦residue:本文由XX文库整理发布，下载后请24小时内删除⟧
⟦residue:版权所有 侵权必究⟧
⟦residue:上一篇:2025年个人总结 下一篇:安全生产汇报⟧
⟦residue:猜你喜欢⟧
⟦residue:相关推荐:⟧
⟦residue:【热门文章】⟧
⟦residue:扫码关注公众号，回复关键词免费下载更多范文⟧
⟦residue:点击下载 提取码：abcd⟧
⟦residue:https://www.example.com/fanwen/2026/1.html⟧
⟦residue:责任编辑：admin 阅读量：100⟧
⟦residue:返回顶部⟧
　　⟦residue:转载请注明出处：公文网⟧
坚持稳中求进，圆满完成全年目标任务。⟦residue:更多范文请关注公众号。⟧
`);
});

describe("what only looks like residue", () => {
  check(`
- 页面上的“打印本页”“关闭窗口”按钮要能用
下面，我谈三点意见，供大家参考。
把好经验好做法分享给大家
会议时间：2026年1月9日  地点：第一会议室
发言时间：5分钟
来源：市统计局
资料来源：《统计年鉴》
联系人：张明，电话：0571-12345678，QQ：12345678
联系邮箱：office@example.gov.cn
通过微信公众号、短视频等平台广泛宣传
关注“滨海发布”微信公众号了解更多信息
扫描二维码关注公众号报名，工会会员可免费领取
组织工会会员免费体检，赠送学习资料
会议材料严禁外传。
本资料仅供参考
作者：市委党校课题组
（责任单位：市委办公室；时间：长期坚持）
严厉打击侵权盗版，加强版权保护
推进首页改版，优化网站导航
会员单位发展到120家
完成资料整理、文稿上传等工作
未经批准不得转载
编辑：张明  审核：李强
附件：2025年工作总结
收入大于支出，A>B>C
下载“学习强国”客户端
各位代表，请予审议。
`);
});

describe("plain text has web pages' tags and entities as markers", () => {
  check(
    `
加强⟦marker:&nbsp;⟧⟦marker:&ldquo;⟧领导
⟦marker:<p>⟧加强领导⟦marker:</p>⟧
⟦marker:<br/>⟧压实责任
⟦marker:[db:标题]⟧
`,
    ["plaintext"],
  );
});
