// Bytes as text: UTF-8, UTF-16 and GB18030 (which holds GBK) are told apart; what is none of them is refused, and why.
/** A text without its byte order mark, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "GB18030";
}

/** The text with its byte order mark, if it has one; undefined where the bytes are not UTF-8. Each runtime has its quickest. */
export type StrictUtf8 = (bytes: Uint8Array) => string | undefined;

/** The text, or what is wrong with the bytes, in Chinese. */
export type Decoded = DecodedText | { readonly problem: string };

const ENCODINGS = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB18030",
} as const;

/** How many UTF-16 units are enough to tell what a text is like. */
const SAMPLE = 20_000;
/** Of readable text nearly all characters are ordinary; of bytes read in a wrong encoding far fewer are. */
const ORDINARY_SHARE = 0.95;
/** A damaged UTF-8 text still has nearly all of its characters. */
const DAMAGED_SHARE = 0.05;

/** Decodes strictly: a mangled character is better named than analysed. */
export function decode(bytes: Uint8Array, strictUtf8: StrictUtf8): Decoded {
  const marked = markedUtf16(bytes);
  if (marked)
    return (
      decoded(bytes, marked) ?? { problem: "开头写明是 UTF-16 编码，内容却已损坏，请用文本编辑器查看。" }
    );
  const hasZeros = bytes.subarray(0, SAMPLE).includes(0);
  const utf16 = hasZeros ? bareUtf16(bytes) : undefined;
  if (utf16) return utf16;
  const text = strictUtf8(bytes);
  if (text !== undefined && !hasZeros) return { text: withoutMark(text), encoding: "UTF-8" };
  if (text === undefined && isDamagedUtf8(bytes)) {
    const line = lineOf(bytes, validLength(bytes));
    return { problem: `第 ${line} 行起不是 UTF-8 文字，可能已损坏，请用文本编辑器查看并另存为 UTF-8。` };
  }
  const gbk = hasZeros ? undefined : decoded(bytes, "gb18030");
  if (gbk && isOrdinary(gbk.text)) return gbk;
  return {
    problem: "不是文字（像是二进制文件，或用了 UTF-8、UTF-16、GBK 以外的编码），请另存为 UTF-8 的纯文本。",
  };
}

/** The text behind its byte order mark, where it begins with one. */
export function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array, label: keyof typeof ENCODINGS): DecodedText | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text, encoding: ENCODINGS[label] };
  } catch (error) {
    // A runtime without the encoding throws a RangeError.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function markedUtf16([first, second]: Uint8Array): keyof typeof ENCODINGS | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Without a mark, the order of bytes that gives readable text; undefined where neither does. */
function bareUtf16(bytes: Uint8Array): DecodedText | undefined {
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const text = decoded(bytes, encoding);
    if (text && isOrdinary(text.text)) return text;
  }
  return undefined;
}

/** Han, the marks and forms that stand among them, ASCII and white space. */
function isOrdinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const ordinary =
    sample.match(/[\t\n\r -~·×÷‐-‧℃①-⓿■-◿　-〿㈠-㏿㐀-䶿一-鿿！-￮Ⅰ-ⅿ\u{20000}-\u{3ffff}]/gu)?.join("")
      .length ?? 0;
  return ordinary >= sample.length * ORDINARY_SHARE;
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder("utf-8").decode(bytes.subarray(0, 4 * SAMPLE), { stream: true });
  const bad = sample.match(/\ufffd/g)?.length ?? 0;
  // Three bytes in a row fit by chance in hardly any other encoding.
  const good = sample.match(/[　-〿一-鿿＀-￯]/g)?.length ?? 0;
  return good > bad && bad <= Math.max(2, good * DAMAGED_SHARE);
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
