// Which character makes which reader look.

import { codeTable } from "../../text/codeTable.ts";
import { watchFor } from "../places.ts";
import { DASHES, DOTS, readDash, readDot } from "./dashes.ts";
import { readFullMark } from "./fullMarks.ts";
import { readFullWidth } from "./fullWidth.ts";
import { GARBLED, readGarbled } from "./garbled.ts";
import { readHalfMark } from "./halfMarks.ts";
import { INVISIBLE, readInvisible } from "./invisible.ts";
import { readDigitLike, readForeignLetter } from "./lookalikes.ts";
import type { MarkReader } from "./markKinds.ts";
import { readSpace } from "./spaces.ts";

/** The readers by trigger; null stands for straight quotation marks, which are read as pairs. */
export const MARK_READERS: readonly (MarkReader | null | undefined)[] = [
  undefined,
  readFullMark,
  readHalfMark,
  readSpace,
  readDash,
  readDot,
  readInvisible,
  readFullWidth,
  readDigitLike,
  readForeignLetter,
  readGarbled,
  null,
];

/** The reader of each character by UTF-16 code, 0 for none. */
export const MARK_TRIGGERS: Uint8Array = triggerTable();

function triggerTable(): Uint8Array {
  const table = codeTable();
  const set = (characters: string, reader: MarkReader | null) => {
    for (let i = 0; i < characters.length; i++)
      table[characters.charCodeAt(i)] = MARK_READERS.indexOf(reader);
    watchFor(characters);
  };
  const setRange = (from: number, to: number, reader: MarkReader) => {
    for (let code = from; code <= to; code++) set(String.fromCharCode(code), reader);
  };
  set("，。、；：？！", readFullMark);
  set(",;:?!", readHalfMark);
  set(" \u3000\u00a0", readSpace);
  set(DASHES, readDash);
  set(DOTS, readDot);
  set(INVISIBLE, readInvisible);
  setRange(0xff10, 0xff19, readFullWidth);
  setRange(0xff21, 0xff3a, readFullWidth);
  setRange(0xff41, 0xff5a, readFullWidth);
  set("OoIl", readDigitLike);
  setRange(0x0391, 0x03c9, readForeignLetter);
  setRange(0x0400, 0x045f, readForeignLetter);
  set(GARBLED, readGarbled);
  set("\"'", null);
  return table;
}
