// Holds the client's messages back while what answers them is being loaded.
import type { MessageStrategy } from "vscode-languageserver";

/** Stands between the connection and its handlers. */
export interface Gate extends MessageStrategy {
  /** Keeps every message from now on, in their order, until the promise is kept. */
  holdUntil(loaded: Promise<void>): void;
}

/** An open gate. */
export function createGate(): Gate {
  let held: Promise<void> | undefined;
  return {
    handleMessage: async (message, next) => {
      if (held) await held;
      await next(message);
    },
    holdUntil(loaded) {
      held = loaded.then(() => {
        held = undefined;
      });
    },
  };
}
