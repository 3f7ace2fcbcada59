// The settings as the command line reads them: gongwen.* in the editor's settings file nearest above each draft.
import type { Wording } from "../core/facts/words/officeWording.ts";
import type { Form } from "../core/layout/form.ts";
import type { MarkerFinder } from "../core/ports.ts";
import type { RuleSettings } from "../core/rules/lint.ts";
import { messageOf } from "../lsp/faults.ts";
import { createMarkerFinders } from "../lsp/markerFinders.ts";
import { readSettings } from "../lsp/settings.ts";
import { foldersAbove, shownPath } from "../lsp/uris.ts";
import { createWordingStore } from "../lsp/wordingStore.ts";
import { createOwnFiles } from "../node/ownFiles.ts";
import { readText } from "./readText.ts";
import type { SettingsWish } from "./settingsArguments.ts";
import { type Section, settingsSection } from "./settingsFile.ts";

/** The settings that the findings of a draft and its documents depend on. */
export interface DraftSettings {
  /** A severity per rule id: the preset's, and over them the writer's own. */
  readonly rules: RuleSettings;
  /** Texts that are left alone. */
  readonly texts: readonly string[];
  /** What finds the writer's own markers; undefined where there are none. */
  readonly finder: MarkerFinder | undefined;
  /** The office's own wording, from the list nearest to the draft. */
  readonly wording: Wording | undefined;
  /** The form of its Word document. */
  readonly word: Form;
}

/** The settings of each draft, by its uri. */
export interface CommandSettings {
  of(uri: string): Promise<DraftSettings>;
}

/** Where an editor keeps a folder's settings. */
const SETTINGS_PATH = ".vscode/settings.json";

/**
 * The settings that the arguments ask for; undefined, and told why, where the file that they name cannot be used. What is
 * wrong with a value is told once, with the file, and costs that value alone.
 */
export async function commandSettings(
  { settings: named, preset }: SettingsWish,
  complain: (text: string) => void,
): Promise<CommandSettings | undefined> {
  const finders = createMarkerFinders(
    async (patterns) => (await import("../adapters/markerFinder.ts")).createMarkerFinder(patterns),
    (message) => complain(`gongwen：${message}`),
  );
  const own = createOwnFiles();
  const wordings = createWordingStore({
    own,
    complain: (message) => complain(`gongwen：${message}`),
    watches: () => true,
  });
  const tell = (file: string, problem: string): void => complain(`gongwen：${file}：${problem}`);

  async function settle(section: Section, file: string): Promise<Omit<DraftSettings, "wording">> {
    const { settings, problems } = readSettings({ ...section, ...(preset && { preset }) });
    for (const problem of problems) tell(file, problem);
    const { rules, ignore, placeholderPatterns, word } = settings;
    return { rules, texts: ignore, finder: await finders(placeholderPatterns), word };
  }

  if (named !== undefined) {
    const read = await readText(named);
    const found = "problem" in read ? read : settingsSection(read.text);
    if ("problem" in found) return void tell(named, found.problem);
    const settings = settle(found.section, named);
    return { of: async (uri) => ({ ...(await settings), wording: await wordings.of(uri) }) };
  }

  const inFolder = kept(async (folder) => {
    try {
      const text = await own.read(folder, SETTINGS_PATH);
      const found = text === undefined ? { section: undefined } : settingsSection(text);
      if (!("problem" in found)) return found.section && settle(found.section, nameOf(folder));
      tell(nameOf(folder), found.problem);
    } catch (error) {
      tell(nameOf(folder), messageOf(error));
    }
    return undefined;
  });
  const none = settle(undefined, "");
  return {
    async of(uri) {
      const wording = await wordings.of(uri);
      for (const folder of foldersAbove(uri)) {
        const settings = await inFolder(folder);
        if (settings) return { ...settings, wording };
      }
      return { ...(await none), wording };
    },
  };
}

function nameOf(folder: string): string {
  return shownPath(folder, SETTINGS_PATH);
}

/** A function that works a value out once for each key. */
function kept<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const values = new Map<string, Promise<T>>();
  return (key) => {
    const value = values.get(key) ?? work(key);
    values.set(key, value);
    return value;
  };
}
