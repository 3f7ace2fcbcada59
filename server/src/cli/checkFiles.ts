// gongwen check: every file in its order, each under the settings and the ignore file nearest to it.
import { resolve } from "node:path";
import { adviceCount, finalGroups } from "../features/finalCheck.ts";
import { createFirstTimes } from "../lsp/firstTimes.ts";
import type { CheckWish } from "./checkArguments.ts";
import { crewAnswers, wantsCrew } from "./checkCrew.ts";
import { type CheckedPath, type Checker, createChecker } from "./checkOne.ts";
import type { CheckedFinding } from "./checkText.ts";
import { type Input, inputsOf, isFolder, listedPaths } from "./inputs.ts";
import { weighs } from "./mistakes.ts";
import type { CommandOutput } from "./output.ts";
import { createProgress, type Progress, type ProgressScreen } from "./progress.ts";
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
  const progress = createProgress(output.screen);
  const { print, complain } = besides(progress, output);
  const isNew = createFirstTimes();
  // Each thread tells of the same broken list.
  const complainOnce = (text: string): void => {
    if (isNew(text)) complain(text);
  };
  const checker = await createChecker(wish, complainOnce);
  if (!checker) return 2;
  const paths = wish.stdinPaths ? [...wish.paths, ...(await listedPaths())] : wish.paths;
  const inputs: Input[] = [];
  for await (const input of inputsOf(paths)) inputs.push(input);
  const reporter = createReporter(wish, print);
  const stale = createStaleEntries();
  let unreadable = 0;
  let advice = 0;
  let failed = false;
  for await (const { path, checked, complaints } of answersOf(inputs, checker, wish, output.program)) {
    complaints.forEach(complainOnce);
    progress.step(inputs.length);
    if ("problem" in checked) {
      complain(`gongwen：${path}：${checked.problem}`);
      unreadable++;
      continue;
    }
    await checker.note(path, checked.used, stale);
    const findings = wish.final
      ? finalGroups(checked.findings).flatMap((group) => group.findings)
      : checked.findings;
    if (wish.final) advice += adviceCount(checked.findings);
    reporter.file({ file: path, findings });
    failed ||= fails(findings, wish);
  }
  progress.clear();
  reporter.end({ unreadable, advice, stale: stale.list(await wholeFolders(paths)) });
  return unreadable > 0 ? 2 : failed ? 1 : 0;
}

/** The same output, which first takes the line of progress away. */
function besides(progress: Progress, { print, complain }: CommandOutput): CommandOutput {
  return {
    print(text) {
      progress.clear();
      print(text);
    },
    complain(text) {
      progress.clear();
      complain(text);
    },
  };
}

/** What came of an input, and what was complained of meanwhile. */
interface Answer {
  readonly path: string;
  readonly checked: CheckedPath;
  readonly complaints: readonly string[];
}

/** The answers to the inputs, in their order: by threads where there are many, by the checker where no thread could. */
async function* answersOf(
  inputs: readonly Input[],
  { check }: Checker,
  wish: CheckWish,
  program: string,
): AsyncGenerator<Answer> {
  const files = inputs.filter(isFile).map(({ path }) => path);
  const crew = wantsCrew(files.length) ? crewAnswers(program, wish, files) : undefined;
  for (const input of inputs) {
    const { path, problem } = input;
    const answer = crew && isFile(input) ? (await crew.next()).value : undefined;
    const checked = problem === undefined ? (answer?.checked ?? (await check(path))) : { problem };
    yield { path, checked, complaints: answer?.complaints ?? [] };
  }
  await crew?.return(undefined);
}

/** Whether it is a file that can be read anywhere: standard input is this thread's alone. */
function isFile({ path, problem }: Input): boolean {
  return problem === undefined && path !== "-";
}

/** The final check fails by anything that is left, any other by what weighs enough. */
function fails(findings: readonly CheckedFinding[], { final, failOn }: CheckWish): boolean {
  if (final && failOn === undefined) return findings.length > 0;
  return findings.some(({ severity }) => weighs(severity, failOn));
}

async function wholeFolders(paths: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths) if (await isFolder(path)) folders.push(resolve(path));
  return folders;
}
