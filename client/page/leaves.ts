// The page's three leaves: the table, the chart, and the comparison with another report.
import type { ComparedItem, MetricItem, ProtocolPosition } from "../../server/src/protocol.ts";
import { drawBars, MOST_BARS } from "./bars.ts";
import { comparedColumns, metricColumns } from "./columns.ts";
import { button, element } from "./elements.ts";
import { createGrid } from "./grid.ts";
import { grouped } from "./numbers.ts";
import { barsOf, chartedUnit, type State, wantedPairs, wantedRows } from "./state.ts";
import { t } from "./words.ts";

/** A leaf of the page. */
export interface Leaf {
  readonly name: string;
  readonly element: HTMLElement;
  /** Shows what the state says; gives the sentence that stands above it. */
  show(state: State): string;
}

/** 数据表: the draft's figures; `open` is called with one that is chosen. */
export function tableLeaf(open: (item: MetricItem) => void): Leaf & { reveal(from: ProtocolPosition): void } {
  const name = t("数据表");
  const table = createGrid(metricColumns(), name, open);
  return {
    name,
    element: element("div", { className: "leaf", children: [table.element] }),
    show(state) {
      const { draft, rows, closed } = state;
      const wanted = wantedRows(state);
      table.show(wanted);
      if (rows.length === 0) return closed ? t("{0}：已经关闭", draft) : t("{0}：没有数据", draft);
      return t(
        "{0}：共 {1} 项，显示 {2} 项。点一行，或按 Enter，转到原文。",
        draft,
        grouped(rows.length),
        grouped(wanted.length),
      );
    },
    reveal: ({ line, character }) =>
      table.reveal(
        ({ range: { start } }) => start.line > line || (start.line === line && start.character >= character),
      ),
  };
}

/** 图表: the subjects of one unit as bars. */
export function chartLeaf(): Leaf {
  const name = t("图表");
  const canvas = element("canvas", { attributes: { role: "img", "aria-label": name } });
  const frame = element("div", { children: [canvas] });
  return {
    name,
    element: element("div", { className: "leaf chart", children: [frame] }),
    show(state) {
      const unit = chartedUnit(state);
      const bars = barsOf(state, unit);
      const shown = bars.slice(0, MOST_BARS);
      frame.style.height = `${Math.max(6, shown.length * 1.8 + 4)}em`;
      drawBars(canvas, shown, unit, [t("本年"), t("上年")]);
      return bars.length > MOST_BARS
        ? t("单位：{0}。共 {1} 个对象，只画最大的 {2} 个。", unit, bars.length, MOST_BARS)
        : t("单位：{0}。共 {1} 个对象。", unit, bars.length);
    },
  };
}

/** 与上年对比: two reports side by side; `open` is called with a row that is chosen, `choose` to ask for another report. */
export function comparisonLeaf(open: (row: ComparedItem) => void, choose: () => void): Leaf {
  const name = t("与上年对比");
  const pairs = createGrid(comparedColumns(), name, open);
  return {
    name,
    element: element("div", {
      className: "leaf",
      children: [pairs.element, button(t("选一份报告来对比…"), choose, "choose")],
    }),
    show(state) {
      const { comparison } = state;
      pairs.element.hidden = !comparison;
      const rows = wantedPairs(state);
      pairs.show(rows);
      if (!comparison) return t("选上年的报告，按对象和单位逐项对照");
      const count = (kind: ComparedItem["kind"]) => rows.filter((row) => row.kind === kind).length;
      return t(
        "与“{0}”对比：有变化 {1}，未变 {2}，新增 {3}，本年没有 {4}。点一行转到原文，本年没有的转到上年的报告。",
        comparison.older,
        count("changed"),
        count("same"),
        count("new"),
        count("gone"),
      );
    },
  };
}
