// A line on the terminal that says how far a long run has come, and is gone when it is done.

/** Where the line is drawn. */
export interface ProgressScreen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A run's progress; without a terminal it draws nothing. */
export interface Progress {
  /** One more of so many files is done. */
  step(total: number): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

/** The fewest milliseconds between two drawings. */
const PAUSE_MS = 100;

/** The progress of a run that nothing is done of yet. */
export function createProgress(screen: ProgressScreen): Progress {
  if (!screen.isTTY) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  let drawn = 0;
  let isShown = false;
  return {
    step(total) {
      done++;
      const now = performance.now();
      if (drawn !== 0 && now - drawn < PAUSE_MS) return;
      drawn = now;
      isShown = true;
      screen.write(`\r\x1b[K正在检查：${done}/${total}`);
    },
    clear() {
      if (isShown) screen.write("\r\x1b[K");
      isShown = false;
    },
  };
}
