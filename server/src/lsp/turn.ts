// Turns of the event loop.

/** Node has it; into what runs in a browser the build puts server/src/web/turns.ts. */
declare function setImmediate(callback: () => void): void;

/** Waits until what came in meanwhile has been seen to. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
