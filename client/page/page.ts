// The page 数据表: a table of the draft's figures, a chart, and the comparison with another report.
import type { ComparedItem, MetricItem, ProtocolPosition } from "../../server/src/protocol.ts";
import { type Bar, drawBars, MOST_BARS } from "./bars.ts";
import { comparedColumns, metricColumns, searched } from "./columns.ts";
import { button, element } from "./elements.ts";
import { createGrid } from "./grid.ts";
import type { Comparison, FromPage, Tab, ToPage } from "./messages.ts";
import { grouped } from "./numbers.ts";
import { t, useWords } from "./words.ts";

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const state = {
  tab: "table" as Tab,
  query: "",
  unit: "",
  draft: "",
  rows: [] as readonly MetricItem[],
  comparison: undefined as Comparison | undefined,
  closed: false,
};
let page: ReturnType<typeof build> | undefined;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
editor.postMessage({ kind: "ready" });

function receive(message: ToPage): void {
  if (message.kind === "words") {
    useWords(message.words);
    page ??= build();
  } else if (message.kind === "rows") {
    const { draft, rows, comparison } = message;
    Object.assign(state, { draft, rows, comparison, closed: false });
  } else if (message.kind === "show") state.tab = message.tab;
  else if (message.kind === "gone") {
    Object.assign(state, { draft: message.draft, rows: [], comparison: undefined, closed: true });
  }
  if (message.kind === "reveal") page?.reveal(message.from);
  else page?.update();
}

/** Builds the page once; `update` shows what the state says. */
function build() {
  const goTo = (item: MetricItem | undefined, of: "draft" | "older") => {
    if (item) editor.postMessage({ kind: "goTo", range: item.range, of });
  };
  const table = createGrid(metricColumns(), t("数据表"), (item) => goTo(item, "draft"));
  // What this year's report no longer has is shown in last year's.
  const comparison = createGrid(comparedColumns(), t("与上年对比"), ({ newer, older }) =>
    newer ? goTo(newer, "draft") : goTo(older, "older"),
  );
  const canvas = element("canvas", { attributes: { role: "img", "aria-label": t("图表") } });
  const note = element("p", { className: "note", attributes: { role: "status" } });
  const search = element("input", {
    attributes: { type: "search", placeholder: t("查找对象、章节、原句"), "aria-label": t("查找") },
    on: {
      input: () => {
        state.query = search.value.trim();
        update();
      },
    },
  });
  const units = element("select", {
    attributes: { "aria-label": t("单位") },
    on: {
      change: () => {
        state.unit = units.value;
        update();
      },
    },
  });
  const compare = () => editor.postMessage({ kind: "compare" });
  const leaves: Readonly<Record<Tab, HTMLElement>> = {
    table: element("div", { className: "leaf", children: [table.element] }),
    chart: element("div", { className: "leaf chart", children: [element("div", { children: [canvas] })] }),
    comparison: element("div", {
      className: "leaf",
      children: [comparison.element, button(t("选一份报告来对比…"), compare, "choose")],
    }),
  };
  const tabs = (Object.keys(leaves) as Tab[]).map((tab) =>
    element("button", {
      textContent: tabName(tab),
      id: `tab-${tab}`,
      attributes: { type: "button", role: "tab" },
      on: {
        click: () => {
          state.tab = tab;
          update();
        },
      },
    }),
  );
  const copy = button(t("复制为 Markdown"), () => editor.postMessage({ kind: "copy", tab: state.tab }));
  const save = button(t("导出…"), () => editor.postMessage({ kind: "export", tab: state.tab }));
  document.body.append(
    element("header", {
      children: [
        element("div", { className: "tabs", attributes: { role: "tablist" }, children: tabs }),
        element("div", { className: "tools", children: [search, units, copy, save] }),
        note,
      ],
    }),
    element("main", { children: Object.values(leaves) }),
  );

  function update(): void {
    for (const [i, tab] of (Object.keys(leaves) as Tab[]).entries()) {
      leaves[tab].hidden = tab !== state.tab;
      tabs[i]?.setAttribute("aria-selected", String(tab === state.tab));
    }
    fillUnits();
    const empty = state.rows.length === 0 || (state.tab === "comparison" && !state.comparison);
    copy.disabled = save.disabled = empty;
    UPDATES[state.tab]();
  }

  const UPDATES: Readonly<Record<Tab, () => void>> = {
    table() {
      const rows = state.rows.filter(isWanted);
      table.show(rows);
      note.textContent =
        state.rows.length === 0
          ? state.closed
            ? t("{0}：已经关闭", state.draft)
            : t("{0}：没有数据", state.draft)
          : t(
              "{0}：共 {1} 项，显示 {2} 项。点一行，或按 Enter，转到原文。",
              state.draft,
              grouped(state.rows.length),
              grouped(rows.length),
            );
    },
    chart() {
      const unit = state.unit || commonUnit();
      const bars = barsOf(unit);
      const shown = bars.slice(0, MOST_BARS);
      (canvas.parentElement as HTMLElement).style.height = `${Math.max(6, shown.length * 1.8 + 4)}em`;
      drawBars(canvas, shown, unit, [t("本年"), t("上年")]);
      note.textContent =
        bars.length > MOST_BARS
          ? t("单位：{0}。共 {1} 个对象，只画最大的 {2} 个。", unit, bars.length, MOST_BARS)
          : t("单位：{0}。共 {1} 个对象。", unit, bars.length);
    },
    comparison() {
      comparison.element.hidden = !state.comparison;
      const rows = (state.comparison?.rows ?? []).filter(({ newer, older }) =>
        isWanted((newer ?? older) as MetricItem),
      );
      comparison.show(rows);
      const count = (kind: ComparedItem["kind"]) => rows.filter((row) => row.kind === kind).length;
      note.textContent = state.comparison
        ? t(
            "与“{0}”对比：有变化 {1}，未变 {2}，新增 {3}，上年有、本年无 {4}。点一行转到原文，本年没有的转到上年的报告。",
            state.comparison.older,
            count("changed"),
            count("same"),
            count("new"),
            count("gone"),
          )
        : t("选上年的报告，按对象和单位逐项对照");
    },
  };

  function fillUnits(): void {
    const all = [...new Set(state.rows.map(({ unit }) => unit))]
      .filter(Boolean)
      .sort((a, b) => a.localeCompare(b, "zh"));
    const names = ["", ...all];
    if (units.length > 0 && names.join() === [...units.options].map(({ value }) => value).join()) return;
    units.replaceChildren(
      ...names.map((unit) =>
        element("option", { textContent: unit || t("全部单位"), attributes: { value: unit } }),
      ),
    );
    if (!names.includes(state.unit)) state.unit = "";
    units.value = state.unit;
  }

  /** Shows the rows from a place of the text on: nothing hides them, and they stand in the order of the text. */
  function reveal({ line, character }: ProtocolPosition): void {
    Object.assign(state, { query: "", unit: "" });
    search.value = units.value = "";
    update();
    table.reveal(
      ({ range: { start } }) => start.line > line || (start.line === line && start.character >= character),
    );
  }

  return { update, reveal };
}

function tabName(tab: Tab): string {
  return { table: t("数据表"), chart: t("图表"), comparison: t("与上年对比") }[tab];
}

function isWanted(item: MetricItem): boolean {
  return (state.unit === "" || item.unit === state.unit) && searched(item).includes(state.query);
}

/** The unit that most figures have. */
function commonUnit(): string {
  const counts = new Map<string, number>();
  for (const { unit } of state.rows) if (unit !== "%") counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? state.rows[0]?.unit ?? "";
}

/** The largest first; a subject's first figure stands for it. */
function barsOf(unit: string): Bar[] {
  const bars = new Map<string, Bar>();
  for (const { subject, value, unit: own, change } of state.rows.filter(isWanted)) {
    if (own === unit && subject !== "" && change === "" && !bars.has(subject))
      bars.set(subject, { subject, value });
  }
  for (const { subject, unit: own, older, newer } of state.comparison?.rows ?? []) {
    const bar = bars.get(subject);
    if (bar && own === unit && older && newer?.value === bar.value)
      bars.set(subject, { ...bar, older: older.value });
  }
  return [...bars.values()].sort((a, b) => b.value - a.value);
}
