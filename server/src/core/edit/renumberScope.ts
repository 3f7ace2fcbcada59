// What a renumbering is asked to put right: the whole file, what lies below a section, or chosen lines.
import type { Report } from "../report/report.ts";
import { below, type Section, sectionAt } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";

/** The whole file, all below the innermost section at a place, or the lines from one to another (inclusive, either way round). */
export type RenumberScope =
  | { readonly kind: "document" }
  | { readonly kind: "section"; readonly at: Point }
  | { readonly kind: "lines"; readonly from: number; readonly to: number };

/** The sections whose numbers may change, and the lines whose points may. */
export interface Chosen {
  readonly sections: ReadonlySet<Section>;
  readonly from: number;
  readonly to: number;
}

/** What the scope takes in; null where no section is at its place. */
export function chosenBy(report: Report, sections: readonly Section[], scope: RenumberScope): Chosen | null {
  if (scope.kind === "document") return { sections: new Set(sections), from: 0, to: report.facts.length };
  if (scope.kind === "section") {
    const owner = sectionAt(report, sections, scope.at);
    if (!owner) return null;
    const { line, endLine } = owner.node.region;
    return { sections: new Set(below(owner)), from: line, to: endLine };
  }
  const from = Math.min(scope.from, scope.to);
  const to = Math.max(scope.from, scope.to);
  const inLines = ({ node: { name } }: Section) => name.line >= from && name.line <= to;
  return { sections: new Set(sections.filter(inLines)), from, to };
}
