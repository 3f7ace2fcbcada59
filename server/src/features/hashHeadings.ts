// Tells the outline's nodes that Markdown itself marks as headings.
import type { OutlineNode } from "../core/report/outline.ts";
import type { Report } from "../core/report/report.ts";

/** How many # stand before the node's line in Markdown; 0 for any node that does not open its paragraph. */
export function hashesOf(report: Report, node: OutlineNode): number {
  return node.opens ? (report.facts[node.name.line]?.heading?.hashes ?? 0) : 0;
}
