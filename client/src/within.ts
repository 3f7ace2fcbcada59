// Waits for an answer, but not for ever.

/** The promise's outcome, or null when it takes longer than `limit` ms. */
export async function within<T>(limit: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limit, null);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
