// Reads a file or standard input as UTF-8 text, or says in Chinese why not and what to do.
import { readFile } from "node:fs/promises";
import process from "node:process";
import { fileReason } from "../node/fileErrors.ts";

/** The text without a byte order mark, or the problem. */
export type ReadResult = { readonly text: string } | { readonly problem: string };

/** Reads a path; "-" is standard input. Never rejects. */
export async function readText(path: string): Promise<ReadResult> {
  try {
    return decode(path === "-" ? await standardInput() : await readFile(path));
  } catch (error) {
    return { problem: fileReason(error) };
  }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Decodes UTF-8 strictly: a mangled character is better named than analysed. */
export function decode(bytes: Uint8Array): ReadResult {
  if (looksLikeUtf16(bytes)) return { problem: remedy("像是 UTF-16 编码", "UTF-16") };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
  }
  if (looksLikeGbk(bytes)) return { problem: remedy("像是 GBK（GB18030）编码", "GB18030") };
  const line = lineOf(bytes, validLength(bytes));
  return {
    problem: `第 ${line} 行起不是 UTF-8 文字，可能是二进制文件或已损坏，请用文本编辑器查看并另存为 UTF-8。`,
  };
}

function remedy(what: string, encoding: string): string {
  return `${what}，不是 UTF-8。请先转成 UTF-8，例如 iconv -f ${encoding} -t UTF-8 原文件 > 新文件，或在编辑器中另存为 UTF-8。`;
}

/** A byte order mark of UTF-16, or many zero bytes at the start. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 2000);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return isText(head) && zeros > head.length / 10;
}

/** No control characters but white space and the zeros of UTF-16's Latin letters. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function looksLikeGbk(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 100_000);
  if (!isText(head) || head.includes(0)) return false;
  try {
    // The head may end inside a character, which `stream` allows.
    new TextDecoder("gb18030", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes from the start are good UTF-8. */
function validLength(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The number of the line, from 1, that the byte lies in. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
}
