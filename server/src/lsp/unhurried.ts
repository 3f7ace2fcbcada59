// Does long work in the pauses between requests.
import type { Steps } from "../core/text/steps.ts";
import { nextTurn } from "./turn.ts";

/** Does one step after another; what came in meanwhile is seen to between two of them. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
