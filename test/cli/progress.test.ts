// The line that says how far a long run has come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createProgress } from "../../server/src/cli/progress.ts";

/** What a screen got, and the progress that draws on it. */
function drawing(isTTY: boolean) {
  const drawn: string[] = [];
  return { drawn, progress: createProgress({ isTTY, write: (text) => drawn.push(text) }) };
}

test("on a terminal the line is drawn now and then, and taken away before anything else is printed", () => {
  const { drawn, progress } = drawing(true);
  progress.step(1000);
  progress.step(1000);
  progress.clear();
  progress.clear();
  assert.deepEqual(drawn, ["\r\x1b[K正在检查：1/1000", "\r\x1b[K"]);
});

test("without a terminal nothing is drawn", () => {
  const { drawn, progress } = drawing(false);
  progress.step(1000);
  progress.clear();
  assert.deepEqual(drawn, []);
});
