// What a report of gongwen check is: told file by file, closed at the end.
import type { CheckWish } from "../checkArguments.ts";
import type { CheckedFinding } from "../checkText.ts";
import type { Printed } from "../jsonPieces.ts";
import type { StaleEntry } from "../staleEntries.ts";
import { githubReporter } from "./github.ts";
import { jsonLinesReporter, jsonReporter } from "./json.ts";
import { sarifReporter } from "./sarif.ts";
import { textReporter } from "./text.ts";

/** A file as it was named and what is to be told of it. */
export interface ReportedFile {
  readonly file: string;
  readonly findings: readonly CheckedFinding[];
}

/** What is known when all files are through. */
export interface ReportEnd {
  /** How many files could not be read. */
  readonly unreadable: number;
  /** How many findings the final check leaves out that are still worth a look; 0 where all are told. */
  readonly advice: number;
  readonly stale: readonly StaleEntry[];
}

/** Takes the files in their order, then the end. */
export interface Reporter {
  file(checked: ReportedFile): void;
  end(end: ReportEnd): void;
}

/** The reporter of a format. */
export function createReporter({ format, final }: CheckWish, print: (text: Printed) => void): Reporter {
  switch (format) {
    case "text":
      return textReporter(print, final);
    case "json":
      return jsonReporter(print);
    case "jsonl":
      return jsonLinesReporter(print);
    case "sarif":
      return sarifReporter(print);
    case "github":
      return githubReporter(print);
  }
}
