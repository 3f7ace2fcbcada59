// Answers what a client asks of a whole folder; the work itself is done in a process of its own.
import type { CancellationToken, Connection, GenericRequestHandler } from "vscode-languageserver";
import type { AskedPace, FolderListing } from "../core/ports.ts";
import { type Draft, draftText } from "../core/text/draft.ts";
import type { FolderWork } from "../features/folderWork.ts";
import {
  type Method,
  RECURRING_REQUEST,
  REPEATS_REQUEST,
  type RecurringParams,
  type RecurringResult,
  type RepeatsParams,
  type RepeatsResult,
} from "../protocol.ts";
import { type GuardOptions, guarded } from "./guard.ts";
import { uriKey } from "./uris.ts";
import { showRequest } from "./workDone.ts";

/** What the answers need of the server. */
export interface FolderContext extends GuardOptions {
  readonly folderWork: FolderWork;
  /** The open documents. */
  drafts(): readonly Draft[];
  /** Tells the writer of files that are passed over. */
  passOver(folder: string, listing: FolderListing): void;
}

type FolderParams = RepeatsParams | RecurringParams;

/** Registers the requests about a folder. Each can be cancelled, and tells how far it has come where it is asked to. */
export function registerFolderRequests(connection: Connection, context: FolderContext): void {
  const { folderWork } = context;
  function on<P extends FolderParams, R>(
    method: Method<P, R>,
    empty: R,
    work: (uris: readonly string[], pace: AskedPace) => Promise<R>,
  ): void {
    const answer = async ({ folder, workDoneToken }: P, token: CancellationToken) => {
      const { pace, end } = showRequest(connection, workDoneToken, TITLE, token);
      try {
        const listing = await folderWork.list({ folder }, pace);
        context.passOver(folder, listing);
        return await work(
          listing.files.map(({ uri }) => uri),
          pace,
        );
      } finally {
        end();
      }
    };
    const handler: GenericRequestHandler<unknown, void> = guarded(method, empty, answer, context);
    connection.onRequest(method, handler);
  }

  const noRepeats: RepeatsResult = { files: 0, repeats: [] };
  on(REPEATS_REQUEST, noRepeats, (uris, pace) =>
    folderWork.repeats({ uris, open: openOnes(uris, context.drafts()) }, pace),
  );
  const nothing: RecurringResult = { files: 0, phrases: [] };
  on(RECURRING_REQUEST, nothing, (uris, pace) => folderWork.recurring({ uris }, pace));
}

/** What the editor shows while a folder is being read. */
export const TITLE = "公文：正在读文件夹里的文稿";

/** The open drafts among the files, by the files' own uris. */
function openOnes(uris: readonly string[], drafts: readonly Draft[]) {
  const files = new Map(uris.map((uri) => [uriKey(uri), uri]));
  const open: Record<string, { languageId: string; text: string }> = {};
  for (const draft of drafts) {
    const uri = files.get(uriKey(draft.uri));
    if (uri !== undefined) open[uri] = { languageId: draft.languageId, text: draftText(draft) };
  }
  return open;
}
