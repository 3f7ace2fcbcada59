// The words that open the points of an enumeration in running text.

/** A family of points. Points of one run share the family; 一是 and 二要 are one family (the verb may change). */
export type PointFamily = "shi" | "first" | "order" | "qi";

/** The words of 首先…其次…再次…最后, with their places in a run; 然后 and 此外 open no point. */
export const ORDER_WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 4 };

/** The verbs of 一是, 二要: what stands after the numeral. */
export const POINT_VERBS = "是要";
