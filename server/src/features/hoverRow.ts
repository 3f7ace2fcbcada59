// One line of a hover, as Markdown and as plain text.
import { escaped } from "./markdown.ts";

/** A label with what it says, or a sentence without a label. */
export interface HoverRow {
  readonly label?: string;
  readonly text: string;
  /** Places to go to, named behind the text. */
  readonly places?: readonly HoverPlace[];
}

/** A place in a draft by name. */
export interface HoverPlace {
  readonly text: string;
  /** The address with line and column, or "" where the draft has none that could be opened. */
  readonly address: string;
}

/** The row as Markdown: the draft's own words cannot become markup, places are links. */
export function markdownRow({ label, text, places = [] }: HoverRow): string {
  const linked = places.map((place) =>
    place.address ? `[${escaped(place.text)}](<${place.address}>)` : escaped(place.text),
  );
  return `${label ? `${escaped(label)}：` : ""}${linked.join("、")}${escaped(text)}`;
}

/** The row as plain text. */
export function plainRow({ label, text, places = [] }: HoverRow): string {
  return `${label ? `${label}：` : ""}${places.map((place) => place.text).join("、")}${text}`;
}
