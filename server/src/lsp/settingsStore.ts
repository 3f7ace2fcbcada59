// Where settings come from: asked of the client per document where it can answer, else as the client hands them over.
import type { Connection } from "vscode-languageserver";
import { described } from "./faults.ts";
import { createFirstTimes } from "./firstTimes.ts";
import type { Settings } from "./settings.ts";
import type { Voice } from "./voice.ts";

/** The settings of each document; every value is read once and kept until it is forgotten. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** Forgets one document's settings: it was closed. */
  forget(uri: string): void;
  /** Something changed: forgets all. `section` is the new value where the client sends it along, else undefined. */
  change(section: unknown): void;
}

/** Where settings come from at first, and who is told what is wrong with them. */
export interface SettingsStoreOptions extends Pick<Voice, "tell" | "logFault"> {
  /** True where the client answers workspace/configuration. */
  readonly asks: boolean;
  /** What the client gave along at the start, for one that does not. */
  readonly section: unknown;
}

/** A store. Nothing is asked before the first question; each fault is told once. */
export function createSettingsStore(
  { workspace }: Pick<Connection, "workspace">,
  { asks, section, tell, logFault }: SettingsStoreOptions,
): SettingsStore {
  const kept = new Map<string, Promise<Settings>>();
  const isNew = createFirstTimes();
  let given = section;

  const read = async (value: unknown): Promise<Settings> => {
    const { readSettings } = await import("./settings.ts");
    const { settings, problems } = readSettings(value);
    const fresh = problems.filter(isNew);
    if (fresh.length > 0) tell(fresh.join("\n"));
    return settings;
  };

  const load = async (uri: string): Promise<Settings> => {
    if (!asks) return read(given);
    try {
      return await read(await workspace.getConfiguration({ scopeUri: uri, section: "gongwen" }));
    } catch (error) {
      logFault(`读取 ${uri} 的设置失败，暂用默认设置：${described(error)}`);
      return read(undefined);
    }
  };

  return {
    of(uri) {
      let settings = kept.get(uri);
      if (!settings) {
        settings = load(uri);
        kept.set(uri, settings);
      }
      return settings;
    },
    forget: (uri) => void kept.delete(uri),
    change(value) {
      kept.clear();
      given = value ?? given;
    },
  };
}
