// What the server and its clients say to each other beyond the standard protocol: names and plain types, nothing else.

import type { Method } from "./protocol/method.ts";

export * from "./protocol/bank.ts";
export * from "./protocol/ignoring.ts";
export type { Method } from "./protocol/method.ts";
export * from "./protocol/placeholders.ts";
export * from "./protocol/repeats.ts";
export * from "./protocol/word.ts";
export * from "./protocol/wording.ts";

/** A place in a document, 0-based, in UTF-16 units; the same shape as LSP's Position. */
export interface ProtocolPosition {
  line: number;
  character: number;
}

/** A stretch of a document, `end` exclusive; the same shape as LSP's Range. */
export interface ProtocolRange {
  start: ProtocolPosition;
  end: ProtocolPosition;
}

/**
 * What a client may pass as `initializationOptions`. Everything is optional: a client that passes nothing gets a
 * server that does all by itself and offers no action that only a client could carry out.
 */
export interface InitializationOptions {
  /** The commands of {@link ClientCommand} that the client can run; actions that need others are not offered. */
  commands?: ClientCommand[];
  /** True where the editor itself outlines Markdown's # headings (VS Code does): then the server leaves them out. */
  outlinesMarkdown?: boolean;
  /** True where the client asks {@link CONTINUATION_REQUEST} after Enter: then the server formats nothing on typing. */
  continuesNumbers?: boolean;
  /** The uri of the folder where the client keeps the writer's own phrases, used unless a setting names another. */
  phrasesFolder?: string;
  /** True where the writer does not trust the folders: then nothing is read from, or written to, their `.gongwen`. */
  untrusted?: boolean;
  /** The `gongwen.*` settings, nested as in a settings file, for clients without `workspace/configuration`. */
  gongwen?: unknown;
}

/** Notification, server → client: what the server thinks of an open document. Sent on opening and after changes. */
export const STATUS_NOTIFICATION = "gongwen/status";

/** The parameters of {@link STATUS_NOTIFICATION}. The newest one per document holds; closing it ends it. */
export interface StatusParams {
  uri: string;
  /** "off": the document gets no findings, outline or hovers, and the counts below are 0. */
  state: "on" | "off";
  /** Why, in Chinese, one short sentence without a full stop, fit for a tooltip. */
  reason: string;
  /** 待填: how many placeholders wait to be filled in or taken out. */
  placeholders: number;
  /** 字数, counted as office software counts it. */
  characters: number;
  /** Another number than before: settings, facts or what is ignored have changed, though the text may not have. */
  revision: number;
}

/** Request, client → server: which section number fits at a place. Answered whether the status is on or off. */
export const NEXT_NUMBER_REQUEST: Method<NextNumberParams, NextNumberResult | null> = "gongwen/nextNumber";

/** The parameters of {@link NEXT_NUMBER_REQUEST}. */
export interface NextNumberParams {
  textDocument: { uri: string };
  /** Where a section is to be inserted. */
  position: ProtocolPosition;
  /** How many sections of one level are to be inserted; 1 where it is left out. */
  count?: number;
}

/**
 * The forms of a section's number: 一、 · （一） · 1. (also 1.1 and 1.1.1) · （1） · 1） · ① · 第一章 · 第一节 · 第一条 ·
 * 第一部分; "none" where the headings around the place bear no number.
 */
export type SectionNumberStyle =
  | "han"
  | "hanBracket"
  | "arabic"
  | "arabicBracket"
  | "arabicHalfBracket"
  | "circled"
  | "chapter"
  | "section"
  | "article"
  | "part"
  | "none";

/** The answer to {@link NEXT_NUMBER_REQUEST}; null for a document that is not open. */
export interface NextNumberResult {
  style: SectionNumberStyle;
  /** The number with its mark, brackets or space as the draft writes them: 三、 or （二） or "1.2 "; "" for style "none". */
  number: string;
  /** 1 for a section directly under the title. */
  depth: number;
  /** What stands before the number in Markdown where the headings around use it ("## "), else "". */
  prefix: string;
  /** The document's version that `following` belongs to. */
  version: number;
  /** Gives the sections behind the place, and what names them, the numbers that follow; empty where nothing does. */
  following: { range: ProtocolRange; newText: string }[];
}

/** Commands that code actions ask the client to run. */
export type ClientCommand =
  | typeof FILL_PLACEHOLDER_COMMAND
  | typeof IGNORE_TEXT_COMMAND
  | typeof INSERT_SECTION_COMMAND
  | typeof PHRASE_TAKEN_COMMAND
  | typeof SHOW_METRICS_COMMAND;

/** Command, run by the client with one {@link FillPlaceholderArguments}: ask for the words and put them in. */
export const FILL_PLACEHOLDER_COMMAND = "gongwen.fillPlaceholder";

/** The argument of {@link FILL_PLACEHOLDER_COMMAND}. */
export interface FillPlaceholderArguments {
  uri: string;
  /** The document's version that `range` belongs to. */
  version: number;
  range: ProtocolRange;
  /** The placeholder as it stands there: X市, *名, ____. */
  text: string;
}

/**
 * Command, run by the client with one {@link IgnoreTextArguments}: add the text to the user's own `gongwen.ignore`, which
 * holds in every folder.
 */
export const IGNORE_TEXT_COMMAND = "gongwen.ignoreText";

/** The argument of {@link IGNORE_TEXT_COMMAND}. */
export interface IgnoreTextArguments {
  /** The document, which says whose folder's settings are meant. */
  uri: string;
  /** The exact text that is to be left alone from now on. */
  text: string;
}

/** Command, run by the server with one {@link IgnoreArguments}: writes an entry into the folder's .gongwen/ignore.json. */
export const IGNORE_COMMAND = "gongwen.ignore";

/** The argument of {@link IGNORE_COMMAND}. */
export interface IgnoreArguments {
  /** The draft, which says whose folder is meant. */
  uri: string;
  /** True where only this draft is meant, else every draft of the folder. */
  inFile: boolean;
  /** The rule's id. */
  rule: string;
  /** The exact text that is left alone; without it the rule is switched off. */
  text?: string;
  /** What must stand right before and behind the text; line ends are "\n". */
  before?: string;
  after?: string;
}

/** Command, run by the client with one {@link InsertSectionArguments}: put a standard section in, numbered for its place. */
export const INSERT_SECTION_COMMAND = "gongwen.insertSection";

/** The argument of {@link INSERT_SECTION_COMMAND}; without one the client asks which section. */
export interface InsertSectionArguments {
  /** The section's id in the bank. */
  id?: string;
  /** What was typed of the section's name, from the start of its line; the section takes its place. */
  typed?: ProtocolRange;
}

/** Command, run by the client with the id of a phrase that was put in: keep in mind that it is used. */
export const PHRASE_TAKEN_COMMAND = "gongwen.phraseTaken";

/** Command, run by the client with a {@link ShowMetricsArguments}: show the table of figures. */
export const SHOW_METRICS_COMMAND = "gongwen.showMetrics";

/** The argument of {@link SHOW_METRICS_COMMAND}; without one it is the draft at hand, from its beginning. */
export interface ShowMetricsArguments {
  uri: string;
  /** Where the section begins that the table is to show. */
  from: ProtocolPosition;
  /** The first figure of the section that wants a second look; the text shows it. */
  finding?: ProtocolRange;
}

/** What textDocument/completion carries besides the standard's parameters. */
export interface AskedCompletion {
  /** True where the writer pressed the key for suggestions; then even one character is enough, or none. */
  gongwenAsked?: boolean;
}

/** Request, client → server: what stands between an open draft and its issue, whether or not it is marked in the text. */
export const FINAL_CHECK_REQUEST: Method<FinalCheckParams, FinalCheckResult | null> = "gongwen/finalCheck";

/** The parameters of {@link FINAL_CHECK_REQUEST}. */
export interface FinalCheckParams {
  textDocument: { uri: string };
}

/** The answer to {@link FINAL_CHECK_REQUEST}: by sort, in Chinese; no group where nothing is left. Null where the status is off. */
export interface FinalCheckResult {
  groups: { title: string; items: { range: ProtocolRange; text: string; message: string }[] }[];
}

/** Request, client → server: the outline of an open document with what each section counts. */
export const OUTLINE_REQUEST: Method<OutlineParams, OutlineResult | null> = "gongwen/outline";

/** The parameters of {@link OUTLINE_REQUEST}. */
export interface OutlineParams {
  textDocument: { uri: string };
}

/** The answer to {@link OUTLINE_REQUEST}; null where the document is not open or its status is off. */
export interface OutlineResult {
  /** The document's version that the ranges belong to. */
  version: number;
  nodes: OutlineItem[];
}

/** A node of the outline: a title, a heading, a point, a contents entry or a lead. */
export interface OutlineItem {
  kind: "title" | "heading" | "point" | "toc" | "lead";
  /** The number as written, or "". */
  number: string;
  title: string;
  /** The whole section. */
  range: ProtocolRange;
  /** The number and the title. */
  selectionRange: ProtocolRange;
  /** 字数, 待填 and 数据 of the whole section, what lies below it included. */
  characters: number;
  placeholders: number;
  metrics: number;
  children: OutlineItem[];
}

/** Request, client → server: how to change a document's structure. The client applies the answer as one edit. */
export const STRUCTURE_EDIT_REQUEST: Method<StructureEditParams, StructureEditResult | null> =
  "gongwen/structureEdit";

/** The structure edits; each is one undo. */
export type StructureEdit =
  | "moveUp"
  | "moveDown"
  | "moveTo"
  | "movePointUp"
  | "movePointDown"
  | "movePointTo"
  | "promote"
  | "demote"
  | "renumberDocument"
  | "renumberSection"
  | "renumberSelection"
  | "switchStyle"
  | "toMarkdown"
  | "toPlain"
  | "splitHeading"
  | "joinHeading"
  | "regenerateContents";

/** The parameters of {@link STRUCTURE_EDIT_REQUEST}. */
export interface StructureEditParams {
  textDocument: { uri: string };
  edit: StructureEdit;
  /** The section is the innermost one that holds the range's start; for renumberSelection the whole range. */
  range: ProtocolRange;
  /** moveTo, movePointTo: what is moved goes before what starts here; left out, to the end of its siblings. */
  target?: ProtocolPosition;
  /** switchStyle: the style that the section and its siblings get. */
  style?: SectionNumberStyle;
}

/** The answer to {@link STRUCTURE_EDIT_REQUEST}: the changes, or why nothing is done, in Chinese. */
export type StructureEditResult =
  | {
      version: number;
      /** What is done, in Chinese, such as 上移“（二）保障措施”. */
      title: string;
      changes: { range: ProtocolRange; newText: string }[];
      /** Where the cursor goes, in the changed text. */
      focus?: ProtocolPosition;
      /** What was left alone and why, in Chinese, a sentence each. */
      notes?: string[];
    }
  | { refused: string };

/** Request, client → server: what a line that Enter has just opened goes on with: 二、 below 一、…, 二是 below 一是…. */
export const CONTINUATION_REQUEST: Method<ContinuationParams, ContinuationResult | null> =
  "gongwen/continuation";

/** The parameters of {@link CONTINUATION_REQUEST}. */
export interface ContinuationParams {
  textDocument: { uri: string };
  /** The cursor on the new line, behind the indent that the editor put there; nothing stands behind it. */
  position: ProtocolPosition;
}

/** The answer to {@link CONTINUATION_REQUEST}; null where nothing is offered. */
export interface ContinuationResult {
  /** What the client puts in at the position: the number with its mark, the indent before it as far as it is missing. */
  text: string;
}

/** Request, client → server: the figures of an open document as rows of a table. */
export const METRICS_REQUEST: Method<MetricsParams, MetricsResult | null> = "gongwen/metrics";

/** The parameters of {@link METRICS_REQUEST}. */
export interface MetricsParams {
  textDocument: { uri: string };
}

/** The answer to {@link METRICS_REQUEST}; null for a document that is not open. */
export interface MetricsResult {
  /** The document's version that the ranges belong to. */
  version: number;
  rows: MetricItem[];
}

/** A figure of a draft. */
export interface MetricItem {
  /** As it stands in the draft: 16.4万元. */
  text: string;
  /** In the numeral's base unit: 164000. The lower end of a range. */
  value: number;
  /** The upper end of a range. */
  upper?: number;
  unit: string;
  bound: string;
  /** The words of change (同比增长), or "". */
  change: string;
  /** Of a change: 1 for more, -1 for less, else 0. */
  direction: 1 | -1 | 0;
  subject: string;
  /** The heading that it stands under, number and title, or "". */
  section: string;
  sentence: string;
  range: ProtocolRange;
}

/** Request, client → server: the figures of an open document beside those of another report. */
export const COMPARE_METRICS_REQUEST: Method<CompareMetricsParams, CompareMetricsResult | null> =
  "gongwen/compareMetrics";

/** The parameters of {@link COMPARE_METRICS_REQUEST}. */
export interface CompareMetricsParams {
  /** The newer report. */
  textDocument: { uri: string };
  /** The older one, which need not be open. */
  older: { languageId: string; text: string };
}

/** The answer to {@link COMPARE_METRICS_REQUEST}; null where the newer document is not open. */
export interface CompareMetricsResult {
  version: number;
  rows: ComparedItem[];
}

/** A figure of both reports, or of one. */
export interface ComparedItem {
  kind: "changed" | "same" | "new" | "gone";
  subject: string;
  unit: string;
  older?: MetricItem;
  newer?: MetricItem;
  /** Newer less older, in the numerals' base unit. */
  difference?: number;
  /** The difference as a share of the older value: 0.25 for a quarter more. */
  rate?: number;
}

/** The forms that a table can be exported in. */
export const TABLE_FORMATS = ["csv", "xlsx", "json", "md"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Request, client → server: the bytes of a file with the figures, or with the comparison where `older` is given. */
export const EXPORT_METRICS_REQUEST: Method<ExportMetricsParams, ExportMetricsResult | null> =
  "gongwen/exportMetrics";

/** The parameters of {@link EXPORT_METRICS_REQUEST}. */
export interface ExportMetricsParams {
  textDocument: { uri: string };
  format: TableFormat;
  older?: { languageId: string; text: string };
}

/** The answer to {@link EXPORT_METRICS_REQUEST}; null for a document that is not open. */
export interface ExportMetricsResult {
  /** The file's content in base64. */
  content: string;
}
