// The places of a report that lead somewhere else in it: contents entries, references to sections, attachments.

import { attachmentsOf } from "../report/attachmentPlaces.ts";
import { contentsTables } from "../report/contentsTables.ts";
import type { OutlineNode } from "../report/outline.ts";
import { resolvedReferences } from "../report/referenceTargets.ts";
import type { Report } from "../report/report.ts";
import { byPlace, type Place, type Region } from "../text/span.ts";

/** What a link leads to: the name there, and all that belongs to it. */
export interface LinkTarget {
  readonly name: Place;
  readonly region: Region;
}

/** A place and what it names. */
export interface Link {
  readonly kind: "contents" | "section" | "attachment";
  readonly place: Place;
  readonly target: LinkTarget;
}

const kept = new WeakMap<Report, readonly Link[]>();

/** Every certain link, in document order; worked out once for a report. A place that could mean two things is none. */
export function linksOf(report: Report): readonly Link[] {
  let links = kept.get(report);
  if (!links) {
    const all = [...contentsLinks(report), ...sectionLinks(report), ...attachmentLinks(report)];
    links = apart(all.sort((a, b) => byPlace(a.place, b.place)));
    kept.set(report, links);
  }
  return links;
}

function contentsLinks(report: Report): Link[] {
  return contentsTables(report).flatMap(({ entries }) =>
    entries.flatMap(({ node, names }): Link[] =>
      names ? [{ kind: "contents", place: node.name, target: targetOf(names) }] : [],
    ),
  );
}

function sectionLinks(report: Report): Link[] {
  const links: Link[] = [];
  for (const { line, targets } of resolvedReferences(report)) {
    for (const { part, section } of targets) {
      const place = { line, start: part.start, end: part.end };
      links.push({ kind: "section", place, target: targetOf(section.node) });
    }
  }
  return links;
}

function attachmentLinks(report: Report): Link[] {
  return attachmentsOf(report).flatMap(({ place: name, mentions }) => {
    const { line, start, end } = name;
    const target = { name, region: { line, start, endLine: line, endCharacter: end } };
    return mentions.map((place): Link => ({ kind: "attachment", place, target }));
  });
}

function targetOf({ name, region }: OutlineNode): LinkTarget {
  return { name, region };
}

/** Of links that overlap the first: a contents entry that names an attachment leads to its section. */
function apart(links: readonly Link[]): readonly Link[] {
  let last: Place | undefined;
  return links.filter(({ place }) => {
    if (last && last.line === place.line && place.start < last.end) return false;
    last = place;
    return true;
  });
}
