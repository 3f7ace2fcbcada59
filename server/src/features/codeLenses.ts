// A line above each section with figures: how many it has, how many of them want a second look.
import type { CodeLens } from "vscode-languageserver-types";
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";
import type { Finding } from "../core/rules/rule.ts";
import { type ClientCommand, SHOW_METRICS_COMMAND, type ShowMetricsArguments } from "../protocol.ts";
import { rangeOf } from "./convert.ts";
import { closingsOf, countedRegions } from "./countedRegion.ts";
import { countIn, firstIn } from "./countIn.ts";

/** What the answer depends on besides the report. */
export interface LensOptions {
  /** The commands that the client can run; without {@link SHOW_METRICS_COMMAND} the line only tells. */
  readonly commands: readonly ClientCommand[];
}

/** The lines of all headings whose section has figures; what lies below a section counts with it. */
export function codeLenses(
  report: Report,
  findings: readonly Finding[],
  { commands }: LensOptions,
): CodeLens[] {
  const regionOf = countedRegions(closingsOf(report));
  const doubtful = findings.filter(({ code }) => code.startsWith("metrics/"));
  return report.outline.flatMap((node) => {
    const region = regionOf(node);
    const figures = node.kind === "heading" ? countIn(report.metrics, region) : 0;
    if (figures === 0) return [];
    const first = firstIn(doubtful, region);
    const doubts = countIn(doubtful, region);
    const title = `数据 ${figures}${doubts > 0 ? ` · 待核 ${doubts}` : ""}`;
    const can = commands.includes(SHOW_METRICS_COMMAND);
    const command = can
      ? { title, command: SHOW_METRICS_COMMAND, arguments: [argumentsOf(report, node, first)] }
      : { title, command: "" };
    return [{ range: rangeOf(node.name), command }];
  });
}

function argumentsOf(
  { draft: { uri } }: Report,
  { name }: OutlineNode,
  first: Finding | undefined,
): ShowMetricsArguments {
  const { start } = rangeOf(name);
  return first ? { uri, from: start, finding: rangeOf(first) } : { uri, from: start };
}
