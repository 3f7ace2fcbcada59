// Turns of the event loop.

/** Waits until what came in meanwhile has been seen to. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
