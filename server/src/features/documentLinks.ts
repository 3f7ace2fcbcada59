// The links of a document: contents entries, references to sections and attachments, each to its place in the document.
import type { DocumentLink } from "vscode-languageserver-types";
import { type Link, linksOf } from "../core/links/links.ts";
import type { Report } from "../core/report/report.ts";
import type { Place } from "../core/text/span.ts";
import { rangeOf } from "./convert.ts";
import { textAt } from "./ignored.ts";
import { shortened } from "./wording.ts";

/** The links in document order. What is a link of Markdown already is left to Markdown. */
export function documentLinks(report: Report): DocumentLink[] {
  const links = linksOf(report);
  const ours =
    report.draft.syntax === "markdown" ? links.filter(({ place }) => !isMarkdownLink(report, place)) : links;
  return ours.map((link) => linkOf(report, link));
}

function linkOf(report: Report, { place, target: { name } }: Link): DocumentLink {
  return {
    range: rangeOf(place),
    target: `${report.draft.uri}#L${name.line + 1},${name.start + 1}`,
    tooltip: `转到“${shortened(textAt(report, name), 30)}”`,
  };
}

/** How far around a place the brackets of its link are looked for. */
const REACH = 120;

/** True inside the square brackets of [一、总体要求](#总体要求). */
function isMarkdownLink(report: Report, { line, start, end }: Place): boolean {
  const text = report.draft.paragraphs[line]?.text ?? "";
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return before.lastIndexOf("[") > before.lastIndexOf("]") && /^[^[\]]*\][([]/.test(after);
}
