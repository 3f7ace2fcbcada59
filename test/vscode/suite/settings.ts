// Settings for the length of a test.
import * as vscode from "vscode";

/** Runs a test's body with user settings, named in full, and takes them back whatever comes of it. */
export async function withSettings(
  values: Readonly<Record<string, unknown>>,
  body: () => Promise<void>,
): Promise<void> {
  try {
    for (const [name, value] of Object.entries(values)) await writeSetting(name, value);
    await body();
  } finally {
    for (const name of Object.keys(values)) await writeSetting(name, undefined);
  }
}

/** Writes one user setting; undefined takes it back. */
export async function writeSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}
