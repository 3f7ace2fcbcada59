// Waits for a pause in the changes of each document before something is done for it.

/** Timers by document. */
export interface Debounce {
  /** Does it for the document after the pause; asking again starts the pause anew. */
  schedule(uri: string): void;
  cancel(uri: string): void;
  /** Cancels all. */
  dispose(): void;
}

/** Timers that call `run` when a document has been quiet for `pauseMs` milliseconds. */
export function createDebounce(pauseMs: number, run: (uri: string) => void): Debounce {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    schedule(uri) {
      cancel(uri);
      const due = (): void => {
        timers.delete(uri);
        run(uri);
      };
      timers.set(uri, setTimeout(due, pauseMs));
    },
    cancel,
    dispose() {
      for (const uri of [...timers.keys()]) cancel(uri);
    },
  };
}
