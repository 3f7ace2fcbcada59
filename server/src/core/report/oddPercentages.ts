// Percentages that cannot be: a share above the whole, a growth with a minus sign.
import { keptWith } from "../facts/keptWith.ts";
import { MINUS } from "../facts/metrics/metricSigns.ts";
import type { MetricFact } from "../facts/metrics/metrics.ts";
import type { Span } from "../text/span.ts";

/** An odd percentage with its text; of a negative growth the place begins at the verb. */
export interface OddPercentage extends Span {
  readonly kind: "share" | "negative";
  readonly text: string;
  /** negative: the verb that says it without a minus sign. */
  readonly right: string;
}

/** The shares above 100 % and the negative growths of a paragraph. */
export const oddPercentagesOf = keptWith(({ metrics, paragraph: { text } }): readonly OddPercentage[] => {
  const found: OddPercentage[] = [];
  for (let i = 0; i < metrics.length; i++) {
    const metric = metrics[i] as MetricFact;
    const odd = metric.unit === "%" ? (shareAbove(text, metric) ?? negative(text, metric)) : null;
    if (odd) found.push(odd);
  }
  return found;
});

/** What is a part of a whole: a rate of fulfilment, insurance or gross enrolment may exceed it. */
const SHARE =
  /(?:占[^，。；、：,;]{1,20}的|占比|占比达|比重|覆盖率|合格率|满意率|满意度|办结率|办复率|整改率|整治率|排查率|化解率|回复率|及时率|准确率|完好率|优秀率|及格率|治愈率|签约率|就业率|出勤率|达标率|优良率|好评率|知晓率|到会率|参学率|参训率|正确率|空置率|成活率|见面率)(?:(?:必须|应当|要|须|应|均|已)?(?:达到?|为|是)|约|超过)?$/;

function shareAbove(text: string, { start, end, value, change }: MetricFact): OddPercentage | null {
  if (value <= 100 || change !== "") return null;
  const before = text.slice(Math.max(0, start - 30), start);
  if (!SHARE.test(before) || OF_PLAN.test(before)) return null;
  return { kind: "share", start, end, text: text.slice(start, end), right: "" };
}

/** 占年计划的110%, 占上半年任务5500万元的110%: what was planned can be exceeded. */
const OF_PLAN = /(?:预算|计划|任务|目标|指标)数?(?:\d[\d.]{0,9}[万亿]{0,2}[\u4e00-\u9fff]{1,3})?的$/;

const OPPOSITES: Readonly<Record<string, string>> = {
  增长: "下降",
  增加: "减少",
  提高: "下降",
  上升: "下降",
  上涨: "下跌",
  下降: "增长",
  减少: "增加",
};

function negative(text: string, { start, end, value }: MetricFact): OddPercentage | null {
  if (value >= 0 || !MINUS.includes(text.charAt(start) || "\n")) return null;
  const match = /(增长|增加|提高|上升|上涨|下降|减少)(?:了|为)?$/.exec(
    text.slice(Math.max(0, start - 3), start),
  );
  if (!match) return null;
  const from = start - match[0].length;
  return {
    kind: "negative",
    start: from,
    end,
    text: text.slice(from, end),
    right: OPPOSITES[match[1] ?? ""] + text.slice(start + 1, end),
  };
}
