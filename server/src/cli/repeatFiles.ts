// gongwen check --repeats: what the files say word for word alike, with both places.
import { type CopyPlace, createCopies } from "../core/report/copies.ts";
import { regionRange } from "../features/convert.ts";
import { fileReport } from "../features/fileReport.ts";
import { shortened } from "../features/wording.ts";
import type { CheckWish } from "./checkArguments.ts";
import { inputsOf, listedPaths } from "./inputs.ts";
import { weighs } from "./mistakes.ts";
import type { CommandOutput } from "./output.ts";
import { readText } from "./readText.ts";

/** How much of a long passage is printed. */
const MOST_SHOWN = 80;

/** Compares the files and gives the exit status: 2 where one could not be read, 1 where --fail-on asks for it, else 0. */
export async function repeatFiles(wish: CheckWish, { print, complain }: CommandOutput): Promise<0 | 1 | 2> {
  const copies = createCopies();
  const files: string[] = [];
  let unreadable = 0;
  const paths = wish.stdinPaths ? [...wish.paths, ...(await listedPaths())] : wish.paths;
  for await (const { path, problem } of inputsOf(paths)) {
    const read = problem === undefined ? await readText(path) : { problem };
    if ("problem" in read) {
      complain(`gongwen：${path}：${read.problem}`);
      unreadable++;
      continue;
    }
    files.push(path);
    copies.add(fileReport(path, read.text));
  }
  const found = copies.found();
  const placeOf = (place: CopyPlace) => ({ file: files[place.report] ?? "", range: regionRange(place) });
  const repeats = found.map(({ text, first, again }) => ({
    text,
    first: placeOf(first),
    again: placeOf(again),
  }));
  if (wish.format === "json") print(JSON.stringify({ files, repeats }, null, 2));
  else if (wish.format === "jsonl") for (const repeat of repeats) print(JSON.stringify(repeat));
  else {
    for (const { text, first, again } of repeats) {
      print(`${told(first)} 与 ${told(again)} 一字不差（${[...text].length} 字）`);
      print(`  ${shortened(text, MOST_SHOWN)}`);
    }
    if (repeats.length > 0) print("");
    print(
      `共比对 ${files.length} 个文件，${repeats.length > 0 ? `有 ${repeats.length} 处重复。` : "没有重复的语句。"}`,
    );
  }
  return unreadable > 0 ? 2 : repeats.length > 0 && weighs("information", wish.failOn) ? 1 : 0;
}

function told({ file, range: { start } }: { file: string; range: ReturnType<typeof regionRange> }): string {
  return `${file}:${start.line + 1}:${start.character + 1}`;
}
