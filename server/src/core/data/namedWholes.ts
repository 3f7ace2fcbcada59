// Wholes whose parts have names of their own and are all there are: what is stated of them must add up.

/** A whole with the names of all its parts. A figure follows the name, with at most a word such as 完成 between. */
export interface NamedWhole {
  /** What the words before the whole's figure end with. */
  readonly whole: RegExp;
  readonly parts: readonly string[];
  /** What may follow a part's name before its figure, parted by blanks. */
  readonly tails: string;
}

/** The wholes of statistics, of budgets and of foreign trade. */
export const NAMED_WHOLES: readonly NamedWhole[] = [
  {
    whole: /(?:生产总值|GDP)(?:[（(]GDP[）)])?(?:预计)?(?:完成|实现|达到?|为)?$/,
    parts: ["第一产业", "第二产业", "第三产业"],
    tails: "增加值 增加值完成 增加值实现 增加值为 完成增加值 实现增加值 完成 实现",
  },
  {
    whole: /一般公共预算收入(?:预计)?(?:完成|实现|达到?|为)?$/,
    parts: ["税收", "非税"],
    tails: "收入 收入完成 收入实现 收入为 收入达 完成 实现",
  },
  {
    whole: /政府债务(?:余额|限额)(?:为|达)?$/,
    parts: ["一般债务", "专项债务"],
    tails: "余额 限额 余额为 限额为",
  },
  {
    whole: /进出口(?:贸易)?总[额值](?:完成|实现|达到?|为)?$/,
    parts: ["出口", "进口"],
    tails: "额 值 总额 总值 完成 实现 额完成 额为",
  },
];
