// Which files and folders may hold drafts, by their names.

const DRAFT = /\.(?:txt|md|markdown|gongwen)$/i;
/** Folders of programs' own files; hidden ones are passed over as well. */
const FOREIGN = new Set(["node_modules", "bower_components", "vendor", "venv", "__pycache__"]);

/** True for the name of a file that may hold a draft. */
export function mayBeDraft(name: string): boolean {
  return DRAFT.test(name);
}

/** True for the name of a folder that is to be looked into. */
export function mayHoldDrafts(name: string): boolean {
  return !name.startsWith(".") && !FOREIGN.has(name);
}
