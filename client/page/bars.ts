// The chart: bars by subject for figures of one unit, in pairs where another year is at hand.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";
import { readable } from "./numbers.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** One subject's bar, or its pair. */
export interface Bar {
  readonly subject: string;
  readonly value: number;
  /** The same subject in the older report. */
  readonly older?: number;
}

/** More would not be told apart. */
export const MOST_BARS = 30;

let chart: Chart | undefined;

/** Draws the bars into the canvas in the editor's colours; `names` are the legend's words for newer and older. */
export function drawBars(
  canvas: HTMLCanvasElement,
  bars: readonly Bar[],
  unit: string,
  names: readonly [newer: string, older: string],
): void {
  chart?.destroy();
  const style = getComputedStyle(document.body);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const paired = bars.some(({ older }) => older !== undefined);
  const set = (label: string, backgroundColor: string, data: (number | null)[]) => ({
    label,
    backgroundColor,
    data,
  });
  const newer = set(
    names[0],
    colour("--vscode-charts-blue"),
    bars.map(({ value }) => value),
  );
  const older = set(
    names[1],
    colour("--vscode-charts-lines"),
    bars.map((bar) => bar.older ?? null),
  );
  const ink = colour("--vscode-foreground");
  chart = new Chart(canvas, {
    type: "bar",
    data: { labels: bars.map(({ subject }) => subject), datasets: paired ? [older, newer] : [newer] },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      color: ink,
      scales: {
        x: { beginAtZero: true, ticks: { color: ink, callback: (value) => readable(Number(value)) } },
        y: { ticks: { color: ink, autoSkip: false } },
      },
      plugins: {
        legend: { display: paired, labels: { color: ink } },
        tooltip: { callbacks: { label: ({ parsed }) => `${readable(parsed.x ?? 0)}${unit}` } },
      },
    },
  });
}
