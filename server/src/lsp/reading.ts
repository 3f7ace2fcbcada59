// A document as a request finds it: its draft, whether it is read at all, its report and its findings.
import type { Wording } from "../core/facts/words/officeWording.ts";
import type { MarkerFinder } from "../core/ports.ts";
import type { Report } from "../core/report/report.ts";
import type { Finding } from "../core/rules/rule.ts";
import type { Draft } from "../core/text/draft.ts";
import type { ActionOptions } from "../features/codeActions.ts";
import type { CompletionOptions } from "../features/completion.ts";
import type { DefinitionOptions } from "../features/definition.ts";
import type { SymbolOptions } from "../features/documentSymbols.ts";
import { type FindingSettings, findingsOf } from "../features/findings.ts";
import type { HoverOptions } from "../features/hover.ts";
import { type Ignored, switchedOff } from "../features/ignored.ts";
import type { PlaceholderOptions } from "../features/placeholderItems.ts";
import type { RenameOptions } from "../features/rename.ts";
import { type Standing, standing } from "../features/standing.ts";
import type { Client } from "./client.ts";
import { type Documents, reportOf } from "./documents.ts";
import type { FactFiles } from "./factFiles.ts";
import type { IgnoreStore } from "./ignoreStore.ts";
import type { MarkerFinders } from "./markerFinders.ts";
import type { Settings } from "./settings.ts";
import type { SettingsStore } from "./settingsStore.ts";
import type { WordingStore } from "./wordingStore.ts";

/** What any feature's answer may depend on besides the report: the client's abilities and the writer's wishes. */
export type FeatureOptions = SymbolOptions &
  HoverOptions &
  ActionOptions &
  RenameOptions &
  PlaceholderOptions &
  DefinitionOptions &
  Pick<CompletionOptions, "commands" | "snippets"> &
  Pick<Settings, "continueNumbering">;

/** One version of an open document with the settings that hold for it. */
export interface Reading {
  readonly draft: Draft;
  readonly options: FeatureOptions;
  readonly settings: Settings;
  readonly standing: Standing;
  readonly report: Report;
  /** What the rules find; nothing where diagnostics are switched off or the document is not read. */
  readonly findings: readonly Finding[];
  /** What the rules find, also where diagnostics are switched off; nothing where the document is not read. */
  readonly found: readonly Finding[];
  /** The findings of another text of the document under the same settings. */
  find(report: Report): readonly Finding[];
}

/** What a reading is made of besides the document. */
export interface ReadingSources {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly factFiles: FactFiles;
  readonly ignores: Pick<IgnoreStore, "of">;
  readonly wordings: WordingStore;
  readonly finders: MarkerFinders;
  readonly client: Client;
}

/** Reads the present version of a document; gives undefined where it is not open. */
export type Reader = (uri: string) => Promise<Reading | undefined>;

/** A reader. Whoever waits for settings or files meanwhile, the version is the newest. */
export function createReader(sources: ReadingSources): Reader {
  const { documents, factFiles, ignores, wordings, finders, client } = sources;
  return async (uri) => {
    if (!documents.get(uri)) return undefined;
    const [settings, facts, entries, wording] = await Promise.all([
      sources.settings.of(uri),
      factFiles.of(uri),
      ignores.of(uri),
      wordings.of(uri),
    ]);
    const finder = await finders(settings.placeholderPatterns);
    // Only now: the settings may have been long in coming, and the document edited or closed meanwhile.
    const draft = documents.get(uri);
    if (!draft) return undefined;
    const { continueNumbering } = settings;
    const options = { ...client, facts, ignore: ignoredBy(settings, entries), continueNumbering };
    return createReading(draft, { finder, wording }, settings, options);
  };
}

function createReading(
  draft: Draft,
  { finder, wording }: { readonly finder: MarkerFinder | undefined; readonly wording: Wording | undefined },
  settings: Settings,
  options: FeatureOptions,
): Reading {
  const stands = standing(draft, settings.enable);
  const found = (report: Report) =>
    stands.on ? keptFindings(report, { rules: settings.rules, ignore: options.ignore }) : [];
  const find = (report: Report) => (settings.diagnostics.enable ? found(report) : []);
  return {
    draft,
    options,
    settings,
    standing: stands,
    get report() {
      return reportOf(draft, finder, wording);
    },
    get findings() {
      return find(reportOf(draft, finder, wording));
    },
    get found() {
      return found(reportOf(draft, finder, wording));
    },
    find,
  };
}

const lists = new WeakMap<Settings, { entries: readonly Ignored[]; both: readonly Ignored[] }>();

/** The setting's texts, the rules that it switches off and the folder's entries; the same list as long as both are the same. */
function ignoredBy(settings: Settings, entries: readonly Ignored[]): readonly Ignored[] {
  const known = lists.get(settings);
  if (known?.entries === entries) return known.both;
  const both = [...settings.ignore, ...switchedOff(settings.rules), ...entries];
  lists.set(settings, { entries, both });
  return both;
}

const kept = new WeakMap<Report, FindingSettings & { findings: readonly Finding[] }>();

/** The findings of a version under some settings, worked out once for diagnostics and code actions. */
function keptFindings(report: Report, { rules, ignore }: FindingSettings): readonly Finding[] {
  const known = kept.get(report);
  if (known?.rules === rules && known.ignore === ignore) return known.findings;
  const findings = findingsOf(report, { rules, ignore });
  kept.set(report, { rules, ignore, findings });
  return findings;
}
