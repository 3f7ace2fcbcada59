// What went wrong, as words.

/** An error with its stack, for the log. */
export function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** An error in its own words, for the writer. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
