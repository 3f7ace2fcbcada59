// Figures in running text: what is one, what it is worth, and the many look-alikes that are none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MEASURE_WORDS } from "../../server/src/core/data/measureWords.ts";
import { UNITS } from "../../server/src/core/data/units.ts";
import type { Role } from "../../server/src/core/text/paragraph.ts";
import { checkFigures, marked, metricsIn } from "../support/figures.ts";

// Counts, Arabic and Han, with and without a bound inside.
checkFigures(
  "全年开展培训⟦metric value=14 unit=场次:14场次⟧，参加⟦metric value=3 unit=期:3期⟧研修班、⟦metric value=10 unit=场:10场⟧报告会。",
);
checkFigures(
  "实施⟦metric value=9 unit=项:九项⟧行动方案，选树⟦metric value=2 unit=位:两位⟧标兵、⟦metric value=15 unit=名:十五名⟧骨干。",
);
// 一 behind what it has come to, 零 between the parts of a time.
checkFigures(
  "办理时限由⟦metric value=3 unit=天 relation=from:三天⟧缩短到⟦metric value=1 unit=天 change=缩短到 relation=to:一天⟧，报表压减为⟦metric value=1 unit=次 change=压减为 relation=to:一次⟧，服务延伸到一线，提升到一个新的水平。",
);
checkFigures(
  "历时⟦metric value=2 unit=年:两年⟧零⟦metric value=3 unit=个月:三个月⟧，用时⟦metric value=1 unit=小时:一小时⟧零⟦metric value=15 unit=分钟:十五分钟⟧，二〇零三年至零三年，零增长，零距离。",
);
checkFigures(
  "对⟦metric value=64 unit=处:64处⟧千吨万人以上和百吨千人供水工程开展检测，日产⟦metric value=3000 unit=吨:三千吨⟧。",
);
// What stands before the first of two figures bounds both; what is counted in points is said.
checkFigures(
  "收入分别突破⟦metric value=21000 unit=元 bound=突破:21000元⟧和⟦metric value=9000 unit=元 bound=突破:9000元⟧，产量分别为⟦metric value=3 unit=吨:3吨⟧和⟦metric value=2 unit=吨:2吨⟧。",
);
checkFigures("主要有⟦metric value=3 unit=点:三点⟧考虑，下午三点考察。");
checkFigures("供热⟦metric value=3000000 unit=GJ:300万GJ⟧，一个小时后到达。");
checkFigures(
  "刊发报道⟦metric value=300 unit=篇 bound=余:300余篇⟧，惠及⟦metric value=300 unit=名 bound=余:三百余名⟧师生。",
);
checkFigures(
  "走访企业⟦metric value=20 unit=家 bound=多:20多家⟧，收集建议⟦metric value=10 upper=19 unit=条 bound=几:十几条⟧。",
);
checkFigures(
  "组建⟦metric value=2 upper=3 unit=支:两三支⟧队伍，配备器材⟦metric value=30 upper=40 unit=件:三四十件⟧。",
);
checkFigures(
  "带动⟦metric value=10 upper=90 unit=人 bound=数:数十人⟧就业，发动⟦metric value=1000 upper=9000 unit=名 bound=数:数千名⟧群众。",
);
checkFigures(
  "召开会议⟦metric value=27 unit=场（次）:27场（次）⟧，整理档案⟦metric value=130000 unit=卷（件）:13万卷（件）⟧。",
);
checkFigures(
  "检修设备⟦metric value=46 unit=台（套）:46台（套）⟧，培训⟦metric value=1500 unit=人(次) bound=余:1,500余人(次)⟧。",
);
checkFigures(
  "洪峰流量⟦metric value=8600 unit=立方米每秒:8600立方米每秒⟧，安置价⟦metric value=2800 unit=元每平方米:2800元每平方米⟧，补助⟦metric value=50 unit=元:50元⟧每人每月。",
);
checkFigures(
  "门诊量由2021年的⟦metric value=60000 unit=人次 relation=from:6万人次⟧增长到2026年的⟦metric value=90000 unit=人次 change=增长到2026年的 relation=to:9万人次⟧。",
);
checkFigures(
  "粮食⟦metric value=310000 unit=吨:31万吨⟧，增产⟦metric value=1.6 unit=% change=增产:1.6%⟧；支出增支⟦metric value=30000000 unit=元:3000万元⟧。",
);
checkFigures(
  "较上年前移⟦metric value=6 unit=位 change=较上年前移:6位⟧，比普通程序少⟦metric value=40 unit=天 change=比普通程序少:40天⟧。",
);
checkFigures(
  "突破⟦metric value=2 unit=个:两个⟧难点和⟦metric value=12 unit=项:12项⟧关键技术，产值突破⟦metric value=10000000000 unit=元 bound=突破:100亿元⟧，专利突破⟦metric value=200 unit=件 bound=突破:200件⟧。",
);
checkFigures(
  "每月至少召开⟦metric value=1 unit=次 bound=至少:一次⟧会议、通报情况这⟦metric value=3 unit=项:三项⟧制度。",
);
checkFigures(
  "护栏高⟦metric value=1.2 unit=米:1米2⟧，围墙高⟦metric value=1.8 unit=米 bound=以上:一米八⟧以上，每隔⟦metric value=2 unit=米:2米⟧⟦metric value=3 unit=棵:3棵⟧树。",
);
checkFigures(
  "每户⟦metric value=3.2 unit=斤:三斤二两⟧大米，应付⟦metric value=5.3 unit=元:伍元叁角⟧，实付⟦metric value=8 unit=圆:捌圆⟧整。",
);
checkFigures(
  "提高⟦metric value=0.5 unit=百分点 change=提高:0.5个点⟧，下降⟦metric value=2 unit=百分点 change=下降:2个点⟧，设立⟦metric value=3 unit=个:3个⟧点位。",
);
checkFigures(
  "消毒液⟦metric value=1500 unit=L:1500L⟧，贷款同比多增⟦metric value=1230000000 unit=元 change=同比多增:12.3亿元⟧，存款较上年同期少增⟦metric value=320000000 unit=元 change=较上年同期少增:3.2亿元⟧，浓度⟦metric value=0.8 unit=mg/L:0.8mg/L⟧，日处理⟦metric value=500 unit=t/d:500t/d⟧，有⟦metric value=1000 unit=年 bound=多:1000多年⟧历史。",
);
checkFigures(
  "提前⟦metric value=1 unit=年:一年⟧完成，提前⟦metric value=2 unit=年:两年⟧达标，长达⟦metric value=0.5 unit=年:半年⟧，半年来，上半年，一年前，提前一步谋划。",
);
checkFigures(
  "预计，全年实现产值⟦metric value=2000000000 unit=元 bound=预计:20亿元⟧，上缴税金⟦metric value=100000000 unit=元:1亿元⟧。",
);
checkFigures("意识形态四个纳入工作有力。“十一五〞期间建成⟦metric value=3 unit=座:3座⟧泵站。");
checkFigures("距**⟦metric value=47 unit=公里:47公里⟧，开展宣讲**⟦metric value=12 unit=场:12场⟧**。");
checkFigures("十四道沟镇共有⟦metric value=9 unit=个:9个⟧党支部，把好⟦metric value=3 unit=道:三道⟧关口。");
checkFigures("过去一段时间，2025县教育局工作总结，覆盖⟦metric value=16 unit=镇:16镇⟧。");
checkFigures("SO2、NO2年均浓度均达标。");
checkFigures("到二０三０年基本建成。");
checkFigures(
  "开展宣讲**⟦metric value=12 unit=场:12场⟧**，较上年分别下降**⟦metric value=8.4 unit=% change=较上年分别下降:8.4%⟧**和**⟦metric value=5 unit=% change=较上年分别下降:5%⟧**。",
  "markdown",
);
checkFigures("2.3 分级标准");
checkFigures("2.1 县指挥部");
checkFigures(
  "检修水泵更换零件⟦metric value=12 unit=个:12个⟧，加固闸墩十字节点⟦metric value=3 unit=处:3处⟧。",
);
checkFigures(
  "走访⟦metric value=20 unit=家:20家⟧汽车零部件企业，讲解十分细致，报表格式五花八门，学习中共十八届五中全会公报。",
);
checkFigures(
  "工期⟦metric value=1.5 unit=年:一年半⟧，路程⟦metric value=1.5 unit=个小时:一个半小时⟧，票价⟦metric value=4.6 unit=块:四块六毛⟧。",
);
checkFigures(
  "细颗粒物浓度⟦metric value=35 unit=μg/m³:35μg/m³⟧，造林⟦metric value=15 unit=hm²:15hm²⟧，人口出生率下降⟦metric value=0.3 unit=千分点 change=下降:0.3个千分点⟧。",
);
checkFigures("全年零支出、零支付，收缴⟦metric value=2 unit=支:两支⟧猎枪。");
checkFigures(
  "累计服务⟦metric value=25000 unit=人次:2.5万人次⟧，出动车辆⟦metric value=320 unit=台次:320台次⟧。",
);
checkFigures(
  "制定措施⟦metric value=1322 unit=条:1,322条⟧、⟦metric value=1322 unit=条:1 322条⟧、⟦metric value=14 unit=条:１４条⟧。",
);
checkFigures(
  "明确⟦metric value=5 unit=个:5个⟧方面⟦metric value=18 unit=条:18条⟧举措，抓好⟦metric value=6 unit=方面:六方面⟧工作。",
);
checkFigures("完成⟦metric value=4 unit=批次:4批次⟧⟦metric value=17 unit=名:17名⟧干部的选任。");
checkFigures("开展⟦metric value=4 unit=大:四大⟧“先锋行动”，推进⟦metric value=12 unit=大:12大⟧工程。");
checkFigures(
  "材料分为⟦metric value=3 unit=部分:三部分⟧，共⟦metric value=26 unit=页:26页⟧、⟦metric value=12000 unit=字:1.2万字⟧。",
);

// Halves and round numbers gone past; a noun counted without a measure word.
checkFigures(
  "参会人数过⟦metric value=0.5 bound=过:半⟧，赞成票过⟦metric value=0.5 bound=过:半数⟧，⟦metric value=0.5 bound=以上:半数⟧以上代表到会。",
);
checkFigures(
  "年产值过⟦metric value=100000000 unit=元 bound=过:亿元⟧，参与率过⟦metric value=7 unit=成 bound=过:七成⟧，开展过⟦metric value=3 unit=次:3次⟧。",
);
checkFigures("惠及⟦metric value=160000:16万⟧儿童、⟦metric value=80000000 bound=多:8000多万⟧农业转移人口。");
checkFigures(
  "推出⟦metric value=4 unit=个:4个⟧一类新药，每度补贴⟦metric value=2 unit=分钱:2分钱⟧，开通⟦metric value=2 unit=条:两条⟧线路。",
);
// A month, a page and names that hold a number.
checkFigures(
  "2023.7起全面推开，2023.7—2024.6试行，见第02版、08版，人均⟦metric value=2023.5 unit=元:2023.5元⟧。",
);
checkFigures(
  "机场三期、核电一期开工，六盘水和三门峡试点，严格收支两条线管理，支持红十字会工作，建设20万级城市。",
);

// Money, shares, lengths and the rest of the units.
checkFigures(
  "购买帮扶产品⟦metric value=164000 unit=元:16.4万元⟧，捐款⟦metric value=340000 unit=元 bound=余:34万余元⟧，支出⟦metric value=80000000 unit=元 bound=余:8000余万元⟧。",
);
checkFigures(
  "到位资金⟦metric value=345000000 unit=元:3亿4500万元⟧，其中外资⟦metric value=5000000 unit=美元:500万美元⟧。",
);
checkFigures(
  "补贴标准为⟦metric value=180 unit=元/亩:180元/亩⟧，造价约⟦metric value=5873 unit=元/平方米 bound=约:5873元/平方米⟧。",
);
checkFigures(
  "合格率⟦metric value=98.5 unit=%:98.5%⟧，办结率⟦metric value=100 unit=%:100％⟧，发生率⟦metric value=0.3 unit=‰:0.3‰⟧。",
);
checkFigures("完成率为⟦metric value=80 unit=%:百分之八十⟧，逾期率为⟦metric value=3.5 unit=‰:千分之三点五⟧。");
checkFigures("同意的占⟦metric value=0.75:四分之三⟧，反对的占⟦metric value=1 unit=成:一成⟧。");
checkFigures(
  "新建管网⟦metric value=30 unit=公里:30公里⟧，改造⟦metric value=9.8 unit=公里:9.8公里⟧，拓宽路面⟦metric value=3.5 unit=米:3.5米⟧。",
);
checkFigures(
  "造林⟦metric value=52000 unit=亩:5.2万亩⟧，治理水土流失⟦metric value=32.8 unit=平方公里:32.8平方公里⟧，建房⟦metric value=120000 unit=平方米:12万平方米⟧。",
);
checkFigures(
  "调水⟦metric value=1646000000 unit=立方米:16.46亿立方米⟧，日供水⟦metric value=50000 unit=吨:5万吨⟧，产粮⟦metric value=1300000000 unit=斤:13亿斤⟧。",
);
checkFigures(
  "发电⟦metric value=360000000 unit=千瓦时:3.6亿千瓦时⟧，装机⟦metric value=1200000 unit=千瓦:120万千瓦⟧，电压⟦metric value=110 unit=千伏:110千伏⟧。",
);
checkFigures(
  "浓度为⟦metric value=28 unit=微克/立方米:28微克/立方米⟧，噪声⟦metric value=55 unit=分贝:55分贝⟧，气温⟦metric value=38 unit=℃:38℃⟧。",
);
checkFigures(
  "存储⟦metric value=500 unit=GB:500GB⟧，管径⟦metric value=5 unit=mm:5mm⟧，重⟦metric value=3.5 unit=kg:3.5kg⟧。",
);
checkFigures("测评得⟦metric value=95.5 unit=分:95.5分⟧，处理⟦metric value=60 unit=人次:60人次⟧。");
checkFigures("下辖⟦metric value=16 unit=镇:16镇⟧⟦metric value=3 unit=街道:3街道⟧。");
checkFigures("阅读量突破⟦metric value=100000 bound=突破:10万⟧，争取资金⟦metric value=3000000:300万⟧。");

// Time and age.
checkFigures(
  "奋战⟦metric value=30 unit=天 bound=余:30余天⟧，历时⟦metric value=3 unit=个月 bound=多:三个多月⟧，推迟⟦metric value=0.5 unit=天:半天⟧。",
);
checkFigures(
  "连续⟦metric value=3 unit=年:3年⟧达标，任职满⟦metric value=2 unit=年:两年⟧，用时⟦metric value=1.5 unit=小时:1.5小时⟧。",
);
checkFigures(
  "在⟦metric value=24 unit=小时 bound=内:24小时⟧内上报，⟦metric value=5 unit=个工作日 bound=内:5个工作日⟧内办结，⟦metric value=7 unit=日 bound=以内:7日⟧以内答复。",
);
checkFigures("现年⟦metric value=91 unit=岁:91岁⟧的老党员，工龄⟦metric value=35 unit=年 bound=余:35年⟧余。");
checkFigures(
  "工期⟦metric value=2.5 unit=个月:两个半月⟧，耗时⟦metric value=3.5 unit=天:三天半⟧，产量增⟦metric value=1.5 unit=倍 change=增:一倍半⟧。",
);

// A half, a tenth or a lesser unit behind the unit; a discount in two digits, of which the second is a tenth.
checkFigures(
  "产值翻⟦metric value=1.5 unit=番 change=翻:一番半⟧，每户⟦metric value=3.5 unit=斤:三斤半⟧、⟦metric value=5.2 unit=斤:五斤二两⟧，每度⟦metric value=3.5 unit=角:三角五分⟧。",
);
checkFigures(
  "票价打⟦metric value=8.5 unit=折:八五折⟧，淡季按⟦metric value=7.5 unit=折:75折⟧计，完成⟦metric value=10 unit=成:十成⟧。折成第15折页，采购十成套设备。",
);
checkFigures(
  "通话⟦metric value=2 unit=元:2元⟧⟦metric value=5 unit=分钟:5分钟⟧起，人均收入翻了近⟦metric value=1 unit=番 bound=近 change=翻了:一番⟧，规模扩大近⟦metric value=1 unit=倍 bound=近 change=扩大:一倍⟧。",
);
// Points of a percentage in a list, of which the last says so.
checkFigures(
  "分别提高⟦metric value=2.7 unit=百分点 change=提高:2.7个⟧、⟦metric value=3 unit=百分点 change=提高:3个百分点⟧，设立⟦metric value=3 unit=个:3个⟧、⟦metric value=5 unit=个:5个⟧站点。",
);
checkFigures(
  "对连续⟦metric value=2 unit=年:两年⟧末位、连续⟦metric value=3 unit=年:三年⟧中断的约谈，超过规定时限⟦metric value=30 unit=日:30日⟧下达，储电⟦metric value=1.2 unit=GWh:1.2GWh⟧；连续三年来稳步增长。",
);

// Traditional script, as text from elsewhere has it.
checkFigures(
  "投資⟦metric value=1200000000000 unit=元:1.2萬億元⟧，新增⟦metric value=3500 unit=個:3500個⟧，運輸⟦metric value=2000 unit=噸:兩千噸⟧，占地⟦metric value=12.6 unit=畝:十二點六畝⟧，提高⟦metric value=3.5 unit=百分点 change=提高:三點五個百分點⟧，走訪⟦metric value=40 unit=戶:四十戶⟧。",
);

// Ranges.
checkFigures("每组⟦metric value=20 upper=30 unit=人:20—30人⟧，占⟦metric value=5 upper=8 unit=%:5%～8%⟧。");
checkFigures(
  "投资⟦metric value=30000 upper=50000 unit=元:3万至5万元⟧，规模⟦metric value=900000000 upper=1600000000 unit=元:9～16亿元⟧。",
);
checkFigures(
  "安排⟦metric value=3 upper=5 unit=名:三至五名⟧同志，整改⟦metric value=10 upper=15 unit=个:10-15个⟧问题。",
);

// Bounds before, ahead and behind.
checkFigures(
  "近⟦metric value=100 unit=家 bound=近:百家⟧企业参加，超过⟦metric value=200 unit=篇 bound=超过:200篇⟧，不少于⟦metric value=3 unit=次 bound=不少于:3次⟧。",
);
checkFigures(
  "合格率保持在⟦metric value=99 unit=% bound=以上:99%⟧以上，误差在⟦metric value=5 unit=毫米 bound=以内:5毫米⟧以内。",
);
checkFigures(
  "约⟦metric value=500 unit=人 bound=约…左右:500人⟧左右，逾⟦metric value=30 unit=年 bound=逾:30年⟧，上⟦metric value=100 unit=人 bound=上:百人⟧。",
);
checkFigures(
  "全年预计补水⟦metric value=3 unit=立方米 bound=预计:3立方米⟧，每人至少撰写⟦metric value=1 unit=份 bound=至少:一份⟧提案、提交⟦metric value=1 unit=篇 bound=至少:一篇⟧文章。",
);
checkFigures(
  "投入不到营业收入的⟦metric value=0.5 unit=% bound=不到:0.5%⟧，占比不足⟦metric value=4 unit=成 bound=不足:四成⟧。",
);
checkFigures(
  "最近⟦metric value=3 unit=次:3次⟧会议，签约⟦metric value=12 unit=个:12个⟧项目，预约⟦metric value=120 unit=人次:120人次⟧，查摆不足⟦metric value=12 unit=条:12条⟧。",
);

// 一 where it counts.
checkFigures(
  "每周举办⟦metric value=1 unit=期:一期⟧讲座，每期⟦metric value=1 unit=个:一个⟧主题，撰写报告⟦metric value=1 unit=篇:一篇⟧。",
);
checkFigures(
  "集中⟦metric value=1 unit=周:一周⟧时间，提前⟦metric value=1 unit=个月 bound=多:一个多月⟧，降低⟦metric value=1 upper=2 unit=成 change=降低:一到两成⟧。",
);

// Words that look like a measure word's other meaning, but count.
checkFigures(
  "成立⟦metric value=3 unit=支:3支⟧队伍，提起⟦metric value=2 unit=起:2起⟧诉讼，落实⟦metric value=36 unit=项:36项⟧目标任务。",
);
checkFigures(
  "引种⟦metric value=3 unit=种:3种⟧植物，修建⟦metric value=2 unit=座:2座⟧位于城区的桥，抽调⟦metric value=5 unit=人:5人⟧工作组。",
);
checkFigures(
  "完成投资⟦metric value=3500000000 unit=美元:35亿美元⟧，贷款⟦metric value=20000000 unit=元:2千万元⟧。",
);

// The parts of a work that was built in several; what is held or issued in numbers counts.
checkFigures("滨海引水一期、泵站二期等建成通水，云溪电厂三期等项目开工。");
checkFigures(
  "举办读书班⟦metric value=3 unit=期:三期⟧、论坛⟦metric value=4 unit=期:四期⟧，编发简报⟦metric value=5 unit=期:五期⟧等。",
);
checkFigures("召开⟦metric value=2 unit=次:两次⟧党代会，排名提升⟦metric value=5 unit=位 change=提升:5位⟧。");

// Item numbers before a count, and figures in Markdown.
checkFigures(
  "2.⟦metric value=5 unit=场:5场⟧报告会。3.⟦metric value=2 unit=次:2次⟧调研，均用时⟦metric value=1.5 unit=小时:1.5小时⟧。",
);
checkFigures("共**⟦metric value=14 unit=场次:14场次⟧**，参会*⟦metric value=30 unit=人:30人⟧*。", "markdown");

const NOTHING = `
2026年|二〇二六年|98年底|11月21日|5月份|6月至11月|15时30分|9:30|2019—2023年|2025年度|十五五时期|“十四五”规划|十四五期间|20世纪80年代
近三年来|过去五年|前三个月|三年行动计划|五年规划|70周年|两周年|一年来|每季度|周三发布|星期五|每半年|前10个月|今后两年|十年如一日
第三季度|第14条|第二批|第一时间|前三名|居全省前5位|排名72名|位列全市3位|二期工程|水厂三期|二级巡视员|三级联动|一等奖|二次创业|第3、5名|第三至五批
十四届全国人大三次会议|七届三次会议|市委五次全会|九届政协|省十五次党代会|市三次人代会以来|2026届毕业生|党的二十大精神|中国妇女十三大|党的七大
国发〔2023〕5号|GB/T 9704—2012|PM2.5|5G|QQ206157060|12345热线|0571-87654321|310000|3·15晚会|“23·7”洪水|PM2.5年均值|PM10日均浓度|自贸区3.0版建设|二十四节气|A4纸|T3航站楼|1+2体系|3+8+N|v2.0版
四个意识|4个意识|两个维护|中央八项规定|“十项行动”|《十条措施》|"三项制度"|‘七个一’|”五个好”支部|三个区分开来|四种形态|四套班子|三支一扶|五个一工程|三个坚持|四个一批|五位一体|两代表一委员
一项任务|一批项目|一系列制度|一个明白人|统一部署|进一步|一方面|一把手|一刀切|万众一心|千方百计|一级抓一级|发现一起|三天两头|两手抓|两张皮|一对一|1对1|每一名党员|一一核对|十分重要
24小时值守|365天不打烊|八小时以外|15分钟生活圈|360度考核|四段式框架|三班倒|两位数增长|三次产业|四处奔走|五方联动|三部门联合|两单位|三角形|一二三产业|百日攻坚|千万注意|百年大计
成果丰硕|三成为民|三五成群|B4L型|队伍集结|大陆|人数|几个问题|数次|几度|半点|双过半|时间过半，任务过半|夜已过半|一度|2026元旦|三面环山|三人行|两性|12:30:45|5:45:50|2023/4/28|3.15.2|1.1|四五规划
`;
for (const text of NOTHING.trim().split(/[|\n]/)) {
  test(`no figure: ${text}`, () => assert.equal(marked(`按照${text}`), `按照${text}`));
}

/** Words that count only in surroundings of their own, which the tables above give them. */
const PARTICULAR = new Set("大 点 代 番 折 成 角 圆 金 银 铜 P 个百分点 個百分點 个千分点 个基点".split(" "));

// Below nothing: a sign before a rate or a temperature, never a range's or a list's stroke.
checkFigures("出口增速为⟦metric value=-3.2 unit=%:-3.2%⟧，进口为⟦metric value=-0.6 unit=%:负0.6%⟧。");
checkFigures("最低气温⟦metric value=-12 unit=℃:-12℃⟧，夜间⟦metric value=-8 unit=摄氏度:零下8摄氏度⟧。");
checkFigures(
  "力争增长⟦metric value=5 upper=8 unit=% change=增长:5-8%⟧，肩负⟦metric value=3 unit=项:3项⟧任务。",
);

checkFigures(
  "自然增长率为⟦metric value=-0.73 unit=‰:-0.73‰⟧，成绩排名后三位的单位，会后⟦metric value=2 unit=天 bound=内:2天⟧内。",
);

// Coins, capital numbers, medals, fractions, halves.
checkFigures("人均补贴⟦metric value=50.6 unit=元:50元6角⟧，罚没⟦metric value=123.11 unit=元:123元1角1分⟧。");
checkFigures(
  "合同价款⟦metric value=160000 unit=元:拾陆万元⟧，保证金⟦metric value=1900 unit=圆:壹仟玖佰圆⟧整。",
);
checkFigures(
  "夺得⟦metric value=3 unit=金:3金⟧、⟦metric value=2 unit=银:2银⟧、⟦metric value=1 unit=铜:1铜⟧，有5银行网点。",
);
checkFigures(
  "占全市近⟦metric value=0.5 bound=近:一半⟧，⟦metric value=0.5 bound=以上:一半⟧以上的村，约占⟦metric value=0.25 bound=约占:1/4⟧，一半靠干，1/4下午。",
);
checkFigures("占全省⟦metric value=0.1:1/10⟧，占用1/2车道。");
checkFigures(
  "智能算力达⟦metric value=20000 unit=P:2万P⟧，超算⟦metric value=228 unit=PF:228PF⟧，全省突破⟦metric value=15 unit=EFlops bound=突破:15EFlops⟧。",
);
checkFigures("3.2 项目进度概况");
checkFigures("### 1.1 个人情况");
checkFigures("转播信号为1080P，空调3P。");
checkFigures("频率⟦metric value=50 unit=赫兹:50赫兹⟧，占用⟦metric value=20 unit=兆赫:20兆赫⟧。");
checkFigures("劳动生产率突破⟦metric value=600000 unit=元/人·年 bound=突破:60万元/人·年⟧。");
checkFigures(
  "验收合格率≥⟦metric value=95 unit=% bound=≥:95%⟧，户均补助≤⟦metric value=3000 unit=元 bound=≤:3000元⟧。",
);
// A class that projects belong to is no amount.
checkFigures(
  "开工亿元以上重点项目⟦metric value=45 unit=个:45个⟧，产值超亿元企业⟦metric value=7 unit=家:7家⟧。",
);

test("every measure word and unit of the lists is read behind a number", () => {
  const counted = Object.values(MEASURE_WORDS).flatMap((row) => row.split(" "));
  const measured = UNITS.flatMap(({ units }) => units.map(([entry]) => entry));
  const words = [...counted, ...measured].map((entry) => entry.split("-")[0] ?? "");
  assert.ok(words.length > 300, `only ${words.length} words`);
  assert.equal(new Set(words).size, words.length, "a word stands in the lists twice");
  for (const word of words.filter((each) => !PARTICULAR.has(each))) {
    const [metric] = metricsIn(`共12${word}，`);
    assert.equal(metric?.unit, word === "％" || word === "﹪" ? "%" : word, `12${word}`);
  }
});

test("masks in place of figures are none", () => {
  for (const text of ["开展**次培训，*名干部，×条建议，___万元，***多名", "X个单位", "**3名干部"]) {
    assert.equal(marked(text), text);
  }
});

test("addresses and code give none, the text around them does", () => {
  const text = "见 https://a.cn/3/5?n=3 和 `7个`，共3个";
  assert.deepEqual(
    metricsIn(text, "markdown").map(({ start, end }) => text.slice(start, end)),
    ["3个"],
  );
});

test("code, front matter, HTML and rules give none; tables and prose do", () => {
  const figures = (role: Role) => metricsIn("| 报告 | 14篇 |", "markdown", role).length;
  const roles: readonly Role[] = ["prose", "table", "code", "frontMatter", "html", "rule", "blank"];
  assert.deepEqual(roles.map(figures), [1, 1, 0, 0, 0, 0, 0]);
});

test("a quotation of a whole sentence states its figures", () => {
  const text = "他说：“今年办成了10件实事。群众很满意，明年还要再办12件。”";
  assert.deepEqual(
    metricsIn(text).map(({ value }) => value),
    [10, 12],
  );
});

// Points of an index, not of the clock; cubic metres by the thousand, not parties.
checkFigures(
  "综合指数达到⟦metric value=849.8 unit=点:849.8点⟧，同比下降⟦metric value=38.6 unit=点 change=同比下降:38.6点⟧。",
);
checkFigures("营商环境指数为⟦metric value=102 unit=点:102点⟧，座谈会9点召开，8点30分签到。");
checkFigures("挖填土方⟦metric value=4000 unit=方 bound=多:4000多方⟧，征求20多方意见。");
checkFigures(
  "补助标准分别再提高⟦metric value=30 unit=元 change=提高:30元⟧和⟦metric value=5 unit=元 change=提高:5元⟧。",
);
