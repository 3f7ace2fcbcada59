// Tells whether nothing more is said of a figure behind it in its clause.

/** True where a mark, a bound or the text's end stands at `at`: 投入300万，; 阅读量10万+; 参会人数过半以上. */
export function endsClause(text: string, at: number): boolean {
  return ENDS_CLAUSE.test(text.slice(at, at + 2));
}

const ENDS_CLAUSE = /^(?:$|[，。；、！？,;）)+\s]|以[上下内]|左右|大关)/;
