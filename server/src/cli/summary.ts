// The analysis of one file as a person reads it: outline, what is to be filled in, figures, other findings. A kind of
// placeholder is called what its rule is.
import type { Position } from "vscode-languageserver-types";
import type { AnalysisJson } from "../analyze.ts";
import { titleOfRule } from "../core/rules/titles.ts";

/** The summary; places are given as file:line:column, from 1, as terminals and editors link them. */
export function summaryOf(analysis: AnalysisJson): string {
  const { file, outline, placeholders, metrics, diagnostics } = analysis;
  const place = ({ line, character }: Position) => `${file}:${line + 1}:${character + 1}`;
  const others = diagnostics.filter(({ code }) => !code.startsWith("placeholder/"));
  return [
    `${file}：待填 ${placeholders.length}，数据 ${metrics.length}，其他问题 ${others.length}`,
    ...section(
      "大纲",
      outline.map((node) => `${"  ".repeat(node.depth)}${node.number}${node.title}`),
    ),
    ...section(
      "待填",
      placeholders.map(
        ({ kind, text, range }) => `${place(range.start)}  ${titleOfRule(`placeholder/${kind}`)}  ${text}`,
      ),
    ),
    ...section(
      "数据",
      metrics.map(({ text, subject, change, range }) =>
        [place(range.start), text, subject, change].filter(Boolean).join("  "),
      ),
    ),
    ...section(
      "其他问题",
      others.map(({ code, message, range }) => `${place(range.start)}  ${message}（${code}）`),
    ),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}（${lines.length}）`, ...lines.map((line) => `  ${line}`)];
}
