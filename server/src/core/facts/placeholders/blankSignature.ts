// Tells the lines that people sign by hand, as responsibility letters end with.
import { LONGEST_SIGNATURE_LINE, SIGNATURE_LABELS } from "../../data/blanks.ts";

const LABEL = new RegExp(`(?:${SIGNATURE_LABELS.join("|")})(?:[（(][^（）()]{0,12}[）)])?\\s{0,8}[:：]`);

/** True for a short line with a signature's label and colon (承诺人（签字）：____). */
export function isSignatureLine(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE_LINE && LABEL.test(text);
}
