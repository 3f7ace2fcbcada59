// Decides where stars mask a name or number, and where they are bullets, footnotes, arithmetic or emphasis.

import { endsClause, isDigit, isLetter, isSpace } from "../../text/charClasses.ts";
import { isAnyHan } from "../../text/han.ts";
import type { HoleLine, Reading } from "./holeLine.ts";
import { maskBeforeDigits } from "./maskBeforeDigits.ts";
import { maskedName, strongNoun } from "./maskName.ts";
import { maskedNumber } from "./maskNumber.ts";
import { isMaskLetter, isStar, pastGap, runSpan } from "./maskRun.ts";

const FOOTNOTE = /^[*＊]{1,3}\s?(?:注|备注|说明|表示|附|详见|数据)/;

/** 联系人：** */
const LABEL =
  /^[\s\u3000]{0,8}(?:单位|部门|姓名|职务|联系人|负责人|主持人|参加人员|记录人|时间|日期|地点|电话|联系电话)[：:]\s?$/;
/** 带*的为必填项: the star itself is meant. */
const MARKED_WITH = "带标注加打";
const SURE_STAR = /[由在与和对向经]\*(?=[\u4e00-\u9fff])/;

/** Reads a run of stars. */
export function readStars(line: HoleLine, at: number): Reading {
  const { text } = line;
  const run = runSpan(text, at);
  if (line.isOpaque(at) || line.isEmphasis(at)) return run.end;
  const before = text.charCodeAt(run.start - 1);
  const after = text.charCodeAt(run.end);
  if (isMaskLetter(before) || text.charAt(run.start - 1) === "\\" || (isLetter(before) && isLetter(after)))
    return run.end;
  if (opensLine(text, run.start) && (isSpace(after) || Number.isNaN(after))) return run.end;
  if (FOOTNOTE.test(text.slice(run.start, run.start + 8))) return run.end;
  if (isDigit(before) && (isDigit(after) || isStar(after))) return run.end;
  const noun = strongNoun(text, pastGap(text, run));
  const number = noun ? null : maskedNumber(text, run);
  if (number) return number;
  const split = maskBeforeDigits(text, run);
  if (split) return split;
  if (isDigit(before) || isDigit(after) || isLetter(after)) return run.end;
  if (noun || line.isSureMask(at)) return maskedName(text, run);
  return isBareMask(text, run.start, run.end) ? maskedName(text, run) : run.end;
}

/** Stars with no noun of the table after them: beside Chinese text, or alone inside quotes or a book title. */
function isBareMask(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (LABEL.test(text.slice(0, start)) && endsClause(after)) return true;
  if (end - start === 1) {
    if (MARKED_WITH.includes(text.charAt(start - 1) || " ")) return false;
    // 由*牵头，*配合: the one behind the comma is a mask because the other is.
    return (
      isAnyHan(after) &&
      (isAnyHan(before) || ("，、".includes(text.charAt(start - 1)) && SURE_STAR.test(text)))
    );
  }
  if (opensLine(text, start)) {
    if (PREDICATE.test(text.slice(end, end + 2))) return true;
    return isAnyHan(after) && end - start > 1 && !closesLater(text, start, end) && named(text, start, end);
  }
  return (
    isAnyHan(before) ||
    isAnyHan(after) ||
    (text.charAt(end) === "、" && isStar(text.charCodeAt(end + 1))) ||
    ("“《（‘【、".includes(text.charAt(start - 1)) && (endsClause(after) || "（(".includes(text.charAt(end))))
  );
}

/** **是农业大县, **位于省境东部: what is spoken of. */
const PREDICATE = /^(?:是[^否什非]|位于|地处|现有|现辖|下辖)/;

/** At the start of a line stars with nothing but plain text behind them are a heading's mark or a bullet. */
function named(text: string, start: number, end: number): boolean {
  return maskedName(text, { start, end }).end > end;
}

function closesLater(text: string, start: number, end: number): boolean {
  return text.slice(end, end + 80).includes(text.slice(start, end));
}

function opensLine(text: string, at: number): boolean {
  return at < 12 && text.slice(0, at).trim() === "";
}
