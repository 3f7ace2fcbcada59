// What the writer is told where a file could not be written, by the words that the platforms' errors come in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeFailure } from "../../client/src/writeFailure.ts";

const CASES: readonly (readonly [code: string, message: string, told: RegExp])[] = [
  ["Unknown", "Unknown (FileSystemError): Error: ENOSPC: no space left on device, write", /磁盘已满/],
  ["Unknown", "EBUSY: resource busy or locked, unlink 'C:\\稿件\\总结.docx'", /正被 Word 等程序打开着.*关闭/],
  ["NoPermissions", "NoPermissions (FileSystemError): EPERM: operation not permitted, rename", /关闭/],
  ["Unknown", "EROFS: read-only file system, open", /只读.*换一个地方/],
  ["Unknown", "ENAMETOOLONG: name too long, open", /改短/],
  [
    "ERR_ENCODING_INVALID_ENCODED_DATA",
    "The encoded data was not valid for encoding utf-8",
    /已有的文件不是 UTF-8.*另存/,
  ],
  ["FileNotFound", "FileNotFound (FileSystemError): Unable to write file", /没有这个文件夹/],
];

for (const [code, message, told] of CASES) {
  test(message, () => assert.match(writeFailure(Object.assign(new Error(message), { code })), told));
}

test("a fault that nobody expects is told in its own words", () => {
  assert.equal(writeFailure(new Error("远程主机断开")), "远程主机断开");
  assert.equal(writeFailure("断开"), "断开");
});
