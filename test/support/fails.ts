// A request that the server refuses.
import assert from "node:assert/strict";
import { ResponseError } from "vscode-languageserver/node";

/** Asserts that the request fails with the code. */
export async function fails(request: Promise<unknown>, code: number): Promise<void> {
  await assert.rejects(request, (error) => error instanceof ResponseError && error.code === code);
}
