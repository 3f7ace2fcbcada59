// Reads a file or standard input as text, or says in Chinese why not and what to do.
import { promises as fs } from "node:fs";
import process from "node:process";
import type { Decoded } from "../adapters/decode.ts";
import { fileError, fileReason } from "../adapters/fileErrors.ts";
import { decode } from "../node/decode.ts";

/** Reads a path; "-" is standard input. Never rejects. */
export async function readText(path: string): Promise<Decoded> {
  try {
    return decode(path === "-" ? await standardInput() : await atOneMoment(path));
  } catch (error) {
    return { problem: fileReason(error) };
  }
}

/** At most how often a file is read that another program is writing to. */
const TRIES = 3;

/** The file's bytes as they stood at one moment: half of the old text and half of the new one is neither. */
async function atOneMoment(path: string): Promise<Buffer> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const file = await fs.open(path);
    try {
      const before = await file.stat();
      const bytes = await file.readFile();
      const after = await file.stat();
      if (before.mtimeMs === after.mtimeMs && before.size === after.size) return bytes;
    } finally {
      await file.close();
    }
  }
  throw fileError("CHANGING");
}

/** All of standard input. */
export async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
