// Work that can be laid down: done in steps, so that whoever needs it can see to other things in between.

/** Work that yields after each step and returns what came of it. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
