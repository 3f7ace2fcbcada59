// The options by which a command is told of settings: --settings and --preset.
import { PRESET_NAMES, type Preset } from "../core/data/presets.ts";
import type { Topic } from "./help.ts";
import { type Mistake, mistake } from "./mistakes.ts";

/** What the arguments say of settings. */
export interface SettingsWish {
  /** The path of a settings file that holds for every draft; undefined where each draft's own is looked for. */
  readonly settings: string | undefined;
  /** The stage of the drafts, over what a settings file says. */
  readonly preset: Preset | undefined;
}

/** The options, as parseArgs takes them. */
export const SETTINGS_OPTIONS = {
  settings: { type: "string" },
  preset: { type: "string" },
} as const;

/** Each stage by its names: the setting's value and what it is called. */
const STAGES = Object.entries(PRESET_NAMES) as [Preset, name: string][];

/** Reads the options' values, or names the mistake. */
export function settingsWishOf(
  values: { readonly settings?: string | undefined; readonly preset?: string | undefined },
  topic: Topic,
): SettingsWish | Mistake {
  const { settings, preset } = values;
  const stage = STAGES.find((names) => names.some((name) => name === preset))?.[0];
  if (preset !== undefined && stage === undefined) {
    const possible = STAGES.map(([value, name]) => `${value}（${name}）`).join("、");
    return mistake(`--preset 没有“${preset}”这一档，可用 ${possible}。`, topic);
  }
  return { settings, preset: stage };
}
