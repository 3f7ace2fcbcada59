// Runs a bundle with the compiled code that an earlier run has kept: compiling is more than a third of the way to the first answer.
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { cachedDataVersionTag, getHeapCodeStatistics } from "node:v8";
import { Script } from "node:vm";
import type { AsAtStart } from "./engine.ts";

/** Where a program keeps its compiled code: beside itself, so that both go together. */
const FOLDER = "compiled";
/** Different engines (Node's, the editor's of this month and the last) keep each their own; older ones go. */
const MOST_KEPT = 3;
/** Code is kept once so much more of it has been compiled than was there at first. */
const GROWTH = 1.2;
/** A run that is never ended in order keeps what it has compiled by then. */
const SETTLED_MS = 20_000;
const SEAL_BYTES = 32;
/** Behind the seal: how much code there was when it was kept, as a number of 8 bytes. */
const HEAD_BYTES = SEAL_BYTES + 8;

/**
 * Runs the program in the file and gives what its expression comes to. What cannot be read, is damaged or belongs to
 * another program or engine is compiled anew; where nothing can be written, nothing is kept. The engine must be as
 * `asAtStart` makes it.
 */
export function runKept(file: string, asAtStart: AsAtStart): unknown {
  const bytes = readFileSync(file);
  const source = createHash("sha256").update(bytes).digest();
  const place = join(dirname(file), FOLDER, `${basename(file)}-${cachedDataVersionTag().toString(16)}`);
  const kept = readKept(place, source);
  const script = new Script(bytes.toString(), { filename: file, cachedData: kept?.code });
  let known = kept?.compiled ?? 0;
  const keep = (): void => {
    const compiled = compiledBytes();
    if (compiled < known * GROWTH) return;
    const code = asAtStart(() => script.createCachedData());
    writeKept(place, source, { compiled, code });
    known = compiled;
  };
  process.once("exit", keep);
  setTimeout(keep, SETTLED_MS).unref();
  return script.runInThisContext();
}

/** Code, and how much of it the whole process had when it was kept, in bytes: to count that takes as long as to read the program. */
interface Kept {
  readonly compiled: number;
  readonly code: Buffer;
}

function compiledBytes(): number {
  return getHeapCodeStatistics().bytecode_and_metadata_size;
}

/** The code kept in the place; undefined where there is none, whole, of the source with this hash. */
function readKept(place: string, source: Buffer): Kept | undefined {
  try {
    const bytes = readFileSync(place);
    const sealed = bytes.subarray(SEAL_BYTES);
    if (!sealOf(source, sealed).equals(bytes.subarray(0, SEAL_BYTES))) return undefined;
    return { compiled: bytes.readDoubleLE(SEAL_BYTES), code: bytes.subarray(HEAD_BYTES) };
  } catch {
    return undefined;
  }
}

/** The engine itself looks at neither: a changed source of the same length would run the old code, a damaged file anything. */
function sealOf(source: Buffer, sealed: Buffer): Buffer {
  return createHash("sha256").update(source).update(sealed).digest();
}

function writeKept(place: string, source: Buffer, { compiled, code }: Kept): void {
  const sealed = Buffer.concat([Buffer.alloc(HEAD_BYTES - SEAL_BYTES), code]);
  sealed.writeDoubleLE(compiled);
  try {
    mkdirSync(dirname(place), { recursive: true });
    replaceNow(place, Buffer.concat([sealOf(source, sealed), sealed]));
    dropOlder(place);
  } catch {
    // It is only slower without: a folder of an administrator's, a full disk.
  }
}

/** Writes beside the place and renames; what ends now cannot wait. */
function replaceNow(place: string, content: Buffer): void {
  const beside = `${place}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes what the program has kept for engines that were used longest ago. */
function dropOlder(place: string): void {
  const program = basename(place).replace(/-[^-]*$/, "-");
  const kept = readdirSync(dirname(place))
    .filter((name) => name.startsWith(program))
    .map((name) => join(dirname(place), name))
    .map((path) => ({ path, age: statSync(path).mtimeMs }));
  kept.sort((a, b) => b.age - a.age);
  for (const { path } of kept.slice(MOST_KEPT)) rmSync(path, { force: true });
}
