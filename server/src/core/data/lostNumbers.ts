// Where a measure word stands without its number: 整改措施条，, 召开次会议, 占比%。

/**
 * What each measure word counts when it follows its noun at the end of a clause: 制定措施12条，. Left out is what makes a
 * word with it: 企业家, 真实事件, 核实事项, 家庭户, 活动场次.
 */
export const COUNTED_BEFORE: ReadonlyMap<string, readonly string[]> = table({
  条: "措施 意见 建议 问题 线索 信息 举措 任务 制度 要求 诉求 隐患 民意 批示 经验 政策 线路 管网 道路",
  项: "措施 制度 任务 问题 举措 工作 工程 项目 意见 建议 隐患 成果 民生实事 改革 机制 办法 政策 专利 课题 事项",
  个: "问题 项目 支部 党支部 党组织 小组 隐患 方案 机制 平台 典型 社区 部门 单位 企业 村 站点 网格 风险点 案例 岗位 品牌 示范点",
  名: "党员 干部 同志 群众 职工 委员 代表 学员 志愿者 队员 人才 教师 学生",
  人: "党员 干部 同志 群众 职工 委员 学员 志愿者 队员 人才 教师 学生 共计 合计 总计",
  次: "会议 学习 活动 调研 检查 培训 督查 巡察 座谈 研讨 约谈 谈话 督导 演练 宣讲 党课 讲座 走访 执法 行动 慰问",
  场: "会议 活动 培训 讲座 宣讲 座谈会 报告会 演出 比赛 招聘会 研讨 党课",
  期: "培训 培训班 简报 专报 讲座 活动 读书班 刊物",
  篇: "文章 信息 报告 稿件 论文 报道 体会 文稿 作品 材料",
  份: "报告 材料 资料 问卷 责任书 承诺书 通报 文件 意见书 建议书 通知 清单",
  件: "案件 信访件 文件 民生实事 问题线索 规范性文件 礼品 作品 矛盾纠纷 求助",
  起: "案件 纠纷 矛盾纠纷",
  家: "单位 公司 机构 商户 合作社",
  户: "群众 商户 贫困户 脱贫户 农户",
  处: "隐患 风险点 违建 点位",
  万元: "资金 投资 经费 补助 贷款 补贴 收入 善款 投入 支出 税收 总产值 销售额 余额 债务 费 费用 租金 奖金 罚款 利润",
  亿元: "资金 总投资 经费 贷款 收入 投入 支出 税收 生产总值 总产值 增加值 零售总额 销售额 余额 债务",
  万人次: "游客 旅客 患者 观众 读者 接种",
  万亩: "高标准农田 农田 造林 耕地 粮食 种植面积 播种面积 绿化",
  万吨: "粮食 产量 总产量 产能",
  公里: "道路 公路 管网 河道 里程 线路 铁路 管道",
});

/** Whose households and heads are counted together: 共有监测对象户、人. 监测对象户 by itself is a household. */
export const COUNTED_IN_PAIRS: readonly string[] =
  "对象 人口 群众 居民 农民 家庭 共 共计 合计 累计 总计 涉及 惠及".split(" ");
/** What is counted second, behind a measure word that lost its number too: 户、人; 场、人次; 个、万元. */
export const SECOND_MEASURES: readonly string[] = "人次 人 万人次 万元 亿元".split(" ");

/** Verbs straight before a measure word that straight before its noun lack the number: 召开次会议. */
export const COUNTING_VERBS: readonly string[] =
  "召开 开展 举办 组织 先后 累计 共 共计 印发 制定 出台 完成 新建 培训 下发 刊发 报送 走访 慰问 查处 发现 整改 受理 办理 选派 抽调 招聘 引进 提拔".split(
    " ",
  );
/** What each measure word counts when it stands before the noun. */
export const COUNTED_AFTER: ReadonlyMap<string, readonly string[]> = table({
  次: "会议 专题会 学习 活动 调研 检查 培训 督查 座谈 研讨 党组会 常委会 党委会 集中学习 专题学习 理论学习",
  场: "会议 活动 培训 讲座 宣讲 座谈会 报告会 演出 招聘会 发布会",
  期: "培训 简报 专报 讲座 读书班",
  篇: "文章 信息 报告 稿件 论文",
  条: "措施 意见 建议 线索 信息 举措",
  项: "措施 制度 任务 举措 工作任务 重点任务 整改措施",
  个: "方案 项目 文件 问题 党支部 专班",
  名: "党员 干部 职工 群众 学员 志愿者 年轻干部 业务骨干 工作人员 专业技术人员",
  家: "企业 单位 公司",
  户: "群众 家庭 农户 商户",
  件: "案件 议案 提案 实事 信访",
  份: "文件 报告 材料 问卷",
});

/** Words straight before 人以上 that lack the number: what befalls people is counted. */
export const HARMED = "死亡 受伤 重伤 轻伤 失踪 遇难 被困 伤亡 死伤";

/** Words straight before a % that lacks the number. */
export const RATE_WORDS: readonly string[] =
  "占比 占比达 占比为 占 达 达到 为 增长 下降 提高 提升 上升 降低 减少 增加 回落 增幅 降幅 同比 环比 压减 超过 超 约 近 至 到 完成率 满意率 满意度 覆盖率 合格率 达标率 整改率 办结率 知晓率".split(
    " ",
  );
/** Words straight before 个百分点 that lack the number. */
export const POINT_WORDS: readonly string[] =
  "增长 下降 提高 提升 上升 降低 减少 增加 回落 收窄 扩大 高 低 降 升 快 慢 高出 低于 高于".split(" ");

/** What 余 lacks its number before, where a mark follows. */
export const REST_MEASURES =
  "亩 万亩 公顷 平方米 万平方米 公里 米 吨 万吨 万元 亿元 元 人 万人 人次 万人次 名 户 万户 个 条 项 次 场 场次 期 件 起 处 份 篇 头 只 株 册";
/** What ends in 余 as a word of its own, and the numerals that a bound stands behind. */
export const NOT_BEFORE_REST =
  "业其剩结盈富多残节有空编年月日宽冗课公工劳扶姓零两一二三四五六七八九十百千万亿几数若某老小";

/** 门第, 等第, 次第, 及第 end in a 第 that orders nothing. */
export const NOT_BEFORE_ORDINAL = "门等次及落科府宅书";
/** What 第 lacks its number before. */
export const ORDINAL_MEASURES = "次届期名位条批轮号";

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(rows).map(([measure, nouns]) => [measure, nouns.split(" ")]));
}
