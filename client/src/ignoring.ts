// The list of texts that are no placeholders, as it stands in the settings of the folder and of the user.

/** What VS Code knows of the setting gongwen.ignore; a value is whatever the user wrote there. */
export interface IgnoreSetting {
  readonly globalValue?: unknown;
  readonly folderValue?: unknown;
}

/** What is to be written where; a list that stays as it is is left out. */
export interface IgnoreChange {
  readonly global?: readonly string[];
  readonly folder?: readonly string[];
}

/**
 * Adds a text for the folder or for all folders. A folder's list hides the user's, so a new one begins with the
 * user's texts, and a text for all folders goes into the folder's list too where there is one. Throws an Error
 * that names the fault where a list is not a list, rather than losing what stands there.
 */
export function withIgnored(setting: IgnoreSetting, text: string, scope: "folder" | "global"): IgnoreChange {
  const global = listIn(setting.globalValue);
  if (scope === "folder") return { folder: added(listIn(setting.folderValue ?? global), text) };
  if (setting.folderValue === undefined) return { global: added(global, text) };
  return { global: added(global, text), folder: added(listIn(setting.folderValue), text) };
}

function listIn(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((it) => typeof it === "string")) return value;
  throw new Error("gongwen.ignore");
}

function added(list: readonly string[], text: string): readonly string[] {
  return list.includes(text) ? list : [...list, text];
}
