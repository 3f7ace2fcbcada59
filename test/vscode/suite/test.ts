// Collects the tests that the suite's files declare.

export type Test = { name: string; body: () => Promise<void> | void };

/** All tests declared so far, in order. */
export const tests: Test[] = [];

/** Declares a test that runs inside VS Code; its name says what a user sees. */
export function test(name: string, body: Test["body"]): void {
  tests.push({ name, body });
}
