// The commands that code actions, completions and lenses name, and what each is handed.
import type { ProtocolPosition, ProtocolRange } from "./place.ts";

/** Commands that code actions ask the client to run. */
export type ClientCommand =
  | typeof CLEAN_PASTED_COMMAND
  | typeof FILL_PLACEHOLDER_COMMAND
  | typeof IGNORE_TEXT_COMMAND
  | typeof INSERT_SECTION_COMMAND
  | typeof PHRASE_TAKEN_COMMAND
  | typeof SHOW_METRICS_COMMAND;

/** Command, run by the client without arguments: show what cleaning the draft at hand would change, and ask. */
export const CLEAN_PASTED_COMMAND = "gongwen.cleanPasted";

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
