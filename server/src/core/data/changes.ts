// Words of change and comparison in front of a figure, and which way they point.

/** 1 for more, -1 for less, 0 where the words leave it open. */
export type Direction = 1 | -1 | 0;

/** Verbs of change that stand right before the figure. */
export const CHANGE_VERBS: Readonly<Record<"more" | "less" | "open", string>> = {
  more:
    "增长 增加 增 提高 提升 上升 上涨 上扬 扩大 扩增 扩展 扩充 回升 攀升 增大 增强 净增 激增 递增 猛增 新增长 升 涨 提 增幅 涨幅 升幅 提速 加快 上浮 偏多 " +
    "改善 延长 高出 多出 快于 高 多 翻 翻了 放大 拉高 拉升 跃升 反弹 跃升了 好转 提前 增收 增支 增产 增效 增值 增速达 涨价 上调 调增 提质 前移 多增 偏高 超收 快",
  less:
    "下降 减少 降低 降 减 压减 压缩 精简 缩短 缩小 缩减 回落 收窄 下滑 下跌 跌 削减 核减 下调 调减 递减 降幅 跌幅 减幅 偏少 少 低 短 收缩 减轻 减缓 放缓 下浮 " +
    "压降 降价 消减 裁减 锐减 骤降 减量 减收 减支 减产 减排 节约 节省 减负 缩水 递降 下沉 让利 降本 缩 负增长 后移 少增 偏低 短收 慢",
  open: "变化 波动 相差 浮动 变动",
};

/** Verbs that need a basis (较…, 比…) before them to say change: alone they are plain words. */
export const NEEDS_BASIS =
  "高 多 低 少 短 快 慢 快于 提 节约 节省 增收 增支 减收 减支 减产 增产 增效 增值 提前 提质 减排 让利 降本 延长 改善 加快 多出 高出 减负 下沉 缩 减量";

/** What the verb ends in before the new value: 增至, 提高到. */
export const TO_ENDINGS = "至 到 为 成 到了 至约 至近 到约 到近";
/** What it may end in before the difference: 增加了. */
export const BY_ENDINGS =
  "了 达 达到 约 近 超 超过 逾 了近 了约 幅度达 幅度为 幅达 比例达 共 仅 过 了超过 幅度超过";

/** Before the verb: 分别增长, 累计减少. */
export const CHANGE_ADVERBS =
  "分别 累计 平均 年均 大幅 大幅度 明显 显著 稳步 再 又 均 已 也 将 实际 名义 持续 连续 进一步 净 共 总体 整体 逐年 小幅 同步 快速 较快 共计 合计 各 都 仅 只 微 略 略有 有所 约 进 预计 直接 有效 有力 成功 月均 户均 人均 逆势 可比 同口径 其中 由此";

/** A basis as one word. */
export const BASIS_WORDS = "同比 环比 相比 相较";

/** What stands before 较 and 比 where they compare nothing: 占比, 计较. */
export const NO_BASIS_BEFORE: Readonly<Record<string, string>> = { 比: "占正性评攀可对反百无", 较: "计比" };
/** What stands behind them there: 较好, 比例. */
export const NO_BASIS_AFTER: Readonly<Record<string, string>> = {
  比: "例重赛如值对较率学武拼",
  较: "好大为多高强快低小少差真劲量长重弱轻深",
};

/** When a value was or is, between the verb or 由 and the figure: 由2020年的18万人次增长到目前的31万人次. */
export const WHEN_VALUE =
  "(?:(?:19|20)\\d\\d年|\\d{1,2}月份?|去年|今年|上年|本年|前年|目前|现在|当前|如今|原来|最初|此前|当时|年初|原先|过去|以前|之前|起初|历史)(?:同期|底|末|初|最高|最低)?的?";

/** What {@link WHEN_VALUE} ends with: a look at one character rules most places out. */
export const WHEN_ENDS = "年月份前在今来初时先去史期底末高低的";
