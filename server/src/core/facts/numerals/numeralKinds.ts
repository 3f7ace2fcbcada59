// The kinds of fault that numbers have, and the names of what reads them.
import type { Fault, FaultLine, FaultReader } from "../faultLine.ts";

/** The kinds of fault; each has a rule of its name. */
export type NumeralKind =
  | "bounds"
  | "decrease"
  | "multiple"
  | "percentage-point"
  | "range"
  | "range-ends"
  | "two"
  | "zero"
  | "date"
  | "document-number"
  | "money"
  | "approximate"
  | "mixed-scale"
  | "mixed-series";

/** A fault of numbers. */
export type NumeralFault = Fault<NumeralKind>;
/** A paragraph while its numbers are read. */
export type NumeralLine = FaultLine<NumeralKind>;
/** A reader of numbers. */
export type NumeralReader = FaultReader<NumeralKind>;
