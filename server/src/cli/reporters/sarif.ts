// Findings as SARIF 2.1.0, the form in which code hosts and viewers take the results of checks.
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { rules } from "../../core/rules/index.ts";
import type { Severity } from "../../core/rules/rule.ts";
import { projectVersion } from "../../version.ts";
import type { CheckedFinding } from "../checkText.ts";
import { jsonPieces, type Printed } from "../jsonPieces.ts";
import type { StaleEntry } from "../staleEntries.ts";
import type { Reporter } from "./reporter.ts";

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** One run over all files; stale ignore entries are notices of the run. */
export function sarifReporter(print: (text: Printed) => void): Reporter {
  const results: object[] = [];
  return {
    file({ file, findings }) {
      for (const finding of findings) results.push(resultOf(file, finding));
    },
    end: ({ unreadable, stale }) => print(jsonPieces(logOf(results, unreadable, stale), 2)),
  };
}

function logOf(results: readonly object[], unreadable: number, stale: readonly StaleEntry[]): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "gongwen", version: projectVersion(), language: "zh-CN", rules: rules.map(ruleOf) },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          { executionSuccessful: unreadable === 0, toolExecutionNotifications: stale.map(noticeOf) },
        ],
        results,
      },
    ],
  };
}

function ruleOf({ id, title, why, severity }: (typeof rules)[number]): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(file: string, { code, severity, message, range: { start, end } }: CheckedFinding): object {
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

function noticeOf({ file, line, reason }: StaleEntry): object {
  const region = { startLine: line };
  return {
    level: "note",
    message: { text: reason },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

/** Relative to the working folder where the file was named so. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join("/");
}
