// The list of texts that are left alone everywhere, as it stands in the settings of the folder and of the user.

/** What VS Code knows of the setting gongwen.ignore; a value is whatever the user wrote there. */
export interface IgnoreSetting {
  readonly globalValue?: unknown;
  readonly folderValue?: unknown;
}

/** What is to be written where; a list that stays as it is is left out. */
export interface IgnoreChange {
  readonly global: readonly string[];
  readonly folder?: readonly string[];
}

/**
 * Adds a text to the user's list, and to the folder's where it has one, since that hides the user's. Throws an Error that
 * names the fault where a list is not a list, rather than losing what stands there.
 */
export function withIgnored({ globalValue, folderValue }: IgnoreSetting, text: string): IgnoreChange {
  const global = added(listIn(globalValue), text);
  return folderValue === undefined ? { global } : { global, folder: added(listIn(folderValue), text) };
}

function listIn(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((it) => typeof it === "string")) return value;
  throw new Error("gongwen.ignore");
}

function added(list: readonly string[], text: string): readonly string[] {
  return list.includes(text) ? list : [...list, text];
}
