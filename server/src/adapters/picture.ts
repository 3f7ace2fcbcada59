// Pictures for a Word document: what they are and how large, by their first bytes.

/** A picture that Word takes. */
export interface Picture {
  readonly type: "png" | "jpg" | "gif" | "bmp";
  readonly data: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture that a draft calls by its source; undefined where there is none, or none that can be read. */
export type FindPicture = (source: string) => Promise<Picture | undefined>;

/** Files larger than this, in bytes, are left out. */
export const LARGEST_PICTURE = 20 * 1024 * 1024;

/** Where a picture lies that a draft names by a path from its own place, written with / or \\; undefined where that is no place. */
export function pictureAddress(source: string, draft: string): URL | undefined {
  try {
    return new URL(source.replaceAll("\\", "/"), draft);
  } catch {
    return undefined;
  }
}

/** What the bytes are a picture of a kind of, or undefined. */
export function pictureIn(data: Uint8Array): Picture | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (const [type, begins, sizeOf] of KINDS) {
    const size = starts(data, begins) ? sizeOf(view) : undefined;
    if (size && size.width > 0 && size.height > 0) return { type, data, ...size };
  }
  return undefined;
}

type Size = Pick<Picture, "width" | "height">;

const LEAST_BYTES = 26;

/** How the bytes of each kind begin, and where the size stands in them; PNG and JPEG have the higher byte first, the others the lower. */
const KINDS: readonly (readonly [Picture["type"], string, (view: DataView) => Size | undefined])[] = [
  ["png", "\x89PNG", (view) => ({ width: view.getUint32(16), height: view.getUint32(20) })],
  ["gif", "GIF8", (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) })],
  ["bmp", "BM", (view) => ({ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) })],
  ["jpg", "\xff\xd8", jpegSize],
];

function starts(data: Uint8Array, begins: string): boolean {
  return data.length >= LEAST_BYTES && [...begins].every((byte, i) => data[i] === byte.charCodeAt(0));
}

/** The size stands in the segment that begins a frame, behind others of told lengths. */
function jpegSize(view: DataView): Size | undefined {
  for (
    let at = 2;
    at + 9 <= view.byteLength && view.getUint8(at) === 0xff;
    at += 2 + view.getUint16(at + 2)
  ) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}
