// The labels of the corpus: from our marked drafts, and from gold files of the same shape where there are some.
import { readdirSync, readFileSync } from "node:fs";
import { type Mark, parseMarked, positionAt } from "../support/marked.ts";

/** A labelled place: `line` counts from 1, `col` from 0 in UTF-16 units; `text` stands exactly there. */
export type Place = { line: number; col: number; text: string };

/** A node that the outline should show. */
export type OutlineLabel = {
  line: number;
  col: number;
  kind: string;
  number: string;
  depth: number;
  title: string;
};

/** Something to be filled in or removed before the document can be issued. */
export type PlaceholderLabel = Place & { kind: string };

/** An amount the text states. `?` in bound, change or subject: the answer is open and not scored. */
export type MetricLabel = Place & {
  value: number;
  unit: string;
  bound: string;
  change: string;
  subject: string;
};

/** A slip a careful proof-reader would mark; `fix` replaces `text`. */
export type DefectLabel = Place & { kind: string; fix: string };

/** What the labelling leaves open: a find of the list `of` that touches it counts neither for nor against. */
export type OpenPlace = Place & { of: string };

/** All labels of one draft. */
export type Labels = {
  outline: OutlineLabel[];
  placeholders: PlaceholderLabel[];
  metrics: MetricLabel[];
  defects: DefectLabel[];
  open?: OpenPlace[];
};

/** A draft with its labels; `file` is the name without `.marked`. */
export type LabelledDraft = { file: string; text: string; labels: Labels };

/** A marked draft as it is written: `marks` for the check that every mark is well formed. */
export type OwnDraft = LabelledDraft & { marks: Mark[] };

const OUTLINE_KINDS = ["title", "heading", "point", "toc", "lead"];
const PLACEHOLDER_KINDS = ["masked-name", "masked-number", "missing-number", "blank", "marker", "residue"];

/** Every kind of mark a draft may carry. */
export const MARK_KINDS = [...OUTLINE_KINDS, ...PLACEHOLDER_KINDS, "metric", "defect", "open"];

/** Our own drafts, by name. */
export function ownDrafts(): OwnDraft[] {
  const folder = new URL("./drafts/", import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.marked\.(txt|md)$/.test(name));
  return names.sort().map((name) => {
    const { text, marks } = parseMarked(readFileSync(new URL(name, folder), "utf8"));
    return { file: name.replace(".marked", ""), text, marks, labels: labelsOf(text, marks) };
  });
}

/** The drafts with gold labels that lie beside the project, or none. */
export function sharedDrafts(): LabelledDraft[] {
  const shared = new URL("../../../shared/", import.meta.url);
  try {
    return readdirSync(new URL("gold/", shared))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => {
        const labels = JSON.parse(readFileSync(new URL(`gold/${name}`, shared), "utf8"));
        return {
          file: labels.draft,
          labels,
          text: readFileSync(new URL(`drafts/${labels.draft}`, shared), "utf8"),
        };
      });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The labels that the marks of a draft state. */
export function labelsOf(text: string, marks: readonly Mark[]): Labels {
  const labels: Labels & { open: OpenPlace[] } = {
    outline: [],
    placeholders: [],
    metrics: [],
    defects: [],
    open: [],
  };
  for (const mark of marks) {
    const { kind, attrs } = mark;
    const { line, character } = positionAt(text, mark.start);
    const place = { line: line + 1, col: character, text: mark.text };
    if (OUTLINE_KINDS.includes(kind)) labels.outline.push(outlineLabel(mark, place));
    else if (PLACEHOLDER_KINDS.includes(kind)) labels.placeholders.push({ ...place, kind });
    else if (kind === "metric") labels.metrics.push(metricLabel(mark, place));
    else if (kind === "defect")
      labels.defects.push({ ...place, kind: attrs.kind ?? "", fix: attrs.fix ?? "" });
    else if (kind === "open") labels.open.push({ ...place, of: attrs.of ?? "" });
  }
  return labels;
}

/** Markdown's emphasis round a number or a title belongs to neither. */
const bare = (text: string) => text.replaceAll("**", "").trim();

function outlineLabel({ kind, attrs, text, number, title }: Mark, { line, col }: Place): OutlineLabel {
  return {
    line,
    col,
    kind,
    number: bare(number ?? ""),
    depth: Number(attrs.depth),
    title: bare(title ?? text),
  };
}

function metricLabel({ attrs }: Mark, place: Place): MetricLabel {
  const { value, unit = "", bound = "", change = "", subject = "" } = attrs;
  return { ...place, value: Number(value), unit, bound, change, subject };
}
