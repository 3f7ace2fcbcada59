// Words that make a figure inexact or one-sided, and what they say of it.

/**
 * about: near it on either side; above and below: beyond it, without it; from and to: it and beyond; under: a little
 * below it (近); more: a little above it (余); open: somewhere in a decade (几, 数).
 */
export type BoundSense = "about" | "above" | "below" | "from" | "to" | "under" | "more" | "open";

/** Before the number, next to it. A row a sense, words parted by spaces. */
export const BOUNDS_BEFORE: Readonly<Partial<Record<BoundSense, string>>> = {
  about: "约 大约 大概 大致 约有 约为 约占 约合 约达 约计 预计 估计 预计达 预计达到",
  under: "近 将近 接近 接近于 近乎 差不多",
  above: "超 超过 超过了 超出 超越 突破 突破了 逾 高于 多于 大于 上 远超 过",
  below: "不足 不到 低于 少于 小于 未满 不满 未达 未达到 未超过",
  from: "至少 最少 最低 不少于 不低于 不小于 不短于 不早于 不得少于 不得低于 多达 高达 起码 ≥",
  to: "最多 至多 最高 不超过 不多于 不高于 不大于 不得超过 不得高于 控制在 不长于 未超 不超 ≤",
};

/** Anywhere earlier in the same clause: they bear on the verb, and through it on the figure (预计调水…亿立方米). */
export const BOUNDS_AHEAD: Readonly<Partial<Record<BoundSense, string>>> = {
  about: "预计 估计 大约 预估",
  from: "至少 最少 不少于 不低于",
  to: "最多 至多 不超过",
};

/** Behind the unit. */
export const BOUNDS_AFTER: Readonly<Partial<Record<BoundSense, string>>> = {
  about: "左右 上下 不等",
  from: "以上 及以上 （含）以上 (含)以上 （含以上） 之多",
  above: "有余 开外 （不含）以上 +",
  more: "余 多",
  to: "以内 之内 内 以下 及以下 （含）以下 (含)以下 之下 为限 封顶",
};

/** Inside the number. */
export const BOUNDS_INSIDE: Readonly<Partial<Record<BoundSense, string>>> = {
  more: "余 多 来",
  open: "几 数",
};

/** What makes another word of a bound that it stands behind: 最近, 节约. */
export const NO_BOUND_AFTER: Readonly<Record<string, string>> = {
  近: "最附接亲邻靠就临贴晚",
  约: "节签预履公条集违邀制契特简相守爽解续毁赴盟隐绰",
  超: "赶反高",
  过: "通经不难越错路胜掠参加看走来去做办开搞用见跨飞翻跑渡",
};
/** What makes another word of a bound that stands before it: 多种 (behind a unit), 余额, 上下级. */
export const NO_BOUND_BEFORE: Readonly<Record<string, string>> = {
  多: "种样个名次层方元部场项渠家地级维领功边",
  余: "额地热粮",
  上下: "级联同一功游班来衔贯",
  内: "部容外设控涵在",
  左右: "手",
};
