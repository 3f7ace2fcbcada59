// What stands before and after a short name in running text: it tells 由领导小组统筹 from 防汛领导小组.

/** Characters that end no noun, so that a name behind one of them begins there. */
export const BEFORE_NAME = "由向在对将经据和与及或是从给把被请报至到于等并即也已又再跟而且但如若以为同";

/** Words that end in one of {@link BEFORE_NAME} and yet open a longer name: 财经领导小组, 高等学校. */
export const INSIDE_NAMES =
  "自由 财经 产经 神经 数据 证据 票据 普及 供给 补给 申请 邀请 申报 通报 情报 举报 日报 月报 年报 预报 填报 海报 " +
  "高等 中等 初等 平等 同等 对等 均等 合并 兼并 行为 人为 应对 核对 校对 绝对 合同 协同 共同 定向 意向";

/** Words that begin with one of {@link BEFORE_NAME}, which opens a name there: 经济特区 is no 济特区. */
export const OPENING_WORDS = "经济 经营 经验 经费 经贸 经办 对外 对口 同志 等级 从业 到期 以上 跟踪 据点";

/** Words behind which a name stands by itself: 按照方案, 成立领导小组. */
export const LEADING_WORDS =
  "按照 依照 参照 对照 遵照 根据 依据 违反 成立 设立 组建 提请 报请 报送 上报 接受 听取 支持 配合 召开 参加 出席 担任 加入 填写 填报 详见 参见 见 按 照 " +
  "提高 加强 规范 完善 健全 强化 做好 抓好 修订 制定 遵守 明确";

/** Characters that open a name relative to its place or speaker; others' names go on to the left of them (青山县委, 资本市场). */
export const RELATIVE_STARTS = "省市县区镇乡街村州盟旗局厅部院校厂本我该各此全";

/** Nouns that end many names, so that one alone does not say which is meant. */
export const COMMON_ENDINGS =
  "领导小组 工作组 小组 组 委员会 会 局 委 部 院 厅 处 科 室 站 队 所 馆 司 校 中心 专班 公司 集团 学校 医院 政府 机关 企业 基地 园区 平台 系统 工程 项目 活动 行动";

/** Nouns of documents: bare, they stand for any document of the kind (科学的方案). */
export const DOCUMENT_NOUNS =
  "方案 办法 条例 规定 细则 意见 通知 规划 计划 纲要 预案 标准 要点 章程 制度 清单 协议 合同 报告 决定 决议 公约 法 法律 规则 准则 规程";
