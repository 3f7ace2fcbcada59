// Findings for programs: one JSON object, or one line of JSON per file.
import { jsonPieces, type Printed } from "../jsonPieces.ts";
import type { ReportedFile, Reporter } from "./reporter.ts";

/** One object with all files and the stale ignore entries. */
export function jsonReporter(print: (text: Printed) => void): Reporter {
  const files: object[] = [];
  return {
    file: (checked) => void files.push(plain(checked)),
    end: ({ stale }) => print(jsonPieces({ files, staleIgnores: stale }, 2)),
  };
}

/** A line per file, as soon as it is checked; a last line with the stale ignore entries, where there are any. */
export function jsonLinesReporter(print: (text: Printed) => void): Reporter {
  return {
    file: (checked) => print(jsonPieces(plain(checked))),
    end({ stale }) {
      if (stale.length > 0) print(JSON.stringify({ staleIgnores: stale }));
    },
  };
}

function plain({ file, findings }: ReportedFile): object {
  return { file, diagnostics: findings };
}
