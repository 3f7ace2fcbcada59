// What a client says of itself at the start, and what the server says of each document from then on.
import type { ClientCommand } from "./commands.ts";

/**
 * What a client may pass as `initializationOptions`. Everything is optional: a client that passes nothing gets a
 * server that does all by itself and offers no action that only a client could carry out.
 */
export interface InitializationOptions {
  /** The commands of {@link ClientCommand} that the client can run; actions that need others are not offered. */
  commands?: ClientCommand[];
  /** True where the editor itself outlines Markdown's # headings (VS Code does): then the server leaves them out. */
  outlinesMarkdown?: boolean;
  /** True where the client asks {@link CONTINUATION_REQUEST} after Enter: then the server formats nothing on typing. */
  continuesNumbers?: boolean;
  /** True where the client answers the requests of fileSystem.ts: files of any file system are then read and written through it. */
  servesFiles?: boolean;
  /** The uri of the extension's own folder, for a server that runs in a browser and reads its files through the client. */
  extensionFolder?: string;
  /** The uri of the folder where the client keeps the writer's own phrases, used unless a setting names another. */
  phrasesFolder?: string;
  /** True where the writer does not trust the folders: then nothing is read from, or written to, their `.gongwen`. */
  untrusted?: boolean;
  /** The `gongwen.*` settings, nested as in a settings file, for clients without `workspace/configuration`. */
  gongwen?: unknown;
}

/** Notification, server → client: what the server thinks of an open document. Sent on opening and after changes. */
export const STATUS_NOTIFICATION = "gongwen/status";

/** The parameters of {@link STATUS_NOTIFICATION}. The newest one per document holds; closing it ends it. */
export interface StatusParams {
  uri: string;
  /** "off": the document gets no findings, outline or hovers, and the counts below are 0. */
  state: "on" | "off";
  /** Why, in Chinese, one short sentence without a full stop, fit for a tooltip. */
  reason: string;
  /** 待填: how many placeholders wait to be filled in or taken out. */
  placeholders: number;
  /** 字数, counted as office software counts it. */
  characters: number;
  /** Another number than before: settings, facts or what is ignored have changed, though the text may not have. */
  revision: number;
}
