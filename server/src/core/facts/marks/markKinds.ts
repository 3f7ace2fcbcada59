// The kinds of fault that marks and characters have, and the names of what reads them.
import type { Fault, FaultLine, FaultReader } from "../faultLine.ts";

/** The kinds of fault; each has a rule of its name. */
export type MarkKind =
  | "doubled"
  | "half-width"
  | "reversed-quotes"
  | "straight-quotes"
  | "nesting"
  | "dash"
  | "ellipsis"
  | "mangled"
  | "garbled"
  | "dunhao-between"
  | "dunhao-before"
  | "space"
  | "invisible"
  | "full-width"
  | "lookalike"
  | "middle-dot"
  | "missing-colon"
  | "list-comma"
  | "markdown";

/** A fault of marks. */
export type MarkFault = Fault<MarkKind>;
/** A paragraph while its marks are read. */
export type MarkLine = FaultLine<MarkKind>;
/** A reader of marks. */
export type MarkReader = FaultReader<MarkKind>;
