// Leaves findings alone and takes that back: checks what the client hands over and has the list written.
import * as z from "zod/mini";
import { titleOfRule } from "../core/rules/titles.ts";
import type { IgnoreEntry } from "../features/ignored.ts";
import type { IgnoreArguments, UnignoreParams } from "../protocol.ts";
import { ignoreEntrySchema } from "./ignoreFile.ts";
import { IGNORE_PATH, type IgnoreStore } from "./ignoreStore.ts";

const { rule, text, before, after } = ignoreEntrySchema.shape;
const argumentSchema = z.object({ uri: z.string(), inFile: z.boolean(), rule, text, before, after });

/**
 * Writes the entry that a command's argument asks for, and gives what is to be said of it, or "": who switches off a whole rule
 * should know how to have it back. Rejects with the reason in Chinese.
 */
export async function runIgnoreCommand(argument: unknown, ignores: IgnoreStore): Promise<string> {
  const { uri, inFile, ...entry } = z.parse(argumentSchema, argument) as IgnoreArguments;
  await ignores.add(uri, entry, inFile);
  return entry.text === undefined && entry.rule !== undefined
    ? `本文件夹不再检查“${titleOfRule(entry.rule)}”。要恢复，用命令“公文：取消忽略…”，或删去 ${IGNORE_PATH} 里的这一条。`
    : "";
}

const unignoreSchema = z.object({
  textDocument: z.object({ uri: z.string() }),
  entries: z.array(ignoreEntrySchema),
});

/** Takes entries out of the list again. Rejects with the reason in Chinese. */
export async function runUnignore(params: UnignoreParams, ignores: IgnoreStore): Promise<void> {
  const { textDocument, entries } = z.parse(unignoreSchema, params);
  await ignores.remove(textDocument.uri, entries as IgnoreEntry[]);
}
