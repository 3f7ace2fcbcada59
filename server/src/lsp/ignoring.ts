// Leaves findings alone and takes that back: checks what the client hands over and has the list written.
import * as z from "zod/mini";
import type { IgnoreEntry } from "../features/ignored.ts";
import type { IgnoreArguments, UnignoreParams } from "../protocol.ts";
import { ignoreEntrySchema } from "./ignoreFile.ts";
import type { IgnoreStore } from "./ignoreStore.ts";

const { rule, text, before, after } = ignoreEntrySchema.shape;
const argumentSchema = z.object({ uri: z.string(), inFile: z.boolean(), rule, text, before, after });

/** Writes the entry that a command's argument asks for. Rejects with the reason in Chinese. */
export async function runIgnoreCommand(argument: unknown, ignores: IgnoreStore): Promise<void> {
  const { uri, inFile, ...entry } = z.parse(argumentSchema, argument) as IgnoreArguments;
  await ignores.add(uri, entry, inFile);
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
