// Masks and the nouns they stand before: what a template writes where a name or a number belongs.

/** What is missing at a hole, as the messages name it. */
export type Missing = "地名" | "单位" | "人名" | "文件名" | "名称" | "数字" | "日期" | "内容";

/** Letters and signs that writers put in the place of a name or number, the asterisk apart. */
export const MASK_LETTERS = "XxＸｘХх";

/** Signs that mask like the letters but that also have a trade of their own (multiplication, bullets, tick boxes). */
export const MASK_SIGNS = "×✕✖╳○◯〇□△☆";

/** Asterisks; in Markdown they may also be emphasis. */
export const MASK_STARS = "*＊";

/** A noun that may follow a mask directly, and the letters after it that would make it another word. */
export interface MaskedNoun {
  readonly noun: string;
  readonly missing: Missing;
  /** 市 of 市场 masks no city: the noun does not count before one of these characters. */
  readonly notBefore: string;
}

const PLACE_NOUNS =
  "市/场值 区/域块间别分位 县 省/略 自治区 自治州 自治县 州 盟 旗/帜下舰 镇 乡/村镇土愁情贤亲音 村 街道 社区 开发区 高新区 新区 新城/建 园区 " +
  "乡镇 镇街 乡村 城乡 市民 村民 小区 城区 城市 大道 大街 道路 广场 公园 大厦 片区 商圈 景区 港区 湾区 流域 半岛 地区 路/线径 国道 省道 县道 街/道 港/口澳资 湾 岛 江/苏西南北 河/长湖道流北南段 湖/南北 山/区水林东西 城/市乡镇区管建投";
const ORGAN_NOUNS =
  "局/面部势域限 委/员托派屈 办/法理公事案学好 厅/堂级 院/士长系 校/园长友企 馆/长藏 科/技学研协普教创目幻 室 " +
  "党委 党组 党总支 党支部 支部 总支 党校 纪委 监委 纪检监察组 政协 人大 政府 人民政府 政法委 宣传部 组织部 统战部 " +
  "公司 有限公司 有限责任公司 股份有限公司 集团 企业 单位 部门 机关 中心 大学 学院 学校 中学 小学 幼儿园 医院 银行 协会 学会 商会 联合会 委员会 研究院 研究所 设计院 日报 晚报 电视台 报社 " +
  "检察院 法院 公安 分局 支队 大队 总队 派出所 基地 园区 产业园 科技园 工会 妇联 团委 残联 工商联 文联 社联 科协 合作社 村委会 居委会 管委会 工委 街道办 办公室 机构 科室 处室 支行 分行 分公司 工作组 专班 指挥部";
const PERSON_NOUNS =
  "部部长 同志 书记 主席 市长 县长 区长 省长 镇长 乡长 村长 局长 部长 处长 科长 院长 校长 厅长 司长 主任 秘书长 董事长 总经理 经理 站长 所长 队长 组长 会长 " +
  "副市长 副县长 副区长 副省长 副镇长 副乡长 副书记 副主席 副局长 副部长 副处长 副科长 副院长 副校长 副厅长 副主任 副秘书长 总理 副总理 国务委员 副总经理 检察长 委员 代表 老师 教授 先生 女士 领导 常委";
const DOCUMENT_NOUNS = "条例 办法 规定 细则 意见 方案 通知 通报 纪要 报告 规划 纲要 公报 文件";
const OTHER_NOUNS =
  "高质量发展 现代化建设 现代化 人民 群众 干部 党员 青年 妇女 女性 职工 精神 形象 文化 特色 品牌 档案 地方史 史志 经济 产业 工业 农业 旅游 故事 实践 模式 样板 经验 力量 " +
  "项目 工程 会议 活动 行动 大会 论坛 高速 铁路 机场 水库 车站 大桥 市场 区域 平台 杂志 剧院 名城 战略 战役 革命 起义 纪念馆 路线";

/** Nouns that follow a mask, longest first, by their first character. */
export const MASKED_NOUNS: ReadonlyMap<string, readonly MaskedNoun[]> = byFirst([
  ...nouns(PLACE_NOUNS, "地名"),
  ...nouns(ORGAN_NOUNS, "单位"),
  ...nouns(PERSON_NOUNS, "人名"),
  ...nouns(DOCUMENT_NOUNS, "文件名"),
  ...nouns(OTHER_NOUNS, "名称"),
]);

/** What ends the name of an organ, place or work a few characters after the mask: X科技大学, **清廉馆, XX检测公司. */
export const NAME_ENDINGS: readonly { readonly ending: string; readonly missing: Missing }[] = [
  ...endings(
    "大学 学院 学校 中学 小学 医院 银行 集团 公司 协会 学会 商会 联合会 委员会 研究院 研究所 中心 基地 政协 人大 党委 党组 政府 法院 检察院 日报 晚报 电视台 合作社 事务所",
    "单位",
  ),
  ...endings("局 委 厅 院 馆 台 社 厂 所", "单位"),
  ...endings(
    "开发区 产业园 示范区 工业园 街道 社区 园区 商圈 景区 广场 公园 大道 水库 铁路 高速 机场 大桥 港 桥 镇 村",
    "地名",
  ),
  ...endings("名人 地方史 高质量发展 治理 文化节 博览会 论坛 大赛 品牌", "名称"),
];

/** Characters that end the search for {@link NAME_ENDINGS}: particles, prepositions and verbs stand in no name. */
export const NAME_BREAKS = "的了在和与及等为是有将被把对向从以并也都到就着过让使由于其此该";

/** Units of the digits behind the mask of a place: 距**47公里. */
export const DISTANCES: readonly string[] = ["公里", "千米"];

/** What follows a lone X that is no mask (X光, X射线). */
export const LETTER_WORDS_AFTER: readonly string[] =
  "光 射线 线机 线片 线检 线摄 线影 线诊 线衍 线探 线安 线透 线心 线胸 线平 线显 线征 线结 线胃 线钡 线造 线防 线设 线剂 线室 线报 线CT 片检 片、 片， 片。 片显 片拍 片结 轴 染色体 型人 型号 型的 型结 型桥 形桥 形结 形支 形臂 波段 因子 理论 坐标 变量 方向 世代 战警".split(
    " ",
  );

/** What stands before a lone X that is no mask (变量X). */
export const LETTER_WORDS_BEFORE: readonly string[] =
  "变量 未知数 坐标 参数 字母 代号 型号 打 画 划 标 叉 社交平台 社交媒体 媒体平台 网络平台 海外平台".split(
    " ",
  );

/**
 * What follows a single 某 where it masks a name, and what is missing. 某些, 某种, 某个, 某部 are words, and 某公司, 某单位
 * leave somebody unnamed on purpose; 某某 masks before any noun of {@link MASKED_NOUNS}.
 */
export const SOME_NOUNS: ReadonlyMap<string, readonly MaskedNoun[]> = byFirst([
  ...nouns("省/些 市/场 县 区/域间块 州 镇 乡 村/民 街道 社区 开发区 乡镇", "地名"),
  ...nouns("公司 单位 局/部面 委 办/法公 厅 党委 党组 支部 党支部", "单位"),
  ...nouns("同志 书记 主任 局长 市长 县长 区长 处长 科长 副市长 副县长 副局长", "人名"),
]);

/** Common surnames: 张×, 李某某. */
export const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

/** Rarer ones, for 某某 only, which is no mask behind a surname: people in reports on cases are left unnamed on purpose. */
export const RARE_SURNAMES =
  "温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤穆司卓古吉缪简车项芦麦褚娄窦戚岑景宫费卜冷晏席卫柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池麻苑迟邝常";

function nouns(list: string, missing: Missing): MaskedNoun[] {
  return list.split(" ").map((entry) => {
    const [noun = "", notBefore = ""] = entry.split("/");
    return { noun, missing, notBefore };
  });
}

function endings(list: string, missing: Missing): { ending: string; missing: Missing }[] {
  return list.split(" ").map((ending) => ({ ending, missing }));
}

function byFirst(list: readonly MaskedNoun[]): ReadonlyMap<string, readonly MaskedNoun[]> {
  const table = new Map<string, MaskedNoun[]>();
  for (const entry of list) {
    const first = entry.noun.charAt(0);
    const row = table.get(first);
    if (row) row.push(entry);
    else table.set(first, [entry]);
  }
  for (const row of table.values()) row.sort((a, b) => b.noun.length - a.noun.length);
  return table;
}
