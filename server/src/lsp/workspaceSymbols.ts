// Answers searches for symbols over the folders' drafts and the open ones; a large folder is searched in slices.
import type { CancellationToken, WorkspaceSymbol, WorkspaceSymbolParams } from "vscode-languageserver";
import type { AskedPace, FolderListing } from "../core/ports.ts";
import type { Report } from "../core/report/report.ts";
import { type FileSymbol, type FileSymbolOptions, reportSymbols } from "../features/fileSymbols.ts";
import type { FolderWork } from "../features/folderWork.ts";
import type { Enable } from "../features/standing.ts";
import { type SearchedFile, symbolSearch } from "../features/workspaceSymbols.ts";
import { described } from "./faults.ts";
import { createFolderIndex, type FolderIndex } from "./folderIndex.ts";
import type { Reader } from "./reading.ts";
import { nextTurn } from "./turn.ts";
import { uriKey } from "./uris.ts";
import type { ShownWork } from "./workDone.ts";

/** What the search needs of the server. */
export interface WorkspaceSymbolsContext {
  readonly folderWork: FolderWork;
  /** Tells, once for each, of files that are passed over. */
  passOver(folder: string, listing: FolderListing): void;
  /** The uris of the workspace's folders. */
  folders(): readonly string[];
  /** The uris of the open documents. */
  open(): readonly string[];
  readonly read: Reader;
  /** What gongwen.enable says for a folder's files. */
  enableOf(folder: string): Promise<Enable>;
  readonly options: FileSymbolOptions;
  /** True where the client tells of changed files. */
  readonly watched: boolean;
  /** Shows that many files are being read. */
  show(): ShownWork;
  log(message: string): void;
}

/** The search and the index behind it. */
export interface WorkspaceSymbols {
  answer(params: WorkspaceSymbolParams, token: CancellationToken): Promise<WorkspaceSymbol[]>;
  readonly index: FolderIndex;
}

/** Nobody ends the reading of one file, which is soon done. */
const UNENDED: AskedPace = { signal: new AbortController().signal, tell: () => undefined };
/** Other requests are let in after so long a slice. */
const SLICE_MS = 8;

/** A search over one connection's workspace. Nothing is read before the first question. */
export function createWorkspaceSymbols(context: WorkspaceSymbolsContext): WorkspaceSymbols {
  const index = createFolderIndex({
    folders: context.folders,
    async list(folder, signal) {
      const listing = await context.folderWork.list({ folder }, { signal, tell: () => undefined });
      context.passOver(folder, listing);
      return listing.files;
    },
    read: (uri, folder) => readFile(context, uri, folder),
    watched: () => context.watched,
    open: context.open,
    show: context.show,
  });
  return {
    index,
    async answer({ query }, token) {
      const closed = await unlessCancelled(index.files(), token);
      if (!closed) return [];
      const search = symbolSearch(query);
      const open = await openFiles(context);
      for (const { uri, symbols } of open) if (symbols) search.add({ uri, symbols });
      const isOpen = new Set(open.map(({ uri }) => uriKey(uri)));
      await inSlices(
        closed.filter(({ uri }) => !isOpen.has(uriKey(uri))),
        (file) => search.add(file),
        token,
      );
      return search.results();
    },
  };
}

/** A fault in one file costs that file: it is logged, and the others are still found. */
async function readFile(
  context: WorkspaceSymbolsContext,
  uri: string,
  folder: string,
): Promise<SearchedFile["symbols"]> {
  try {
    const { outlinesMarkdown } = context.options;
    const options = { outlinesMarkdown, enable: await context.enableOf(folder) };
    return await context.folderWork.symbols({ uri, options }, UNENDED);
  } catch (error) {
    context.log(`读取 ${uri} 的大纲出错：${described(error)}`);
    return [];
  }
}

const kept = new WeakMap<Report, readonly FileSymbol[]>();

/** The open documents as they stand in the editor; without symbols where one is not read. */
async function openFiles({ open, read, options }: WorkspaceSymbolsContext) {
  const files: { uri: string; symbols: readonly FileSymbol[] | undefined }[] = [];
  for (const uri of open()) {
    const reading = await read(uri);
    files.push({ uri, symbols: reading?.standing.on ? keptSymbols(reading.report, options) : undefined });
  }
  return files;
}

function keptSymbols(report: Report, options: FileSymbolOptions): readonly FileSymbol[] {
  let symbols = kept.get(report);
  if (!symbols) {
    symbols = reportSymbols(report, options);
    kept.set(report, symbols);
  }
  return symbols;
}

async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  token: CancellationToken,
): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - since < SLICE_MS) continue;
    await nextTurn();
    if (token.isCancellationRequested) return;
    since = performance.now();
  }
}

/** The work's outcome, or undefined as soon as the request is cancelled; the work itself goes on. */
function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T | undefined> {
  if (token.isCancellationRequested) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => resolve(undefined));
    work.then(resolve, reject).finally(() => listening.dispose());
  });
}
