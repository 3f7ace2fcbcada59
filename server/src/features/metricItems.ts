// The figures of a draft, and of two side by side, as the protocol tells them.
import { unbolded } from "../core/facts/closedUp.ts";
import { type ComparedMetric, compareMetrics } from "../core/report/metricComparison.ts";
import { type MetricRow, metricRows } from "../core/report/metricRows.ts";
import type { Report } from "../core/report/report.ts";
import type { ComparedItem, CompareMetricsResult, MetricItem, MetricsResult } from "../protocol.ts";
import { rangeOf } from "./convert.ts";

/** All figures of a draft, in document order. */
export function metricItems(report: Report): MetricsResult {
  return { version: report.draft.version, rows: metricRows(report).map(itemOf) };
}

/** The figures of a report beside those of an older one. */
export function comparedItems(older: Report, newer: Report): CompareMetricsResult {
  const rows = compareMetrics(metricRows(older), metricRows(newer)).map(comparedItem);
  return { version: newer.draft.version, rows };
}

function itemOf(row: MetricRow): MetricItem {
  const { text, value, upper, unit, bound, change, direction, subject, section, sentence } = row;
  const item = {
    text: unbolded(text),
    value,
    unit,
    bound,
    change,
    direction,
    subject,
    section,
    sentence,
    range: rangeOf(row),
  };
  return upper === undefined ? item : { ...item, upper };
}

function comparedItem({ kind, subject, unit, older, newer, difference, rate }: ComparedMetric): ComparedItem {
  const item: ComparedItem = { kind, subject, unit };
  if (older) item.older = itemOf(older);
  if (newer) item.newer = itemOf(newer);
  if (difference !== undefined) item.difference = difference;
  if (rate !== undefined) item.rate = rate;
  return item;
}
