// The settings under gongwen.*: what may stand there, what holds where nothing or nonsense stands.
import * as z from "zod/mini";
import { PRESET_NAMES, PRESETS, type Preset } from "../core/data/presets.ts";
import { LEVELS, type Level } from "../core/data/severities.ts";
import { type FontNames, type Form, type PageNumbers, STANDARD_FORM } from "../core/layout/form.ts";
import { rules } from "../core/rules/index.ts";
import type { Enable } from "../features/standing.ts";

/** The settings as the server uses them. */
export interface Settings {
  readonly enable: Enable;
  readonly diagnostics: { readonly enable: boolean };
  /** A severity per rule id, or "off": the preset's, and over them the writer's own. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Exact texts that are left alone. */
  readonly ignore: readonly string[];
  /** True where the next number is put in after Enter and suggested while typing. */
  readonly continueNumbering: boolean;
  /** True where figures get hints in the text. */
  readonly inlayHints: boolean;
  /** True where sections get a line above them with their figures. */
  readonly codeLens: boolean;
  /** When suggestions open: while typing, by the key alone, or never. */
  readonly completion: (typeof COMPLETION_VALUES)[number];
  /** The folder of the writer's own phrases, "" for the one that the client names. */
  readonly phrases: { readonly folder: string };
  /** Patterns of the writer's own for what is unfinished, in RE2's syntax. */
  readonly placeholderPatterns: readonly string[];
  /** The form of Word documents. */
  readonly word: Form;
}

/** A value that does not fit, told in Chinese: which setting, which value, what is possible, what holds now. */
export type Problem = string;

/** The values that gongwen.enable may have. */
export const ENABLE_VALUES = ["auto", "always", "off"] as const satisfies readonly Enable[];
/** The values that gongwen.preset may have. */
export const PRESET_VALUES = Object.keys(PRESET_NAMES) as readonly Preset[];
/** The values that gongwen.completion may have. */
export const COMPLETION_VALUES = ["auto", "manual", "off"] as const;

/** None; from the root of a disk or share, as a uri, or from the writer's own folder: no folder tells what another path begins at. */
const WHOLE_PATH = /^(?:$|~(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/]|file:)/;

/** The values that gongwen.word.pageNumbers may have. */
export const PAGE_NUMBER_VALUES = ["outer", "center", "none"] as const satisfies readonly PageNumbers[];
/** The least and the most that gongwen.word.lineSpacing may be, in points. */
export const LINE_SPACING = { least: 20, most: 40 } as const;

/** The schema, a key of the manifest's `gongwen.*` each; every key has its own default, so none can spoil another. */
export const settingsSchema = z.object({
  enable: z._default(z.enum(ENABLE_VALUES), "auto"),
  "diagnostics.enable": z._default(z.boolean(), true),
  preset: z._default(z.enum(PRESET_VALUES), "review"),
  rules: z._default(z.record(z.string(), z.unknown()), {}),
  ignore: z._default(z.array(z.string()), []),
  continueNumbering: z._default(z.boolean(), true),
  inlayHints: z._default(z.boolean(), false),
  codeLens: z._default(z.boolean(), false),
  completion: z._default(z.enum(COMPLETION_VALUES), "auto"),
  "phrases.folder": z._default(z.string().check(z.trim(), z.regex(WHOLE_PATH)), ""),
  placeholderPatterns: z._default(z.array(z.string()), []),
  "word.fonts": z._default(z.record(z.string(), z.unknown()), {}),
  "word.lineSpacing": z._default(
    z.number().check(z.gte(LINE_SPACING.least), z.lte(LINE_SPACING.most)),
    STANDARD_FORM.lineSpacing,
  ),
  "word.pageNumbers": z._default(z.enum(PAGE_NUMBER_VALUES), STANDARD_FORM.pageNumbers),
});

type Key = keyof typeof settingsSchema.shape;

const EXPECTED: Readonly<Record<Key, string>> = {
  enable: `可用的值：${ENABLE_VALUES.join("、")}`,
  "diagnostics.enable": "可用的值：true、false",
  preset: `可用的值：${PRESET_VALUES.join("、")}`,
  rules: "应为“规则：级别”的对照表",
  ignore: "应为文字的列表",
  continueNumbering: "可用的值：true、false",
  inlayHints: "可用的值：true、false",
  codeLens: "可用的值：true、false",
  completion: `可用的值：${COMPLETION_VALUES.join("、")}`,
  "phrases.folder": "应为文件夹的完整路径，或以 ~ 开头",
  placeholderPatterns: "应为正则表达式的列表",
  "word.fonts": "应为“用处：字体名称”的对照表",
  "word.lineSpacing": `应为 ${LINE_SPACING.least} 到 ${LINE_SPACING.most} 之间的磅数`,
  "word.pageNumbers": `可用的值：${PAGE_NUMBER_VALUES.join("、")}`,
};

/** Reads the value of the section `gongwen`. A key that does not fit costs itself alone: its default holds. */
export function readSettings(section: unknown): { settings: Settings; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <K extends Key>(key: K) => {
    const value = valueAt(section, key);
    const schema = z.catch(settingsSchema.shape[key] as z.ZodMiniType, () => {
      problems.push(`设置 gongwen.${key} 的值${shown(value)}无效，${EXPECTED[key]}。现按默认值处理。`);
      return z.parse(settingsSchema.shape[key], undefined);
    });
    return z.parse(schema, value) as z.output<(typeof settingsSchema.shape)[K]>;
  };
  const settings = {
    enable: read("enable"),
    diagnostics: { enable: read("diagnostics.enable") },
    rules: { ...PRESETS[read("preset")], ...readRules(read("rules"), problems) },
    ignore: read("ignore"),
    continueNumbering: read("continueNumbering"),
    inlayHints: read("inlayHints"),
    codeLens: read("codeLens"),
    completion: read("completion"),
    phrases: { folder: read("phrases.folder") },
    placeholderPatterns: read("placeholderPatterns"),
    word: {
      fonts: readFonts(read("word.fonts"), problems),
      lineSpacing: read("word.lineSpacing"),
      pageNumbers: read("word.pageNumbers"),
    },
  };
  return { settings, problems };
}

/** A rule's bad value costs that rule alone. */
function readRules(values: Record<string, unknown>, problems: Problem[]): Settings["rules"] {
  const known = new Set(rules.map(({ id }) => id));
  const good: Record<string, Level> = {};
  for (const [id, value] of Object.entries(values)) {
    const level = z.safeParse(z.enum(LEVELS), value);
    if (!known.has(id)) problems.push(`设置 gongwen.rules 中没有名为${shown(id)}的规则，此项不起作用。`);
    else if (level.success) good[id] = level.data;
    else {
      problems.push(
        `设置 gongwen.rules 中 ${id} 的值${shown(value)}无效，可用的值：${LEVELS.join("、")}。现按该规则的默认级别处理。`,
      );
    }
  }
  return good;
}

/** A face's bad name costs that face alone; an empty one is none. */
function readFonts(values: Record<string, unknown>, problems: Problem[]): FontNames {
  const fonts: Record<string, string> = { ...STANDARD_FORM.fonts };
  for (const [use, value] of Object.entries(values)) {
    const standard = Object.hasOwn(STANDARD_FORM.fonts, use) ? fonts[use] : undefined;
    if (standard === undefined) {
      const known = Object.keys(STANDARD_FORM.fonts).join("、");
      problems.push(
        `设置 gongwen.word.fonts 中没有名为${shown(use)}的用处，可用的有：${known}。此项不起作用。`,
      );
    } else if (typeof value !== "string") {
      problems.push(
        `设置 gongwen.word.fonts 中 ${use} 的值${shown(value)}无效，应为字体名称。现用“${standard}”。`,
      );
    } else if (value.trim() !== "") fonts[use] = value.trim();
  }
  return fonts as { -readonly [Use in keyof FontNames]: string };
}

/** The value at a dotted key; editors hand over a missing one as undefined or null. */
function valueAt(section: unknown, key: string): unknown {
  let value: unknown = section;
  for (const name of key.split(".")) {
    value =
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value ?? undefined;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === "string" ? `“${short}”` : ` ${short} `;
}
