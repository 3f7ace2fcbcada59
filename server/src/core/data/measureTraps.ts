// Words that open like a measure word but are none: X项目 is a name, X项 a number.

/** Units of dates, ranks and turns: they count nothing, but stand behind a masked number like a measure word. */
export const ORDER_UNITS: readonly string[] =
  "年代 年底 年末 年初 周年 年 月份 月底 月末 月初 月 日 号 届 季度 世纪 级 站 线 环 队 群 成 倍 部分 百分点 人民币".split(
    " ",
  );

/**
 * Words per first character. A word counts unless one of the characters after its slash follows it: 名优 is a word, but in
 * X名优秀党员 the measure word 名 stands before 优秀.
 */
export const MEASURE_TRAPS: ReadonlyMap<
  string,
  readonly { readonly word: string; readonly notBefore: string }[]
> = table(
  "个人/大民 个体/经营户工商 个别 个性 个案 名称 名单/位 名义/务工 名录/取 名牌/照 名城/市乡镇区管 名师/生范傅 名优/秀 名家/长庭 名额 名片 名誉 名声 名胜 名贵 名特 名字 名山 名著 名校/长 名企/业 名词 名言 名师工作室 " +
    "次生 次要 次序 次数 次日 次年 列席 条件 条例 条款/项 条约 条线 条块 条文 项目 期间 期刊 期待 期望 期货 期限 期末 份额 场地 场馆 场所 场景 场合 场域 场站 场主 场部 " +
    "家庭/农户 家居/民 家纺 家园 家乡 家风/险 家教/育 家属 家具 家电 家长 家政 家禽 家畜 家族 位置 位于 位次 位列 处理 处置 处罚 处长 处级 处室 处分 处境 所长 所属 所在 所有 所谓 座谈/会会 台湾 台账/号 台风 台胞 台商 台州 台站 台办 " +
    "批准 批复 批示 批评 批发 轮训 轮岗 轮换 届时 户籍 户口 户外 人民 人大 人才 人员 人事 人社 人力 人口 人均 人武 人文 人物 人居 人防 人工 人类 人机 人行 人情 人身 人格 人心 " +
    "天然 天气 天津 天下 天空 天线 天府 年度 年轻 年鉴 年龄 年级 年报 年产 年均 年货 年终 年初 年底 月度 月报 月均 日报 日常 日照 日子 日均 日前 日益 号召 周边 周年/庆 周末 周刊 季节 " +
    "篇章 篇幅 部门 部署 部队 部委 部长 部分/人 部属 部位 本级 本地 本土 本科 本人 本身 片区/长 片段 片面 段落 道路 道德 门户 门店 门诊 门票 种植 种业 种子 种类 种质 种粮 类型 类别 类似 级别 层面 层级 组织 组长 组员/工 成员 组建 组成 组团 队伍 队员 队长 班子/成 班长 班级 " +
    "支部 支持 支队 支行 支出 支付 支柱 支撑 支线 股份 股权 股民 股东 根据 根本 亩产 米粉 里程 元旦 元宵 款项 宗教 宗旨 起义 起来 起步 起点 把关 站点 站长 站房 线路 线索 线上 线下 点位 点评 点对 " +
    "口岸 口碑 口号 口径 头部 头雁 双向 双创 双碳 双拥 双边 对口 对外 对接 对象 对策 对台 副职 面积 面貌 面向 面对 面上 版权 版面 集团 集体 集中 集市 集群 集镇 集约 节能 节庆 节约 节水 节点 卷烟 首创 首届 首先 件数 层次 幅度 幅员 块状",
);

/** More such words, without exceptions: a first character and the second characters that make a word with it. */
export const TRAP_PAIRS: ReadonlyMap<string, string> = new Map(
  (
    "个-头股 人-们为士学性数生群选造间形 代-数谢替 位-居 例-如子行外 克-制服 具-体备有 分-割化散数明歧泌离裂解辨量别管工享配布析 列-举席强车入为出 剂-量 包-围装裹括含容 升-起高级 " +
    "单-一纯行独价项向 双-重向方创碳拥过减随控招增选促百语 口-味气头 只-好得是有能要见 号-令码称角 名-为叫列 周-围长密全 回-到归应复顾访报馈头收落流避 团-结圆拜委伙 场-上面 处-于死理 " +
    "大-业家量型力众事部体致幅局选赛胆多概都战会 天-体堂才地赋 头-上痛目领 字-体形样 宗-室 家-里门务 对-了于付准应待抗方此比照称立话接口策外标 封-建闭 尺-寸度 床-上 " +
    "成-为交分功化员型就效本果熟立绩长品都渝 所-以得指致说属在著作述需有 批-判量准复示 折-射扣 担-当任保负忧 支-援配持撑 方-位才言法式针案向 日-益趋渐前常 月-亮光球 本-着质能领 束-缚 栏-目 " +
    "根-源本据治植 点-亮燃击赞对评 版-图 环-保境绕节比 眼-光界前看 种-族植质 站-住立位在 章-程 粒-子 线-性上下 组-合建织 群-体众雄 股-市票权 节-制省约能水 讲-究述好话解政 " +
    "起-伏到码草来步点 轮-流番换岗训 遍-及布 道-教路德 部-署下属 里-程 锅-炉 门-前外 队-伍友 集-合成结中聚约 面-临对向试貌 顶-层端住 颗-粒 餐-厅馆饮 首-先要次创府批 级-别 " +
    "期-待望间 款-待 年-轻度均 段-落 块-状 层-层 盘-活 针-对 打-造击好通牢响 把-握关控脉准 听-取 负-责 副-职 " +
    "金-融额属色字牌奖矿杯秋钱桥山沙水风点句银砖石鼎秀 银-行杏川屏河耳牌龄发联杯 铜-矿牌仁陵川梁鼓像奖板材管"
  )
    .split(" ")
    .map((entry) => [entry.charAt(0), entry.slice(2)]),
);

function table(list: string): ReadonlyMap<string, readonly { word: string; notBefore: string }[]> {
  const rows = new Map<string, { word: string; notBefore: string }[]>();
  for (const entry of list.split(" ")) {
    const [word = "", notBefore = ""] = entry.split("/");
    const row = rows.get(word.charAt(0));
    if (row) row.push({ word, notBefore });
    else rows.set(word.charAt(0), [{ word, notBefore }]);
  }
  return rows;
}
