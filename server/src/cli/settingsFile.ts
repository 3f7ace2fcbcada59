// An editor's settings file as text: what it says under gongwen.*, as the editor would hand it to the server.
import { getNodeValue } from "jsonc-parser";
import { parseOwnJson } from "../json/ownJson.ts";

/** The keys of ours that stand in the file, put together as the section gongwen; undefined where there is none. */
export type Section = Readonly<Record<string, unknown>> | undefined;

const PREFIX = "gongwen.";

/** Reads the text of a settings.json. A text that is no JSON object is told in Chinese, with the line. */
export function settingsSection(text: string): { section: Section } | { problem: string } {
  const { root, fault } = parseOwnJson(text);
  if (fault) return { problem: `第 ${fault.line} 行${fault.reason}，这份设置没有使用。` };
  if (root && root.type !== "object") {
    return { problem: "应为一对花括号，里面写 gongwen.rules 等设置；这份设置没有使用。" };
  }
  const section: Record<string, unknown> = {};
  const settings: Readonly<Record<string, unknown>> = root ? getNodeValue(root) : {};
  for (const [key, value] of Object.entries(settings)) if (key.startsWith(PREFIX)) put(section, key, value);
  return { section: Object.keys(section).length > 0 ? section : undefined };
}

/** "gongwen.diagnostics.enable" stands in the section as { diagnostics: { enable } }. */
function put(section: Record<string, unknown>, key: string, value: unknown): void {
  const [last = "", ...way] = key.slice(PREFIX.length).split(".").reverse();
  let place = section;
  for (const name of way.reverse()) {
    const next = Object.hasOwn(place, name) ? place[name] : {};
    if (typeof next !== "object" || next === null) return;
    place[name] = next;
    place = next as Record<string, unknown>;
  }
  Object.defineProperty(place, last, { value, enumerable: true, writable: true, configurable: true });
}
