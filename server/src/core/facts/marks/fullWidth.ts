// Finds full-width letters and digits: １２ and ＡＢ.
import { isDigit } from "../../text/charClasses.ts";
import type { MarkLine } from "./markKinds.ts";

const RUN = /[０-９Ａ-Ｚａ-ｚ]+(?:[．，][０-９]+)*/y;

/** Reads a run of them, the point inside a number included. */
export function readFullWidth(line: MarkLine, at: number): number {
  const { text } = line;
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0] ?? text[at] ?? "";
  const end = at + run.length;
  line.wrong("full-width", { start: at, end }, narrow(run), !isDigit(text.charCodeAt(at - 1)));
  return end;
}

function narrow(run: string): string {
  return run.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}
