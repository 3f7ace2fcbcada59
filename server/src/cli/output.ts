// Where a command says what has come of it.
import type { Printed } from "./jsonPieces.ts";

/** Where results and complaints go. */
export interface CommandOutput {
  print(text: Printed): void;
  complain(text: string): void;
}
