// Everything that can be asked of a report: its parts, and every feature at a place.
import { NO_FACTS } from "../../server/src/core/links/factTable.ts";
import { metricRows } from "../../server/src/core/report/metricRows.ts";
import type { Report } from "../../server/src/core/report/report.ts";
import { shortNamesOf } from "../../server/src/core/report/shortNames.ts";
import { cleaned } from "../../server/src/features/cleaned.ts";
import { codeActions } from "../../server/src/features/codeActions.ts";
import { continuation } from "../../server/src/features/continuation.ts";
import { definition } from "../../server/src/features/definition.ts";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { documentHighlights } from "../../server/src/features/documentHighlights.ts";
import { documentLinks } from "../../server/src/features/documentLinks.ts";
import { documentSymbols } from "../../server/src/features/documentSymbols.ts";
import { reportSymbols } from "../../server/src/features/fileSymbols.ts";
import { finalCheck } from "../../server/src/features/finalCheck.ts";
import { findingsOf } from "../../server/src/features/findings.ts";
import { fixAllActions } from "../../server/src/features/fixAll.ts";
import { foldingRanges } from "../../server/src/features/foldingRanges.ts";
import { hover } from "../../server/src/features/hover.ts";
import { metricItems } from "../../server/src/features/metricItems.ts";
import { nextNumber } from "../../server/src/features/nextNumber.ts";
import { numberCompletion } from "../../server/src/features/numberCompletion.ts";
import { FIX_ALL_KIND } from "../../server/src/features/offers.ts";
import { outlineItems } from "../../server/src/features/outlineItems.ts";
import { placeholderItems } from "../../server/src/features/placeholderItems.ts";
import { references } from "../../server/src/features/references.ts";
import { rename } from "../../server/src/features/rename.ts";
import { selectionRanges } from "../../server/src/features/selectionRanges.ts";
import { semanticTokens } from "../../server/src/features/semanticTokens.ts";
import { standing } from "../../server/src/features/standing.ts";
import { statusOn } from "../../server/src/features/status.ts";
import { structureActions } from "../../server/src/features/structureActions.ts";
import { structureEdit } from "../../server/src/features/structureEdit.ts";
import type { StructureEdit } from "../../server/src/protocol.ts";
import { below, pick, type Random } from "../support/random.ts";

/** A place and a whim for those questions that want one. */
export interface Where {
  readonly line: number;
  readonly character: number;
  readonly edit: StructureEdit;
}

const EDITS: readonly StructureEdit[] = [
  "moveUp",
  "moveDown",
  "movePointUp",
  "movePointDown",
  "promote",
  "demote",
  "renumberDocument",
  "renumberSection",
  "toMarkdown",
  "toPlain",
  "splitHeading",
  "joinHeading",
  "regenerateContents",
];
const OPTIONS = {
  ignore: [],
  facts: NO_FACTS,
  versionedEdits: true,
  servesFiles: false,
  commands: [],
  definitionLinks: true,
};
/** One list, as the server has: symbols are kept by it. Fuzzed reports say X市 often. */
const LEFT_ALONE = { ignore: ["X市"] };
const SEGMENTER = { words: async (texts: readonly string[]) => texts.map(() => []) };
/** One object, as the settings are: findings are kept by it. */
const SETTINGS = { rules: {}, ignore: [] };
const findings = (report: Report) => findingsOf(report, SETTINGS);

/** The questions by name. */
export const QUESTIONS: Readonly<Record<string, (report: Report, where: Where) => unknown>> = {
  outline: (report) => report.outline,
  sections: (report) => report.sections,
  numbering: (report) => report.numbering,
  pointRows: (report) => report.pointRows,
  placeholders: (report) => report.placeholders,
  metrics: (report) => report.metrics,
  marks: (report) => report.marks,
  numerals: (report) => report.numerals,
  loosePairs: (report) => report.loosePairs,
  paragraphEnds: (report) => report.paragraphEnds,
  shortNames: (report) => shortNamesOf(report),
  metricRows: (report) => metricRows(report),
  diagnostics: (report) => diagnostics(report, findings(report), "file:///rules"),
  documentSymbols: (report) => documentSymbols(report, { outlinesMarkdown: false, ...LEFT_ALONE }),
  symbolsBesideMarkdown: (report) => documentSymbols(report, { outlinesMarkdown: true, ...LEFT_ALONE }),
  foldingRanges: (report) => foldingRanges(report),
  documentLinks: (report) => documentLinks(report),
  semanticTokens: (report) => semanticTokens(report),
  outlineItems: (report) => outlineItems(report, []),
  placeholderItems: (report) => placeholderItems(report, OPTIONS),
  metricItems: (report) => metricItems(report),
  fileSymbols: (report) => reportSymbols(report, { outlinesMarkdown: true }),
  finalCheck: (report) => finalCheck(report, findings(report)),
  fixAll: (report) => fixAllActions(report, findings, { diagnostics: [], only: [FIX_ALL_KIND] }, OPTIONS),
  cleaned: (report) => cleaned(report),
  standing: ({ draft }) => standing(draft, "auto"),
  status: (report) => statusOn(report, "", []),
  codeActions: (report, { line }) => {
    const here = diagnostics(report, findings(report)).filter(({ range }) => range.start.line === line);
    return codeActions(report, findings(report), { diagnostics: here }, OPTIONS);
  },
  hover: (report, at) =>
    hover(
      report,
      at,
      { segmenter: SEGMENTER, formulations: async () => [] },
      { ...OPTIONS, markdownHover: true },
    ),
  selectionRanges: (report, at) => selectionRanges(report, [at]),
  definition: (report, at) => definition(report, at, OPTIONS),
  references: (report, at) => references(report, at, true, OPTIONS),
  highlights: (report, at) => documentHighlights(report, at, OPTIONS),
  rename: (report, at) => rename(report, at, "滨海市", OPTIONS),
  nextNumber: (report, at) => nextNumber(report, at),
  numberCompletion: (report, at) => numberCompletion(report, at),
  continuation: (report, at) => continuation(report, at),
  structureActions: (report, at) =>
    structureActions(report, { start: at, end: at }, { diagnostics: [], only: ["refactor"] }, OPTIONS),
  structureEdit: (report, at) =>
    structureEdit(report, {
      textDocument: { uri: report.draft.uri },
      edit: at.edit,
      range: { start: at, end: at },
    }),
};

/** A place in a report. */
export function anyWhere({ draft }: Report, random: Random): Where {
  const line = below(draft.paragraphs.length, random);
  const character = below((draft.paragraphs[line]?.text.length ?? 0) + 1, random);
  return { line, character, edit: pick(EDITS, random) };
}
