// What the cold analysis's process tells the bench.

/** Milliseconds of each turn, by the reader's name; `missing` are peers that are not installed. */
export interface ColdTimes {
  readonly times: Readonly<Record<string, readonly number[]>>;
  /** Ours in turns with a peer, by the peer's name. */
  readonly beside: Readonly<Record<string, readonly number[]>>;
  readonly missing: readonly string[];
}

export const OURS = "全部分析";
export const MIXED = "混合正则一遍";
export const CHARACTERS = "逐字一遍";
