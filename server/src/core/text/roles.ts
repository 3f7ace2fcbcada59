// Tells what each line of a Markdown draft is: prose, code, table, front matter, HTML or a rule.
import type { Role } from "./paragraph.ts";

/**
 * What a line leaves open for the next one: "" nothing, "start" the draft's very beginning, "front" front matter,
 * "comment" an HTML comment, else the fence that is open (its mark and length, such as "```").
 */
export type RoleState = string;

/** The state before the first line. */
export const ROLE_START: RoleState = "start";

/** The role of a line and the state after it. Indented lines are prose: writers indent paragraphs with spaces. */
export function roleOf(text: string, state: RoleState): { role: Role; next: RoleState } {
  if (state === "start" && /^---[ \t]*$/.test(text)) return { role: "frontMatter", next: "front" };
  if (state === "front")
    return { role: "frontMatter", next: /^(?:---|\.\.\.)[ \t]*$/.test(text) ? "" : "front" };
  if (state === "comment") return { role: "html", next: text.includes("-->") ? "" : "comment" };
  if (state !== "" && state !== "start") return { role: "code", next: closesFence(text, state) ? "" : state };
  return openLine(text);
}

function openLine(text: string): { role: Role; next: RoleState } {
  if (isBlank(text)) return { role: "blank", next: "" };
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
  if (fence) return { role: "code", next: fence };
  if (/^ {0,3}<!--/.test(text)) return { role: "html", next: text.includes("-->") ? "" : "comment" };
  if (/^ {0,3}<\/?[a-zA-Z][^<>]*>\s*$/.test(text)) return { role: "html", next: "" };
  if (/^ {0,3}\|/.test(text) || /^ {0,3}:?-{2,}:? ?(?:\|[ :-]+)+$/.test(text))
    return { role: "table", next: "" };
  if (isRule(text)) return { role: "rule", next: "" };
  return { role: "prose", next: "" };
}

/** True where nothing but white space stands in the line. */
export function isBlank(text: string): boolean {
  return text === "" || text.trim() === "";
}

/** Three or more of one mark, with nothing else: a thematic break. */
function isRule(text: string): boolean {
  const marks = text.replace(/[ \t]/g, "");
  return marks.length >= 3 && /^(?:-+|\*+|_+)$/.test(marks) && /^ {0,3}[^ \t]/.test(text);
}

function closesFence(text: string, fence: string): boolean {
  const line = text.trim();
  return line.length >= fence.length && line === (fence[0] ?? "").repeat(line.length);
}
