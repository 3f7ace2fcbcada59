// The page 数据表: a table of the draft's figures, a chart, and the comparison with another report.
import type { MetricItem, ProtocolPosition } from "../../server/src/protocol.ts";
import { button, element } from "./elements.ts";
import { chartLeaf, comparisonLeaf, type Leaf, tableLeaf } from "./leaves.ts";
import type { FromPage, Tab, ToPage } from "./messages.ts";
import { type State, unitsIn } from "./state.ts";
import { t, useWords } from "./words.ts";

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
let state: State = {
  tab: "table",
  query: "",
  unit: "",
  draft: "",
  rows: [],
  comparison: undefined,
  closed: false,
};
let page: ReturnType<typeof build> | undefined;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
editor.postMessage({ kind: "ready" });

function receive(message: ToPage): void {
  switch (message.kind) {
    case "words":
      useWords(message.words);
      page ??= build();
      page.update();
      break;
    case "rows":
      change({ draft: message.draft, rows: message.rows, comparison: message.comparison, closed: false });
      break;
    case "show":
      change({ tab: message.tab });
      break;
    case "gone":
      change({ draft: message.draft, rows: [], comparison: undefined, closed: true });
      break;
    case "reveal":
      page?.reveal(message.from);
      break;
  }
}

/** Changes the state, and shows it. */
function change(what: Partial<State>): void {
  state = { ...state, ...what };
  page?.update();
}

/** Builds the page once; `update` shows what the state says. */
function build() {
  const table = tableLeaf((item) => goTo(item, "draft"));
  const leaves: Readonly<Record<Tab, Leaf>> = {
    table,
    chart: chartLeaf(),
    // What this year's report no longer has is shown in last year's.
    comparison: comparisonLeaf(
      ({ newer, older }) => (newer ? goTo(newer, "draft") : goTo(older, "older")),
      () => editor.postMessage({ kind: "compare" }),
    ),
  };
  const tabs = Object.keys(leaves) as Tab[];
  const tabButtons = tabs.map((tab) =>
    element("button", {
      textContent: leaves[tab].name,
      id: `tab-${tab}`,
      attributes: { type: "button", role: "tab" },
      on: { click: () => change({ tab }) },
    }),
  );
  const search = element("input", {
    attributes: { type: "search", placeholder: t("查找对象、章节、原句"), "aria-label": t("查找") },
    on: { input: () => change({ query: search.value.trim() }) },
  });
  const units = element("select", {
    attributes: { "aria-label": t("单位") },
    on: { change: () => change({ unit: units.value }) },
  });
  const copy = button(t("复制为 Markdown"), () => editor.postMessage({ kind: "copy", tab: state.tab }));
  const save = button(t("导出…"), () => editor.postMessage({ kind: "export", tab: state.tab }));
  const note = element("p", { className: "note", attributes: { role: "status" } });
  document.body.append(
    element("header", {
      children: [
        element("div", { className: "tabs", attributes: { role: "tablist" }, children: tabButtons }),
        element("div", { className: "tools", children: [search, units, copy, save] }),
        note,
      ],
    }),
    element("main", { children: tabs.map((tab) => leaves[tab].element) }),
  );

  function update(): void {
    for (const [i, tab] of tabs.entries()) {
      leaves[tab].element.hidden = tab !== state.tab;
      tabButtons[i]?.setAttribute("aria-selected", String(tab === state.tab));
    }
    fillUnits();
    copy.disabled = save.disabled =
      state.rows.length === 0 || (state.tab === "comparison" && !state.comparison);
    note.textContent = leaves[state.tab].show(state);
  }

  function fillUnits(): void {
    const names = ["", ...unitsIn(state)];
    if (units.length > 0 && names.join() === [...units.options].map(({ value }) => value).join()) return;
    units.replaceChildren(
      ...names.map((unit) =>
        element("option", { textContent: unit || t("全部单位"), attributes: { value: unit } }),
      ),
    );
    if (!names.includes(state.unit)) state = { ...state, unit: "" };
    units.value = state.unit;
  }

  /** Shows the rows from a place of the text on: nothing hides them, and they stand in the order of the text. */
  function reveal(from: ProtocolPosition): void {
    search.value = units.value = "";
    change({ query: "", unit: "" });
    table.reveal(from);
  }

  return { update, reveal };
}

function goTo(item: MetricItem | undefined, of: "draft" | "older"): void {
  if (item) editor.postMessage({ kind: "goTo", range: item.range, of });
}
