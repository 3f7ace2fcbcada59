// Which characters are worth a look, and who looks: one table lookup a character keeps the reading of long drafts cheap.
import { INSTRUCTIONS, NOTES } from "../../data/markers.ts";
import { MASK_LETTERS, MASK_SIGNS, MASK_STARS } from "../../data/masks.ts";
import { RESIDUE_CUES } from "../../data/residue.ts";
import { codeTable } from "../../text/codeTable.ts";
import { watchFor } from "../places.ts";
import { readEllipsis, readEmptyPair, readLowLine, readOpenLabel } from "./blank.ts";
import { readOpenDate, readOpenOrdinal } from "./blankDate.ts";
import type { HoleLine, HoleReader, Reading } from "./holeLine.ts";
import {
  readBraces,
  readCountN,
  readInstruction,
  readMarkedBracket,
  readNote,
  readPending,
  readQuestionMarks,
  readTag,
} from "./marker.ts";
import { readMaskLetters } from "./maskLetter.ts";
import { readSome } from "./maskSome.ts";
import { readStars } from "./maskStar.ts";
import {
  LONE_MEASURES,
  readLoneMeasure,
  readLoneOrdinal,
  readLonePercent,
  readLoneRest,
} from "./missingNumber.ts";
import type { PlaceholderFact } from "./placeholders.ts";

type Attempt = (line: HoleLine, at: number) => PlaceholderFact | null;

/** The readers, by trigger characters; no character stands in two rows. */
const ROWS: readonly (readonly [characters: string, read: HoleReader])[] = [
  [MASK_LETTERS + MASK_SIGNS, readMaskLetters],
  [MASK_STARS, readStars],
  ["某", readSome],
  ["_＿", readLowLine],
  ["“‘「《", attempt(readEmptyPair)],
  ["（(【〔［＜", attempt(readEmptyPair, readMarkedBracket)],
  ["[<", attempt(readTag, readMarkedBracket)],
  ["#&", attempt(readTag)],
  ["{", readBraces],
  ["$", dollar],
  ["…", readEllipsis],
  ["：:", attempt(readOpenLabel)],
  ["年月日", readOpenDate],
  ["第", attempt(readOpenOrdinal, readLoneOrdinal)],
  ["%％", readLonePercent],
  ["余", attempt(readLoneRest)],
  ["?？", readQuestionMarks],
  ["N", readCountN],
  ["待", attempt(readPending)],
  [firsts(INSTRUCTIONS), attempt(readInstruction)],
  [`${firsts(NOTES)}lL`, readNote],
  [LONE_MEASURES, attempt(readLoneMeasure)],
];

/** Bit of {@link TRIGGERS}: the character may belong to a cue of residue. */
export const CUE = 0x80;

/** For each UTF-16 unit the number of its reader in {@link READERS}, 0 for none, and {@link CUE}. */
export const TRIGGERS: Uint8Array = codeTable();

/** The readers by number; the first is never asked. */
export const READERS: HoleReader[] = [(_line, at) => at + 1];

for (const [characters, read] of ROWS) {
  const number = READERS.push(read) - 1;
  for (let i = 0; i < characters.length; i++) TRIGGERS[characters.charCodeAt(i)] = number;
  watchFor(characters);
}
for (const key of RESIDUE_CUES.keys()) {
  const code = key.charCodeAt(0);
  TRIGGERS[code] = (TRIGGERS[code] ?? 0) | CUE;
  watchFor(key);
}

/** Asks several readers in turn; the first that finds a hole has it. */
function attempt(...readers: readonly Attempt[]): HoleReader {
  return (line, at): Reading => {
    for (const read of readers) {
      const hole = read(line, at);
      if (hole) return hole;
    }
    return at + 1;
  };
}

function dollar(line: HoleLine, at: number): Reading {
  return line.text.charAt(at + 1) === "{" ? readBraces(line, at) : at + 1;
}

function firsts(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0)))].join("");
}
