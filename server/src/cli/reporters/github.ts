// Findings as annotations of a GitHub workflow: commands in the log, one a line.
import type { Severity } from "../../core/rules/rule.ts";
import { titleOfRule } from "../../core/rules/titles.ts";
import type { Reporter } from "./reporter.ts";

const LEVELS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** Lines and columns are counted from 1. */
export function githubReporter(print: (text: string) => void): Reporter {
  return {
    file({ file, findings }) {
      for (const { severity, code, message, range } of findings) {
        const { start, end } = range;
        const places = {
          file,
          line: start.line + 1,
          endLine: end.line + 1,
          col: start.character + 1,
          endColumn: end.character + 1,
          title: `${titleOfRule(code)}（${code}）`,
        };
        print(`::${LEVELS[severity]} ${properties(places)}::${escaped(message)}`);
      }
    },
    end({ stale }) {
      for (const { file, line, reason } of stale) {
        print(`::notice ${properties({ file, line, title: "忽略清单" })}::${escaped(reason)}`);
      }
    },
  };
}

function properties(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${escaped(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`)
    .join(",");
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
