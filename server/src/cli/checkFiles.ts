// gongwen check: every file in its order, each under the settings and the ignore file nearest to it.
import { resolve } from "node:path";
import { finalGroups } from "../features/finalCheck.ts";
import { createFirstTimes } from "../lsp/firstTimes.ts";
import type { CheckWish } from "./checkArguments.ts";
import { crewAnswers, wantsCrew } from "./checkCrew.ts";
import { type CheckedPath, createChecker } from "./checkOne.ts";
import { type Input, inputsOf, isFolder, listedPaths } from "./inputs.ts";
import { weighs } from "./mistakes.ts";
import type { CommandOutput } from "./output.ts";
import { createProgress, type ProgressScreen } from "./progress.ts";
import { createReporter } from "./reporters/reporter.ts";
import { createStaleEntries } from "./staleEntries.ts";

/** What a check by many threads needs besides. */
export interface CrewOutput extends CommandOutput {
  /** Where a long run says how far it has come. */
  readonly screen: ProgressScreen;
  /** The address of the command line's own file, for its threads. */
  readonly program: string;
}

/**
 * Checks the files and gives the exit status: 2 where one could not be read, 1 where findings weigh enough (for the final
 * check: where any is left, unless the severity is said), else 0. Many files are checked by all cores; what is printed is
 * the same.
 */
export async function checkFiles(wish: CheckWish, output: CrewOutput): Promise<0 | 1 | 2> {
  const { final, failOn } = wish;
  const isNew = createFirstTimes();
  // Each thread tells of the same broken list.
  const complainOnce = (text: string): void => {
    if (isNew(text)) complain(text);
  };
  const checker = await createChecker(wish, (text) => complainOnce(text));
  if (!checker) return 2;
  const { check, note } = checker;
  const paths = wish.stdinPaths ? [...wish.paths, ...(await listedPaths())] : wish.paths;
  const inputs: Input[] = [];
  for await (const input of inputsOf(paths)) inputs.push(input);
  const progress = createProgress(output.screen, inputs.length);
  const reporter = createReporter(wish, (text) => {
    progress.clear();
    output.print(text);
  });
  const stale = createStaleEntries();
  let unreadable = 0;
  let failed = false;

  function complain(text: string): void {
    progress.clear();
    output.complain(text);
  }

  for await (const [path, checked] of answersOf(inputs)) {
    progress.step();
    if ("problem" in checked) {
      complain(`gongwen：${path}：${checked.problem}`);
      unreadable++;
      continue;
    }
    await note(path, checked.used, stale);
    const findings = final
      ? finalGroups(checked.findings).flatMap((group) => group.findings)
      : checked.findings;
    reporter.file({ file: path, findings });
    failed ||=
      final && failOn === undefined
        ? findings.length > 0
        : findings.some(({ severity }) => weighs(severity, failOn));
  }
  progress.clear();
  reporter.end({ unreadable, stale: stale.list(await wholeFolders(paths)) });
  return unreadable > 0 ? 2 : failed ? 1 : 0;

  /** What came of each input, in their order. */
  async function* answersOf(all: readonly Input[]): AsyncGenerator<readonly [string, CheckedPath]> {
    const files = all.filter(({ path, problem }) => problem === undefined && path !== "-");
    const crew = wantsCrew(files.length)
      ? crewAnswers(
          output.program,
          wish,
          files.map(({ path }) => path),
        )
      : undefined;
    for (const { path, problem } of all) {
      const answer = crew && problem === undefined && path !== "-" ? (await crew.next()).value : undefined;
      for (const text of answer?.complaints ?? []) complainOnce(text);
      // What no thread could answer is checked here.
      const checked = problem === undefined ? (answer?.checked ?? (await check(path))) : { problem };
      yield [path, checked];
    }
    await crew?.return(undefined);
  }
}

async function wholeFolders(paths: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths) if (await isFolder(path)) folders.push(resolve(path));
  return folders;
}
