// Measure words that count things, by what they usually count. Physical units and money are in units.ts.

/** What a measure word usually counts. */
export type MeasureCategory =
  | "people"
  | "organisations"
  | "activities"
  | "texts"
  | "matters"
  | "business"
  | "works"
  | "equipment"
  | "nature"
  | "goods"
  | "places"
  | "time"
  | "compound";

/**
 * The list, open at the end: a row a category, words parted by spaces. `支-部队+队伍` says that 支 is no measure word
 * where 部 or 队 follows (支部, 支队), but is one where 队伍 does. The last words of a row are the traditional forms of others.
 */
export const MEASURE_WORDS: Readonly<Record<MeasureCategory, string>> = {
  people:
    "人-民大才类工事物文社权格体+工作 名 位 口-径号岸碑 户-籍型 代-表理码替价办言为管课化 批-示准+示范 拨 班-子级长主组 例 对 岁 周岁 戶 歲",
  organisations:
    "个 家-庭 所-属有在需 间-接断隔 处-理级罚室置境 支-部队书委行+队伍 片-区面 座-谈位+位于 团-队结员委 方面 方阵 個 間 隊",
  activities:
    "次 场-所馆地景+地方 场次 期-间 轮 届 回-头访应升落收复归 堂 节-能约日 课时 学时 班次 批次 讲-话座 趟 台-账湾风阶帐式 站次 项 档-案次期 遍 组-织 局次 場 場次 屆",
  texts:
    "件 份-额子 篇 条-件例款约+条款项 则 部分 部-门委分队署级属 本 册 卷 套 辑 集-中体团聚约 页 张 幅-度 封-闭控 章 款-物项+项目 字 句 段-落 版 " +
    "道-路德理 门-店诊类户口槛 栏 块 帧 首-届次先批个都席位家创 票-据房选价面证 條 冊 張",
  matters:
    "项次 类-型别似 大类 小类 大-会学队厅街关+街道 种-植类养粮子+植物+类型+类别+养殖+粮食 点 桩 股-份东权 起 宗-旨教 层-级面 份次 级台阶 項 種 類",
  business: "只 笔-者试 单-位元项个独身 席 盘 家次 户次 笔次 单次 人份",
  works: "栋 幢 孔 眼 面 盏 扇 根 床-位 标段 车位 床位 泊位 车道 座次 处次 延米 航班 车次 列次 航次 處 棟",
  equipment:
    "台套 台件 辆 艘 架-构 列-入为 具-有 把-握关手 副-主书局处厅省市县区州镇乡部科司校院所总秘会董组团队站 双-方向 顶 组件 枪 门次 挺 輛 臺",
  nature: "头-部脑条 匹-配 羽 尾 株 棵 粒 茬 丛 垛 捆 筐 束 朵 窝 蔸",
  goods:
    "盒 瓶-颈 剂 剂次 枚 罐 包-括含 杯 碗 餐 餐次 针-对 片剂 箱 袋 桶 颗 滴 车皮 锭 锅 串 贴 匙 金 银 铜",
  places:
    "省-委级长直内政 市-委级长直民场内政容区属 县-委级长区乡城 镇-长委区政 乡-镇村政 街道-办 村-民委支级庄落镇 社区-居",
  time:
    "年-度龄鉴代份 个月 个年度 个季度 个世纪 天-津 日 周-年边期密末 个星期 星期 个小时 小时 个钟头 钟头 刻钟 分钟 秒 个工作日 工作日 " +
    "个交易日 个自然日 个日历天 日历天 昼夜 个昼夜 旬 个学期 学期 学年 个学年 个课时 个学时 个周期 個月 小時 分鐘 個工作日",
  compound:
    "人次 辆次 艘次 架次 台班 台时 工时 工日 床日 人天 人日 人月 人年 人·天 人·日 人·月 吨公里 人公里 车公里 轮次 期次 例次 课次 讲次 篇次 " +
    "人场 组次 队次 届次 条次 团次 宗次 件次 张次 点次 路次 趟次 款次 套次 票次 项目次 车辆次 台次 册次 件套 标准箱 标箱 TEU",
};
