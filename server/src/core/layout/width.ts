// How wide words are on the page.

const FULL_WIDTH =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u00d7\u201c\u201d\u2018\u2019\u2014\u2026]/u;

/** In characters of full width: digits and Latin letters are half as wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += FULL_WIDTH.test(character) ? 1 : 0.5;
  return width;
}
