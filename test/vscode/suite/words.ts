// The extension's own words as this window shows them: Chinese as in the code, or the language it was translated to.
import * as vscode from "vscode";
import { activated } from "./editor.ts";

/** A sentence of the client's, given in Chinese, as the window shows it, {0}, {1} … replaced by the arguments. */
export async function words(sentence: string, ...args: readonly (string | number)[]): Promise<string> {
  const translations = await table();
  return (translations[sentence] ?? sentence).replace(/\{(\d)\}/g, (mark, index) => `${args[index] ?? mark}`);
}

/** A command as the palette shows it: category and title. */
export async function paletteName(command: string): Promise<string> {
  const { category, title } = await declared(command);
  return `${category}: ${title}`;
}

/** A command as its button says it. */
export async function buttonName(command: string): Promise<string> {
  return (await declared(command)).title;
}

/** The key that the manifest binds to a command on this platform. */
export async function keyOf(command: string): Promise<string> {
  const { packageJSON } = await activated();
  const bound: { command: string; key: string; mac?: string }[] = packageJSON.contributes.keybindings;
  const found = bound.find((entry) => entry.command === command);
  if (!found) throw new Error(`清单里没有给 ${command} 配快捷键`);
  return (process.platform === "darwin" && found.mac) || found.key;
}

async function declared(command: string): Promise<{ category: string; title: string }> {
  const { packageJSON } = await activated();
  const commands: { command: string; category: string; title: string }[] = packageJSON.contributes.commands;
  const found = commands.find((entry) => entry.command === command);
  if (!found) throw new Error(`清单里没有命令 ${command}`);
  return found;
}

async function table(): Promise<Record<string, string>> {
  if (vscode.env.language.startsWith("zh")) return {};
  const { extensionUri } = await activated();
  const file = vscode.Uri.joinPath(extensionUri, "client/l10n/bundle.l10n.en.json");
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
