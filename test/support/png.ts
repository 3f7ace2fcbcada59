// The head of a PNG picture of a size, as far as anyone reads it here.

/** The bytes. */
export function png(width: number, height: number): Buffer {
  const data = Buffer.alloc(40);
  data.write("\x89PNG\r\n\x1a\n", "latin1");
  data.writeUInt32BE(13, 8);
  data.write("IHDR", 12, "latin1");
  data.writeUInt32BE(width, 16);
  data.writeUInt32BE(height, 20);
  return data;
}
