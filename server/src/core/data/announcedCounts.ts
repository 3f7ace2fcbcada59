// The words with which a text announces how many items follow: 以下五个方面, 三项重点任务, 四件事.

/** Measure words that may stand between the number and what is counted. */
export const COUNTERS: readonly string[] =
  "个方面 个环节 个层面 个阶段 方面 环节 层面 阶段 步骤 个 项 条 点 大 类 种 件 步 层 句".split(" ");

/** Measure words that say what follows by themselves: 讲三点。 抓好以下五个方面： */
export const BARE_COUNTERS: ReadonlySet<string> = new Set(
  "个方面 个环节 个层面 个阶段 方面 环节 层面 阶段 步骤 点 项 条 步 类 种".split(" "),
);

/** Words between the measure word and the noun. 两方面采取有力措施 holds a verb and announces nothing. */
export const COUNT_MODIFIERS: readonly string[] =
  "重点 主要 重要 重大 具体 突出 关键 基本 核心 首要 中心 民生 惠民 便民 有力 务实 创新 特色 明显 深刻 根本 迫切 实际 急需 改革 工作 任务 攻坚 整改 保障 整治 落实".split(
    " ",
  );

/** What is counted without a name of its own; the items that follow are then the ones announced. */
export const GENERIC_NOUNS: readonly string[] =
  "方面 工作 问题 措施 举措 任务 要求 意见 建议 环节 特点 特征 原因 因素 阶段 步骤 类型 情形 情况 原则 重点 难点 关键 关键点 事 大事 实事 小事 好事 内容 关系 要点 经验 启示 体会 不足 短板 差距 目标 方向 途径 条件 标准 含义 意思 层次 想法 看法 希望 倡议 决策 决定 结论 教训 挑战 变化 成效 做法 亮点 程序 事项 题目 课题 意义 优势 抓手 着力点 切入点 部分 板块 渠道 规律 素质".split(
    " ",
  );

/** What often is part of a name (“四个体系”, 三大工程): announced only where every item that follows is one of its kind. */
export const NAMING_NOUNS: readonly string[] =
  "体系 工程 行动 机制 制度 攻坚战 战役 坚持 提升 强化 确保 清单 平台 载体 计划 关口 防线 能力 建设 责任 力量 作用 优势 转变 教育 活动 专项行动 高地 中心 基地 工作组 小组 专班".split(
    " ",
  );

/** Words before the number that say that the items follow. */
export const FORWARD_WORDS: readonly string[] = ["以下", "如下", "下列", "下面", "下述"];

/** Words before the number that point back, or that make it another number: 这三个问题, 第三个, 前两项, 每个. */
export const BACKWARD_WORDS =
  "0123456789这那第前后各每全数几近约余百千万亿零〇十一二三四五六七八九两两双共逾达.．－—–-~至到";

/** What may stand between the count and the end of the sentence: 从四个方面入手： 还有两点需要说明。 */
export const COUNT_TAILS: readonly string[] =
  "入手 着手 发力 用力 展开 下功夫 实现突破 求突破 作部署 作说明 需要说明 要说明 需要强调 要强调 需要注意 进行说明 进行部署 进行安排".split(
    " ",
  );

/** With such a tail the words that lead to the number: 从 and 有; 供给和需求两方面入手 has named the two already. */
export const TAIL_LEADS: readonly string[] = ["从", "在", "有", "就", "以下", "要从", "重点从"];

/** What may stand behind a name in quotation marks: “四个体系”建设。 */
export const QUOTE_TAILS: readonly string[] = "建设 工作 行动 活动 要求 目标 任务 机制".split(" ");
