// Where settings come from: asked of the client per document where it can answer, else as the client hands them over.
import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { createFirstTimes } from "./firstTimes.ts";
import type { Settings } from "./settings.ts";

/** The settings of each document; every value is read once and kept until it is forgotten. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** Forgets one document's settings: it was closed. */
  forget(uri: string): void;
  /** Something changed: forgets all. `section` is the new value where the client sends it along, else undefined. */
  change(section: unknown): void;
}

/** A store. `asks` says that the client answers workspace/configuration; `section` is what it gave at the start. */
export function createSettingsStore(connection: Connection, asks: boolean, section: unknown): SettingsStore {
  const kept = new Map<string, Promise<Settings>>();
  const isNew = createFirstTimes();
  let given = section;

  const read = async (value: unknown): Promise<Settings> => {
    const { readSettings } = await import("./settings.ts");
    const { settings, problems } = readSettings(value);
    const fresh = problems.filter(isNew);
    if (fresh.length > 0) {
      const message = fresh.join("\n");
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return settings;
  };

  const load = async (uri: string): Promise<Settings> => {
    if (!asks) return read(given);
    try {
      return await read(await connection.workspace.getConfiguration({ scopeUri: uri, section: "gongwen" }));
    } catch (error) {
      connection.console.error(`读取 ${uri} 的设置失败，暂用默认设置：${String(error)}`);
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
