// Which documents the client speaks of: drafts in files, unsaved or in a virtual folder, or on the server that a browser shows;
// never diffs, logs or cells.

const LANGUAGES = ["plaintext", "markdown", "gongwen"];
const SCHEMES = ["file", "untitled", "vscode-vfs", "vscode-remote"];

/** Where our previews stand: the right side of a comparison, a text that no file holds. */
export const PREVIEW_SCHEMES = ["gongwen-cleaned", "gongwen-fixed"] as const;
/** One of them. */
export type PreviewScheme = (typeof PREVIEW_SCHEMES)[number];

/** The documents that the server is told of and the status item stands beside. */
export const DRAFTS: { language: string; scheme: string }[] = LANGUAGES.flatMap((language) =>
  SCHEMES.map((scheme) => ({ language, scheme })),
);
