// The edits that the bench makes, as an editor sends them, on a copy of the text that keeps in step.
import type { Position, TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { reportText } from "./text.ts";

/** One didChange's worth of changes. */
export type Changes = readonly TextDocumentContentChangeEvent[];

/** What a writer does, step by step; every step leaves the text as long as a few steps before or after. */
export type Kind = (lines: string[], step: number) => Changes;

/** The edits by the names that the table gives them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  开头打字: (lines, step) => typing(lines, 0, step),
  中间打字: (lines, step) => typing(lines, 0.5, step),
  结尾打字: (lines, step) => typing(lines, 1, step),
  "粘贴一万字、撤销": (lines, step) => (step % 2 === 0 ? pasting(lines) : taking(lines)),
  "全部替换五百处、撤销": (lines, step) => replacing(lines, step % 2 === 0 ? "〇" : "等"),
};

/** As one writes: words that the draft does not have yet, which no rule has anything to say to. */
const TYPED = [..."着力解决群众急难愁盼问题并把好经验好做法固定下来推动各项任务落到实处"];
const REPLACED = 500;

/** A character more in each step until the words stand there, then one less until they are gone. */
function typing(lines: string[], place: number, step: number): Changes {
  const line = Math.round((lines.length - 1) * place);
  const { length } = lines[line] ?? "";
  const turn = step % (2 * TYPED.length);
  const typed = Math.min(turn, 2 * TYPED.length - turn);
  const start = place === 1 ? length - typed : Math.min(length - typed, 10);
  const at = { line, character: start + typed };
  if (turn < TYPED.length) return [change(lines, at, at, TYPED[turn] ?? "")];
  return [change(lines, { line, character: at.character - 1 }, at, "")];
}

/** The paragraphs of another report, without its headings: some ten thousand characters. */
const PASTED = reportText(10_000, 20_260_202)
  .split("\n")
  .filter(({ length }) => length > 60);

/** Puts it into the middle of the text. */
function pasting(lines: string[]): Changes {
  const at = { line: Math.floor(lines.length / 2), character: 0 };
  return [change(lines, at, at, `${PASTED.join("\n")}\n`)];
}

/** Takes out what {@link pasting} has put in. */
function taking(lines: string[]): Changes {
  const line = Math.floor((lines.length - PASTED.length) / 2);
  return [change(lines, { line, character: 0 }, { line: line + PASTED.length, character: 0 }, "")];
}

/** Puts another character in 500 places, from the last to the first, as editors order them. */
function replacing(lines: string[], text: string): Changes {
  const full = lines.flatMap((each, line) => (each.length > 30 ? [line] : []));
  const perLine = Math.ceil(REPLACED / full.length);
  const changes: TextDocumentContentChangeEvent[] = [];
  for (let i = full.length - 1; i >= 0 && changes.length < REPLACED; i -= 1) {
    // Spread over the whole text where it has more paragraphs than places.
    if (
      perLine === 1 &&
      Math.floor((i * REPLACED) / full.length) === Math.floor(((i + 1) * REPLACED) / full.length)
    )
      continue;
    const line = full[i] ?? 0;
    const gap = Math.floor((lines[line] ?? "").length / (perLine + 1));
    for (let j = perLine; j > 0; j--) {
      const character = j * gap;
      changes.push(change(lines, { line, character }, { line, character: character + 1 }, text));
    }
  }
  return changes;
}

/** Makes the change in the copy and gives it as LSP's. */
function change(
  lines: string[],
  start: Position,
  end: Position,
  text: string,
): TextDocumentContentChangeEvent {
  const before = (lines[start.line] ?? "").slice(0, start.character);
  const after = (lines[end.line] ?? "").slice(end.character);
  const fresh = (before + text + after).split("\n");
  if (fresh.length === 1 && start.line === end.line) lines[start.line] = fresh[0] ?? "";
  else lines.splice(start.line, end.line - start.line + 1, ...fresh);
  return { range: { start, end }, text };
}
