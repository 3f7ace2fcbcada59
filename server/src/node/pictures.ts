// The pictures that a draft names, read from the disk: what they are and how large, by their first bytes.
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A picture that Word takes. */
export interface Picture {
  readonly type: "png" | "jpg" | "gif" | "bmp";
  readonly data: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Larger files are left out. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The picture that a draft names by a path from its own place; undefined where there is none, or it lies elsewhere than on this disk. */
export async function pictureAt(source: string, draft: string): Promise<Picture | undefined> {
  try {
    const { href, protocol, host } = new URL(source.replaceAll("\\", "/"), draft);
    if (protocol !== "file:" || host !== "") return undefined;
    const path = fileURLToPath(href);
    const { size } = await stat(path);
    return size <= MOST_BYTES ? pictureIn(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
}

/** What the bytes are a picture of a kind of, or undefined. */
export function pictureIn(data: Buffer): Picture | undefined {
  for (const [type, sizeOf] of KINDS) {
    const size = sizeOf(data);
    if (size && size.width > 0 && size.height > 0) return { type, data, ...size };
  }
  return undefined;
}

type Size = Pick<Picture, "width" | "height">;

const LEAST_BYTES = 26;

const KINDS: readonly (readonly [Picture["type"], (data: Buffer) => Size | undefined])[] = [
  [
    "png",
    (data) =>
      starts(data, "\x89PNG") ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : undefined,
  ],
  [
    "gif",
    (data) =>
      starts(data, "GIF8") ? { width: data.readUInt16LE(6), height: data.readUInt16LE(8) } : undefined,
  ],
  [
    "bmp",
    (data) =>
      starts(data, "BM")
        ? { width: data.readInt32LE(18), height: Math.abs(data.readInt32LE(22)) }
        : undefined,
  ],
  ["jpg", (data) => (starts(data, "\xff\xd8") ? jpegSize(data) : undefined)],
];

function starts(data: Buffer, bytes: string): boolean {
  return data.length >= LEAST_BYTES && data.toString("latin1", 0, bytes.length) === bytes;
}

/** The size stands in the segment that begins a frame, behind others of told lengths. */
function jpegSize(data: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
  }
  return undefined;
}
