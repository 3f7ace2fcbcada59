// The guard around every request: cancelled work, faults, the server's phases.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { guarded } from "../../server/src/lsp/guard.ts";

const PARAMS = { textDocument: { uri: "file:///draft.txt" } };

function guard(work: () => unknown) {
  const log: string[] = [];
  const options = { isShutDown: () => false, log: (message: string) => void log.push(message) };
  return { handler: guarded<typeof PARAMS, unknown>("textDocument/hover", null, work, options), log };
}

test("an answer passes", async () => {
  const { handler } = guard(() => "answer");
  assert.equal(await handler(PARAMS, new CancellationTokenSource().token), "answer");
});

test("a fault is logged with the method and the document, and answered with the empty answer", async () => {
  const { handler, log } = guard(() => {
    throw new Error("broken");
  });
  assert.equal(await handler(PARAMS, new CancellationTokenSource().token), null);
  assert.match(log[0] ?? "", /^textDocument\/hover file:\/\/\/draft\.txt 出错：Error: broken/);
});

test("work that is cancelled before it begins is not done", async () => {
  let done = false;
  const { handler } = guard(() => {
    done = true;
  });
  const source = new CancellationTokenSource();
  const answer = handler(PARAMS, source.token);
  source.cancel();
  assert.ok((await answer) instanceof ResponseError);
  assert.equal(done, false);
});

test("an answer that comes after the cancel is not sent", async () => {
  const source = new CancellationTokenSource();
  const { handler } = guard(() => {
    source.cancel();
    return "too late";
  });
  const answer = await handler(PARAMS, source.token);
  assert.ok(answer instanceof ResponseError);
  assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
});

test("bad parameters are a fault like any other", async () => {
  const { handler, log } = guard(() => {
    throw new TypeError("no textDocument");
  });
  assert.equal(
    await handler(undefined as unknown as typeof PARAMS, new CancellationTokenSource().token),
    null,
  );
  assert.equal(log.length, 1);
});
