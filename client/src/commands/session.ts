// What every command is handed.
import type * as vscode from "vscode";
import type { Server } from "../client.ts";
import type { PhraseMemory } from "../phrases/memory.ts";
import type { Proposals } from "../proposals.ts";
import type { MetricsPanel } from "../views/metrics/panel.ts";
import type { Outline } from "../views/outline/outline.ts";
import type { Phrases } from "../views/phrases/phrases.ts";
import type { Placeholders } from "../views/placeholders/placeholders.ts";

/** The running extension. */
export interface Session {
  readonly server: Server;
  readonly outline: Outline;
  readonly proposals: Proposals;
  readonly metrics: MetricsPanel;
  readonly phrases: Phrases;
  readonly memory: PhraseMemory;
  /** The extension's folder for the writer's own phrases. */
  readonly ownPhrases: vscode.Uri;
  /** The path of the writer's home folder; undefined where files have no paths. */
  readonly home: string | undefined;
  readonly placeholders: Placeholders;
  readonly log: vscode.LogOutputChannel;
  /** The extension's own folder, for the files it carries. */
  readonly extensionUri: vscode.Uri;
}
