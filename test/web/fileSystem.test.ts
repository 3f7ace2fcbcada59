// What a browser's server asks of the editor's files, and what it makes of the answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import { createFileSystem } from "../../server/src/web/fileSystem.ts";
import { picturesOf } from "../../server/src/web/pictures.ts";
import { png } from "../support/png.ts";
import { createMemoryFiles } from "./memoryFiles.ts";

/** A connection whose client answers every request so. */
function answering(answer: (method: string, params: unknown) => unknown): Connection {
  return {
    sendRequest: async (method: string, params: unknown) => answer(method, params),
  } as unknown as Connection;
}

test("each question is a request of its own about a uri", async () => {
  const asked: unknown[] = [];
  const files = createFileSystem(
    answering((method, params) => {
      asked.push([method.slice(method.lastIndexOf("/") + 1), params]);
      return null;
    }),
  );
  const content = Uint8Array.of(1);
  assert.equal(await files.stat("a:/b"), undefined, "null is nothing");
  await files.readFile("a:/b");
  await files.readFolder("a:/b");
  await files.writeFile("a:/b", content);
  assert.deepEqual(asked, [
    ["stat", { uri: "a:/b" }],
    ["readFile", { uri: "a:/b" }],
    ["readFolder", { uri: "a:/b" }],
    ["writeFile", { uri: "a:/b", content }],
  ]);
});

test("an error keeps its name", async () => {
  const files = createFileSystem(
    answering(() => {
      throw new ResponseError(ErrorCodes.InternalError, "no access", { code: "EACCES" });
    }),
  );
  await assert.rejects(files.readFile("a:/b"), { message: "no access", code: "EACCES" });
});

test("a picture is found from the draft's place, in the same file system only", async () => {
  const files = createMemoryFiles();
  files.put("vscode-vfs://github/office/图/水位.png", png(400, 300));
  files.put("vscode-vfs://other/图/水位.png", png(400, 300));
  const find = picturesOf(files, "vscode-vfs://github/office/总结.md");
  assert.equal((await find("图/水位.png"))?.width, 400);
  assert.equal((await find(".\\图\\水位.png"))?.width, 400);
  for (const source of ["没有.png", "vscode-vfs://other/图/水位.png", "https://example.com/a.png"]) {
    assert.equal(await find(source), undefined, source);
  }
  assert.equal(await picturesOf(files, "untitled:总结")("图/水位.png"), undefined);
});
