// Reads the bank of standard sections that the extension carries.
import * as vscode from "vscode";
import type { Section } from "./sections.ts";

const BANK = "snippets/bank/sections.json";

/** All sections, in the order of a document. Rejects where the extension's own file cannot be read. */
export async function readBank(extension: vscode.Uri): Promise<readonly Section[]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, BANK));
  return JSON.parse(new TextDecoder().decode(bytes)).sections;
}
