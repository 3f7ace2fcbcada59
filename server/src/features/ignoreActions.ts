// The ways to leave a finding alone: here, its text in this draft, in the folder or everywhere, or its rule altogether.
import type { Command } from "vscode-languageserver-types";
import type { Report } from "../core/report/report.ts";
import type { Finding } from "../core/rules/rule.ts";
import { titleOfRule } from "../core/rules/titles.ts";
import {
  type ClientCommand,
  IGNORE_COMMAND,
  IGNORE_TEXT_COMMAND,
  type IgnoreArguments,
  type IgnoreTextArguments,
} from "../protocol.ts";
import { contextOf } from "./context.ts";
import { textAt } from "./ignored.ts";
import { shortened } from "./wording.ts";

/** How many characters of a text a menu shows. */
const MOST_SHOWN = 12;

/** What the client can do with the commands. */
export interface IgnoreOptions {
  readonly commands: readonly ClientCommand[];
  /** True where files of any file system can be written; else only those of this machine's disks can. */
  readonly servesFiles: boolean;
}

/**
 * The commands, the narrowest first. What is kept beside the draft is offered for drafts in files only, what is kept in the
 * user's settings only where the client can write them.
 */
export function ignoreActions(
  { report, findings }: { readonly report: Report; readonly findings: readonly Finding[] },
  finding: Finding,
  { commands, servesFiles }: IgnoreOptions,
): Command[] {
  const { uri } = report.draft;
  const isFile = servesFiles ? uri.includes("://") : uri.startsWith("file:");
  const text = textAt(report, finding);
  const quoted = `“${shortened(text, MOST_SHOWN)}”`;
  const rule = finding.code;
  const ignore = (title: string, wish: Omit<IgnoreArguments, "uri" | "rule">): Command => {
    const argument: IgnoreArguments = { uri, rule, ...wish };
    return { title, command: IGNORE_COMMAND, arguments: [argument] };
  };
  const everywhere: IgnoreTextArguments = { uri, text };
  return [
    ...(isFile
      ? [
          ignore(`忽略这一处${quoted}`, {
            inFile: true,
            text,
            ...contextOf(report.draft, finding, alike(report, findings, finding, text)),
          }),
          ignore(`忽略本文件里的${quoted}`, { inFile: true, text }),
          ignore(`忽略本文件夹里的${quoted}`, { inFile: false, text }),
        ]
      : []),
    ...(commands.includes(IGNORE_TEXT_COMMAND)
      ? [{ title: `忽略所有文件夹里的${quoted}`, command: IGNORE_TEXT_COMMAND, arguments: [everywhere] }]
      : []),
    ...(isFile ? [ignore(`本文件夹不再检查“${titleOfRule(rule)}”`, { inFile: false })] : []),
  ];
}

/** The other findings of the same rule on the same text. */
function alike(
  report: Report,
  findings: readonly Finding[],
  finding: Finding,
  text: string,
): readonly Finding[] {
  return findings.filter(
    (other) => other !== finding && other.code === finding.code && textAt(report, other) === text,
  );
}
