// gongwen fix: shows what the certain fixes would change, or makes them in the files.
import type { IgnoreStore } from "../lsp/ignoreStore.ts";
import type { FixWish } from "./arguments.ts";
import { fixText } from "./fixText.ts";
import { commandIgnores, uriOfPath } from "./ignores.ts";
import type { CommandOutput } from "./output.ts";
import { readText } from "./readText.ts";
import { type CommandSettings, commandSettings } from "./settings.ts";
import { writeText } from "./writeText.ts";

/** Files in which a half-width comma or a straight quotation mark has a meaning. */
const NO_DRAFT =
  /\.(?:[cm]?[jt]sx?|jsonc?|jsonl|ndjson|csv|tsv|html?|xml|svg|ya?ml|toml|ini|conf|css|scss|vue|py|java|kt|c|cc|cpp|h|hpp|cs|go|rs|rb|php|lua|sql|sh|bat|ps1|tex|bib|ipynb)$/i;

/** Goes through the files and gives the exit status: 2 where one could not be read or written, else 0. */
export async function fixFiles(wish: FixWish, { print, complain }: CommandOutput): Promise<0 | 2> {
  const { files, write } = wish;
  const settings = await commandSettings(wish, complain);
  if (!settings) return 2;
  const ignores = commandIgnores(complain);
  let failed = false;
  for (const file of files) {
    const problem = await fixFile(file, write, { print, settings, ignores });
    if (problem === undefined) continue;
    complain(`gongwen：${file}：${problem}`);
    failed = true;
  }
  return failed ? 2 : 0;
}

/** Fixes one file, or tells what would be fixed; gives the problem where there is one. */
async function fixFile(
  file: string,
  write: boolean,
  {
    print,
    settings,
    ignores,
  }: Pick<CommandOutput, "print"> & { readonly settings: CommandSettings; readonly ignores: IgnoreStore },
): Promise<string | undefined> {
  const read = await readText(file);
  if ("problem" in read) return read.problem;
  const uri = uriOfPath(file);
  const { text, changes } = fixText(file, read.text, await settings.of(uri), await ignores.of(uri));
  if (changes.length > 0 && write && NO_DRAFT.test(file)) {
    return "是程序或数据的文件，里面的半角标点有用处，没有改动。里面是文稿的，请先另存为 .txt。";
  }
  if (changes.length > 0 && write && read.encoding !== "UTF-8") {
    return `是 ${read.encoding} 编码，没有改动：只写回 UTF-8 的文件，请先另存为 UTF-8。`;
  }
  if (changes.length > 0 && write) {
    const problem = await writeText(file, text);
    if (problem !== undefined) return problem;
  }
  for (const { line, column, told } of changes) print(`${file}:${line}:${column}  ${told}`);
  if (changes.length === 0) print(`${file}：没有可以直接修正的问题。`);
  else if (write) print(`${file}：已修正 ${changes.length} 处。`);
  else print(`${file}：可以修正 ${changes.length} 处，文件没有改动；要写回文件，请加 --write。`);
  return undefined;
}
