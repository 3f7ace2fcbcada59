// 字数, counted as office software counts it.

/**
 * The number of characters of a text by Word's rule (字数): every Han character and Chinese mark counts one, every
 * run of Latin letters, digits and the marks inside it counts one, white space counts nothing.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let inRun = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0x3000 || code === 0xa0 || code === 0xfeff) inRun = false;
    else if (code < 0x2e80 && !isChineseMark(code)) {
      if (!inRun) count++;
      inRun = true;
    } else {
      inRun = false;
      // A pair of surrogates is one character.
      if (code < 0xdc00 || code > 0xdfff) count++;
    }
  }
  return count;
}

/** Marks below the CJK blocks that Chinese text uses full width: “ ” ‘ ’ — … · ※ and circled numbers. */
function isChineseMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    code === 0xb7 ||
    (code >= 0x2030 && code <= 0x203b) ||
    code >= 0x2460
  );
}
