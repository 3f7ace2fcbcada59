// Answers the command that leaves a finding alone: checks what the client hands back and has the entry written.
import * as z from "zod/mini";
import type { IgnoreArguments } from "../protocol.ts";
import { ignoreEntrySchema } from "./ignoreFile.ts";
import type { IgnoreStore } from "./ignoreStore.ts";

const { rule, text, before, after } = ignoreEntrySchema.shape;
const argumentSchema = z.object({ uri: z.string(), inFile: z.boolean(), rule, text, before, after });

/** Writes the entry that a command's argument asks for. Rejects with the reason in Chinese. */
export async function runIgnoreCommand(argument: unknown, ignores: IgnoreStore): Promise<void> {
  const { uri, inFile, ...entry } = z.parse(argumentSchema, argument) as IgnoreArguments;
  await ignores.add(uri, entry, inFile);
}
