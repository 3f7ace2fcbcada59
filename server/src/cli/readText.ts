// Reads a file or standard input as text, or says in Chinese why not and what to do.
import { readFile } from "node:fs/promises";
import process from "node:process";
import { type Decoded, decode } from "../node/decode.ts";
import { fileReason } from "../node/fileErrors.ts";

/** Reads a path; "-" is standard input. Never rejects. */
export async function readText(path: string): Promise<Decoded> {
  try {
    return decode(path === "-" ? await standardInput() : await readFile(path));
  } catch (error) {
    return { problem: fileReason(error) };
  }
}

/** All of standard input. */
export async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
