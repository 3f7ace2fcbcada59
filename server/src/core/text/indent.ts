// Where the words of a paragraph begin.
import { isHan } from "./han.ts";

/** The offset behind the white space that the text begins with; -1 where there is nothing else. */
export function wordsBegin(text: string): number {
  // Most begin at once, and need no expression to tell.
  return isHan(text.charCodeAt(0)) ? 0 : text.search(/\S/);
}
