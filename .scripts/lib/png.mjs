// Makes a screenshot's PNG small: at most 256 colours, so that a pixel is one byte before compression.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
const EXACT = 96;

/** The picture with its commonest colours; the others become the nearest of these. Takes 8-bit RGB or RGBA, all opaque. */
export function withFewColours(png) {
  const { width, height, bytes, pixels } = decode(png);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += bytes) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = commonest(counts);
  const nearest = new Map();
  for (const colour of counts.keys()) nearest.set(colour, nearestIn(palette, colour));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      rows[row * (width + 1) + 1 + column] = nearest.get(colourAt(pixels, (row * width + column) * bytes));
    }
  }
  return encode(width, height, palette, rows);
}

/** The commonest colours as they are, for surfaces; then one for each small cube of colours, for text's soft edges. */
function commonest(counts) {
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const exact = byCount.slice(0, EXACT);
  const cubes = new Map();
  for (const colour of byCount.slice(EXACT)) {
    const key = colour & 0xf0f0f0;
    const cube = cubes.get(key) ?? { colour, total: 0 };
    cube.total += counts.get(colour);
    cubes.set(key, cube);
  }
  const edges = [...cubes.values()].sort((a, b) => b.total - a.total).map(({ colour }) => colour);
  return [...exact, ...edges].slice(0, COLOURS);
}

function nearestIn(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const distance = [16, 8, 0].reduce((sum, shift) => {
      const difference = ((colour >> shift) & 0xff) - ((other >> shift) & 0xff);
      return sum + difference * difference;
    }, 0);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function colourAt(pixels, at) {
  return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
}

/** The pixels row by row, `bytes` each: undoes the filters of PNG (ISO/IEC 15948, clause 9). */
function decode(png) {
  const data = [];
  let header;
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = header[9] === 6 ? 4 : 3;
  const stride = width * bytes;
  const raw = inflateSync(Buffer.concat(data));
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const to = row * stride + column;
      const left = column >= bytes ? pixels[to - bytes] : 0;
      const up = row > 0 ? pixels[to - stride] : 0;
      const corner = row > 0 && column >= bytes ? pixels[to - stride - bytes] : 0;
      pixels[to] = raw[row * (stride + 1) + 1 + column] + predicted(filter, left, up, corner);
    }
  }
  return { width, height, bytes, pixels };
}

function predicted(filter, left, up, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value));
      if (a <= b && a <= c) return left;
      return b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

function encode(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, which is a place in the palette.
  header.set([8, 3], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
