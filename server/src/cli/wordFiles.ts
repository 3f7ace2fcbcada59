// gongwen word: writes each draft as a Word document, and says how much of it is still to be filled in, or is said beside it.
import { realpath } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import { layoutOf } from "../core/layout/layout.ts";
import { fileReport } from "../features/fileReport.ts";
import { findingComments } from "../features/findingComments.ts";
import { findingsOf } from "../features/findings.ts";
import { placeholdersOf, switchedOff } from "../features/ignored.ts";
import type { IgnoreStore } from "../lsp/ignoreStore.ts";
import { picturesOf } from "../node/pictures.ts";
import { commandIgnores, uriOfPath } from "./ignores.ts";
import type { CommandOutput } from "./output.ts";
import { readText } from "./readText.ts";
import { type CommandSettings, commandSettings } from "./settings.ts";
import type { WordWish } from "./wordArguments.ts";
import { writeNew } from "./writeNew.ts";

/** Writes the documents and gives the exit status: 2 where a file could not be read or written, else 0. */
export async function wordFiles(
  { output, settings: named, comments: withComments, files }: WordWish,
  { print, complain }: CommandOutput,
): Promise<0 | 2> {
  const settings = await commandSettings({ settings: named, preset: undefined }, complain);
  if (!settings) return 2;
  const ignores = commandIgnores(complain);
  const written = new Set<string>();
  let failed = false;
  const fail = (path: string, problem: string): void => {
    complain(`gongwen：${path}：${problem}`);
    failed = true;
  };
  for (const file of files) {
    const target = output ?? besideOf(file, withComments);
    const place = resolve(target);
    const read = await readText(file);
    if ("problem" in read) fail(file, read.problem);
    else if (await isSame(file, target))
      fail(file, "写出的文件会盖住文稿自己，没有写。请用 --output 另起名字。");
    else if (written.has(place))
      fail(file, `前面已有一份文稿写成 ${target}，没有再写。请用 --output 另起名字。`);
    else {
      const { bytes, told } = await documentOf(file, read.text, { settings, ignores, withComments });
      const problem = await writeNew(target, bytes);
      if (problem !== undefined) {
        fail(target, problem);
        continue;
      }
      written.add(place);
      print(`${target}${told}`);
    }
  }
  return failed ? 2 : 0;
}

/** The draft's name with .docx, in the draft's folder; a document with comments is not the one that is sent out. */
function besideOf(file: string, withComments: boolean): string {
  const { dir, name } = parse(file);
  return join(dir, `${name}${withComments ? "（批注）" : ""}.docx`);
}

/** True where both paths lead to one file that is there. */
async function isSame(file: string, target: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => undefined);
  const place = await real(file);
  return place !== undefined && place === (await real(target));
}

interface Wish {
  readonly settings: CommandSettings;
  readonly ignores: IgnoreStore;
  readonly withComments: boolean;
}

/**
 * The document's bytes, and what is to be told of it: how many comments are in it, or else how many placeholders it still has;
 * both under the draft's own settings and ignore file.
 */
async function documentOf(
  file: string,
  text: string,
  { settings, ignores, withComments }: Wish,
): Promise<{ readonly bytes: Uint8Array; readonly told: string }> {
  const uri = uriOfPath(file);
  const { rules, texts, word, ...under } = await settings.of(uri);
  const report = fileReport(file, text, under);
  const ignore = [...texts, ...switchedOff(rules), ...(await ignores.of(uri))];
  const comments = withComments ? findingComments(report, findingsOf(report, { rules, ignore })) : [];
  const { wordDocumentOf } = await import("../adapters/wordDocument.ts");
  const bytes = await wordDocumentOf(layoutOf(report, comments), word, picturesOf(uri));
  if (withComments) return { bytes, told: `，批注 ${comments.length} 条` };
  const placeholders = placeholdersOf(report, ignore).length;
  return { bytes, told: placeholders > 0 ? `，其中还有 ${placeholders} 处待填` : "" };
}
