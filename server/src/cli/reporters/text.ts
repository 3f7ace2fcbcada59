// Findings as a person reads them: by file, with places that terminals link, and a last line that says how it stands.
import { SEVERITIES, SEVERITY_NAMES, type Severity } from "../../core/data/severities.ts";
import { finalGroups } from "../../features/finalCheck.ts";
import type { FinalCheckSort } from "../../protocol.ts";
import type { CheckedFinding } from "../checkText.ts";
import { gathered, type Printed } from "../jsonPieces.ts";
import type { ReportEnd, ReportedFile, Reporter } from "./reporter.ts";

/** Lines and columns are counted from 1; with `final` the findings of a file stand by sort. */
export function textReporter(print: (text: Printed) => void, final: boolean): Reporter {
  const counts = new Map<Severity, number>();
  let files = 0;
  return {
    file({ file, findings }) {
      files++;
      for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      if (findings.length > 0) print(gathered((final ? finalLines : allLines)({ file, findings })));
    },
    end(end) {
      for (const line of staleLines(end)) print(line);
      print(summary(files, counts, end, final));
    },
  };
}

function* allLines({ file, findings }: ReportedFile): Generator<string> {
  yield `${file}：${findings.length} 处\n`;
  for (const finding of findings)
    yield `  ${place(file, finding)}  ${SEVERITY_NAMES[finding.severity]}  ${told(finding)}\n`;
}

function* finalLines({ file, findings }: ReportedFile): Generator<string> {
  yield `${file}：还有 ${findings.length} 处\n`;
  for (const { sort, findings: group } of finalGroups(findings)) {
    yield `  ${SORT_NAMES[sort]}（${group.length}）\n`;
    for (const finding of group) yield `    ${place(file, finding)}  ${told(finding)}\n`;
  }
}

/** What the sorts of the final check are called. */
export const SORT_NAMES: Readonly<Record<FinalCheckSort, string>> = {
  placeholders: "待填之处",
  emptySections: "没有内容的章节",
  residue: "不属于正文的内容",
  numbers: "序号",
  pairs: "不成对的标点",
  errors: "其他错误",
  warnings: "其他警告",
};

function place(file: string, { range: { start } }: CheckedFinding): string {
  return `${file}:${start.line + 1}:${start.character + 1}`;
}

function told({ message, code }: CheckedFinding): string {
  return `${message}（${code}）`;
}

function staleLines({ stale }: ReportEnd): string[] {
  if (stale.length === 0) return [];
  const lines = stale.map(({ file, line, reason }) => `  ${file}:${line}  ${reason}`);
  return [`忽略清单里有 ${stale.length} 条已经用不着，可以删去：`, ...lines, ""];
}

function summary(
  files: number,
  counts: ReadonlyMap<Severity, number>,
  { unreadable, advice }: ReportEnd,
  final: boolean,
): string {
  const unread = unreadable > 0 ? `，另有 ${unreadable} 个读不了` : "";
  const checked = `共检查 ${files} 个文件${unread}`;
  if (files === 0) return `${checked}。`;
  const weights = SEVERITIES.filter((severity) => counts.has(severity));
  if (weights.length === 0) {
    const found = advice > 0 ? "没有必须处理的问题" : "没有发现问题";
    const ready = final && unreadable === 0 ? "，可以送出" : "";
    const more = advice > 0 ? `；另有 ${advice} 处供参考，不加 --final 就列出` : "";
    return `${checked}，${found}${ready}${more}。`;
  }
  const parts = weights.map((severity) => `${SEVERITY_NAMES[severity]} ${counts.get(severity)}`);
  const sum = weights.reduce((total, severity) => total + (counts.get(severity) ?? 0), 0);
  return `${checked}，${final ? "还有" : "发现"} ${sum} 处问题：${parts.join("，")}。`;
}
