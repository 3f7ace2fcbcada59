// The figure that the cursor is at.
import type { Position } from "vscode-languageserver-types";
import type { Metric } from "../core/report/metrics.ts";
import type { Report } from "../core/report/report.ts";

/** The figure that the position lies in, else the one that ends there. */
export function figureAt({ metrics }: Report, { line, character }: Position): Metric | undefined {
  const here = metrics.filter((metric) => metric.line === line);
  return (
    here.find(({ start, end }) => start <= character && character < end) ??
    here.find(({ end }) => end === character)
  );
}
