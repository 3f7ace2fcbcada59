// Entries of ignore files that leave nothing alone any more, as far as what was checked can tell.
import { isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../core/rules/index.ts";
import type { Ignored } from "../features/ignored.ts";
import type { WrittenEntry } from "../lsp/ignoreFile.ts";
import { IGNORE_PATH, type IgnoreFile } from "../lsp/ignoreStore.ts";

/** An entry, where it stands, and why it is of no use. */
export interface StaleEntry {
  /** The ignore file's path, from the working folder where it lies below that. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In Chinese, without an end mark. */
  readonly reason: string;
}

/** What was checked of the drafts of one ignore file. */
interface Checked {
  readonly used: Set<Ignored>;
  /** The drafts' paths from the file's folder. */
  readonly drafts: Set<string>;
}

/** Collects what was checked and tells what is stale. */
export interface StaleEntries {
  /** A draft was checked under a file's entries; `path` is the draft's from the file's folder. */
  note(file: IgnoreFile, path: string, used: ReadonlySet<Ignored>): void;
  /** The stale entries. Entries for more than the drafts that were seen are judged only where all drafts were. */
  list(wholeFolders: readonly string[]): StaleEntry[];
}

/** Nothing checked yet. */
export function createStaleEntries(): StaleEntries {
  const files = new Map<IgnoreFile, Checked>();
  return {
    note(file, path, used) {
      const checked = files.get(file) ?? { used: new Set(), drafts: new Set() };
      files.set(file, checked);
      checked.drafts.add(path);
      for (const entry of used) checked.used.add(entry);
    },
    list(wholeFolders) {
      return [...files].flatMap(([file, checked]) => {
        const folder = fileURLToPath(file.folder);
        const isWhole = wholeFolders.some((whole) => !leads(relative(whole, folder)));
        return file.entries.flatMap((entry) => {
          const reason = reasonOf(entry, checked, isWhole);
          return reason ? [{ file: shownPath(`${folder}/${IGNORE_PATH}`), line: entry.line, reason }] : [];
        });
      });
    },
  };
}

function reasonOf(entry: WrittenEntry, { used, drafts }: Checked, isWhole: boolean): string | undefined {
  if (entry.rule !== undefined && !rules.some(({ id }) => id === entry.rule)) {
    return `没有名为 ${entry.rule} 的规则`;
  }
  if (entry.text === undefined || used.has(entry)) return undefined;
  const text = `“${entry.text}”`;
  if (entry.file === undefined) return isWhole ? `各份文稿里都没有这样的${text}了` : undefined;
  if (drafts.has(entry.file.normalize("NFC"))) return `${entry.file} 里没有这样的${text}了`;
  return isWhole ? `没有 ${entry.file} 这份文稿了` : undefined;
}

function shownPath(path: string): string {
  const way = relative(process.cwd(), path);
  return leads(way) ? path : way;
}

/** Whether a way leads out of the folder that it begins in. */
function leads(way: string): boolean {
  return way.startsWith("..") || isAbsolute(way);
}
