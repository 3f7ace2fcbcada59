// Quick fixes: fill in, take out or leave alone what a diagnostic points at.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
} from "vscode-languageserver-types";
import { regenerateContents } from "../core/edit/regenerateContents.ts";
import { type FactTable, type MaskMeanings, maskMeanings } from "../core/links/factTable.ts";
import type { Placeholder } from "../core/report/placeholders.ts";
import type { Report } from "../core/report/report.ts";
import type { Finding, Fix } from "../core/rules/rule.ts";
import {
  CLEAN_PASTED_COMMAND,
  type ClientCommand,
  FILL_PLACEHOLDER_COMMAND,
  type FillPlaceholderArguments,
} from "../protocol.ts";
import { isWanted } from "./actionKinds.ts";
import { isRangeOf, rangeOf, textEditOf } from "./convert.ts";
import { draftEdit } from "./draftEdit.ts";
import { type DiagnosticData, findsHoles, SOURCE } from "./findings.ts";
import { fixSameAction } from "./fixAll.ts";
import { ignoreActions } from "./ignoreActions.ts";
import { type Ignored, placeholdersOf, textAt } from "./ignored.ts";
import { shortened } from "./wording.ts";
import { workspaceEditOf } from "./workspaceEdit.ts";

const CONTENTS_RULE = "numbering/contents";
const CONTENTS_TITLE = "更新目录，与正文的标题一致";

/** How many characters of a text a menu shows. */
const MOST_SHOWN = 20;

/** What the client can do with an action. */
export interface ActionOptions {
  /** The client commands that may be offered. */
  readonly commands: readonly ClientCommand[];
  /** True where the client takes edits that name the version they are meant for. */
  readonly versionedEdits: boolean;
  /** True where files of any file system can be written; else only those of this machine's disks can. */
  readonly servesFiles: boolean;
  /** What is no placeholder by the writer's word. */
  readonly ignore: readonly Ignored[];
  /** What is known to stand behind masks. */
  readonly facts: FactTable;
}

/** Editors send all that lies in the selection, which may be the whole draft; nobody reads a longer menu. */
const MOST_DIAGNOSTICS = 50;

/**
 * The quick fixes for the diagnostics of a request's context. Each diagnostic's finding is looked up again among the present
 * findings by code, text and place, so nothing is remembered between requests and every edit fits the present text.
 */
export function codeActions(
  report: Report,
  findings: readonly Finding[],
  context: CodeActionContext,
  options: ActionOptions,
): CodeAction[] {
  if (context.only && !isWanted(CodeActionKind.QuickFix, context.only)) return [];
  const masks = placeholdersOf(report, options.ignore);
  const asked: Asked = { ...options, report, findings, masks, meanings: maskMeanings(masks, options.facts) };
  return context.diagnostics.slice(0, MOST_DIAGNOSTICS).flatMap((diagnostic) => {
    const finding = findAgain(report, findings, diagnostic);
    if (!finding) return [];
    const common = { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
    return OFFERS.flatMap((offer) => offer(asked, finding)).map((offered) => ({ ...common, ...offered }));
  });
}

/** What the actions of one request are made from. */
interface Asked extends ActionOptions {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** The draft's masks, and what they stand for. */
  readonly masks: readonly Placeholder[];
  readonly meanings: MaskMeanings;
}

/** What an action says and does. */
type Offered = Pick<CodeAction, "title" | "edit" | "command">;

/** The actions for a finding, in the order of the menu. */
const OFFERS: readonly ((asked: Asked, finding: Finding) => readonly Offered[])[] = [
  (asked, finding) => factFixes(asked, finding).map((fix) => edited(asked, fix)),
  fillAction,
  (asked, { fixes }) => fixes.map((fix) => edited(asked, fix)),
  sameAction,
  contentsAction,
  cleanAction,
  (asked, finding) =>
    ignoreActions(asked, finding, asked).map((command) => ({ title: command.title, command })),
];

/** The finding at the diagnostic's place, else the nearest one of the same code on the same text. */
function findAgain(
  report: Report,
  findings: readonly Finding[],
  diagnostic: Diagnostic,
): Finding | undefined {
  if (diagnostic.source !== SOURCE) return undefined;
  const sameCode = findings.filter((finding) => finding.code === diagnostic.code);
  const text = (diagnostic.data as Partial<DiagnosticData> | undefined)?.text;
  const distance = (finding: Finding) => Math.abs(finding.line - diagnostic.range.start.line);
  return (
    sameCode.find((finding) => isRangeOf(diagnostic.range, finding)) ??
    sameCode
      .filter((finding) => text !== undefined && textAt(report, finding) === text)
      .sort((a, b) => distance(a) - distance(b))[0]
  );
}

function edited({ report, versionedEdits }: Asked, { title, edits }: Fix): Offered {
  return { title, edit: draftEdit(report, edits, versionedEdits) };
}

/** Has the client ask what belongs there. */
function fillAction({ report, commands }: Asked, finding: Finding): Offered[] {
  if (!findsHoles(finding.code) || !commands.includes(FILL_PLACEHOLDER_COMMAND)) return [];
  const text = textAt(report, finding);
  return [{ title: `填写“${shortened(text, MOST_SHOWN)}”…`, command: fillCommand(report, finding, text) }];
}

/** Makes the certain fixes of all findings of the same rule. */
function sameAction({ report, findings, versionedEdits }: Asked, { code, fixes }: Finding): Offered[] {
  const same = fixes.some(({ certain }) => certain) && fixSameAction(report, findings, code, versionedEdits);
  return same ? [same] : [];
}

/** Brings the whole table of contents into line, where that can be done for certain. */
function contentsAction({ report, versionedEdits }: Asked, { code, line, start }: Finding): Offered[] {
  if (code !== CONTENTS_RULE) return [];
  const result = regenerateContents(report, { line, character: start });
  if (!result.ok) return [];
  const edit = workspaceEditOf(report.draft, result.changes.map(textEditOf), versionedEdits);
  return [{ title: CONTENTS_TITLE, edit }];
}

/** What came with a text that was pasted seldom comes alone. */
function cleanAction({ findings, commands }: Asked, { code }: Finding): Offered[] {
  if (!CLEANED_RULES.has(code) || !commands.includes(CLEAN_PASTED_COMMAND)) return [];
  if (findings.filter((finding) => CLEANED_RULES.has(finding.code)).length < 2) return [];
  return [{ title: CLEAN_TITLE, command: { title: CLEAN_TITLE, command: CLEAN_PASTED_COMMAND } }];
}

const CLEANED_RULES: ReadonlySet<string> = new Set(["placeholder/residue", "marks/markdown"]);
const CLEAN_TITLE = "清理粘贴内容…";

/** What the fact file says of a mask: to be put in here, and wherever else the same is masked. */
function factFixes({ masks, meanings }: Asked, { code, line, start }: Finding): Fix[] {
  if (!code.startsWith("placeholder/")) return [];
  const mask = masks.find((each) => each.line === line && each.start === start);
  const value = mask && meanings.valueOf(mask);
  if (!mask || value === undefined) return [];
  const fill = (places: readonly Placeholder[]) => places.map((place) => ({ place, text: value }));
  const same = meanings.sameAs(mask);
  const title = `填入“${shortened(value, MOST_SHOWN)}”`;
  const here = { title, edits: fill([mask]) };
  return same.length > 1 ? [here, { title: `${title}，全文 ${same.length} 处`, edits: fill(same) }] : [here];
}

function fillCommand(report: Report, finding: Finding, text: string): NonNullable<CodeAction["command"]> {
  const { uri, version } = report.draft;
  const argument: FillPlaceholderArguments = { uri, version, range: rangeOf(finding), text };
  return { title: "填写…", command: FILL_PLACEHOLDER_COMMAND, arguments: [argument] };
}
