// gongwen check: every file in its order, each under the settings and the ignore file nearest to it.
import { resolve } from "node:path";
import { finalGroups } from "../features/finalCheck.ts";
import { pathFrom } from "../lsp/ignoreStore.ts";
import type { CheckWish } from "./checkArguments.ts";
import { checkText } from "./checkText.ts";
import { commandIgnores, uriOfPath } from "./ignores.ts";
import { inputsOf, isFolder, listedPaths } from "./inputs.ts";
import { weighs } from "./mistakes.ts";
import { readText } from "./readText.ts";
import { createReporter } from "./reporters/reporter.ts";
import { commandSettings } from "./settings.ts";
import { createStaleEntries } from "./staleEntries.ts";

/** Where results and complaints go. */
export interface CheckOutput {
  print(text: string): void;
  complain(text: string): void;
}

/**
 * Checks the files and gives the exit status: 2 where one could not be read, 1 where findings weigh enough (for the final
 * check: where any is left, unless the severity is said), else 0.
 */
export async function checkFiles(wish: CheckWish, { print, complain }: CheckOutput): Promise<0 | 1 | 2> {
  const { final, failOn } = wish;
  const say = (path: string, problem: string): void => complain(`gongwen：${path}：${problem}`);
  const settings = await commandSettings(wish, complain);
  if (!settings) return 2;
  const ignores = commandIgnores(complain);
  const paths = wish.stdinPaths ? [...wish.paths, ...(await listedPaths())] : wish.paths;
  const reporter = createReporter(wish, print);
  const stale = createStaleEntries();
  let unreadable = 0;
  let failed = false;
  for await (const { path, problem } of inputsOf(paths)) {
    const read = problem === undefined ? await readText(path) : { problem };
    if ("problem" in read) {
      say(path, read.problem);
      unreadable++;
      continue;
    }
    const uri = uriOfPath(path);
    const checked = checkText(path, read.text, await settings.of(uri), await ignores.of(uri));
    const file = await ignores.fileOf(uri);
    if (file) stale.note(file, pathFrom(file.folder, uri), checked.used);
    const findings = final
      ? finalGroups(checked.findings).flatMap((group) => group.findings)
      : checked.findings;
    reporter.file({ file: path, findings });
    failed ||=
      final && failOn === undefined
        ? findings.length > 0
        : findings.some(({ severity }) => weighs(severity, failOn));
  }
  reporter.end({ unreadable, stale: stale.list(await wholeFolders(paths)) });
  return unreadable > 0 ? 2 : failed ? 1 : 0;
}

async function wholeFolders(paths: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths) if (await isFolder(path)) folders.push(resolve(path));
  return folders;
}
