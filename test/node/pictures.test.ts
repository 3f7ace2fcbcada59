// Pictures by their first bytes: kind and size; what is none, or lies elsewhere than on this disk, is left out.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { pictureIn } from "../../server/src/adapters/picture.ts";
import { picturesOf } from "../../server/src/node/pictures.ts";
import { png } from "../support/png.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  );
const REST = new Array<number>(30).fill(0);

describe("kinds and sizes", () => {
  for (const [type, data] of [
    ["png", png(400, 300)],
    ["gif", bytes("GIF89a", [144, 1, 44, 1], REST)],
    ["bmp", bytes("BM", new Array<number>(16).fill(0), [144, 1, 0, 0, 44, 1, 0, 0], REST)],
    ["jpg", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1], [0xff, 0xc0, 0, 17, 8, 1, 44, 1, 144], REST)],
  ] as const) {
    test(type, () => {
      const { type: kind, width, height } = pictureIn(data) ?? {};
      assert.deepEqual({ kind, width, height }, { kind: type, width: 400, height: 300 });
    });
  }

  for (const [name, data] of [
    ["a text", Buffer.from("这不是图片，只是一段文字，长到足够读出头部。")],
    ["nothing", Buffer.alloc(0)],
    ["a picture that is cut off", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1], REST)],
    ["a picture without size", png(0, 300)],
  ] as const) {
    test(`${name} is none`, () => assert.equal(pictureIn(data), undefined));
  }
});

describe("found from the draft's own place", () => {
  let folder = "";
  let draft = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "gongwen-picture-"));
    mkdirSync(join(folder, "图 片"));
    writeFileSync(join(folder, "图 片", "水位.png"), png(400, 300));
    writeFileSync(join(folder, "说明.png"), "不是图片");
    draft = pathToFileURL(join(folder, "总结.md")).href;
  });
  after(() => rmSync(folder, { recursive: true }));

  test("below its folder, with escapes or a backslash", async () => {
    for (const source of ["图%20片/水位.png", "./图%20片\\水位.png"]) {
      assert.equal((await picturesOf(draft)(source))?.width, 400, source);
    }
  });

  test("not there, no picture, on the web, on another machine, of a draft without a place: none", async () => {
    for (const source of [
      "没有.png",
      "说明.png",
      "http://127.0.0.1:1/a.png",
      "//host/share/a.png",
      "data:,a",
    ]) {
      assert.equal(await picturesOf(draft)(source), undefined, source);
    }
    assert.equal(await picturesOf("untitled:总结")("图%20片/水位.png"), undefined);
    assert.equal(await picturesOf("")("图%20片/水位.png"), undefined);
  });
});
