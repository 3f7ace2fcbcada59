// The packages as they reach a user: small, complete, and running outside of the project.
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { unzip } from "../support/unzip.ts";

const folder = mkdtempSync(join(tmpdir(), "gongwen-"));
const unpacked = { native: join(folder, "native"), universal: join(folder, "universal") };
const kinds = ["native", "universal"] as const;
let files: Record<(typeof kinds)[number], string>;
let entries: Record<(typeof kinds)[number], string[]>;

before(async () => {
  const { makePackages } = await import(new URL("../../.scripts/package.mjs", import.meta.url).href);
  const [native, universal] = await makePackages({ outdir: folder });
  files = { native, universal };
  entries = { native: unzip(native, unpacked.native), universal: unzip(universal, unpacked.universal) };
});
after(() => rmSync(folder, { recursive: true, force: true }));

const extension = (kind: (typeof kinds)[number], ...path: string[]) =>
  join(unpacked[kind], "extension", ...path);
const manifest = (kind: (typeof kinds)[number]) =>
  JSON.parse(readFileSync(extension(kind, "package.json"), "utf8"));

/** Every "./…" that the manifest says, wherever it stands. */
function pathsIn(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("./") ? [value] : [];
  return value && typeof value === "object" ? Object.values(value).flatMap(pathsIn) : [];
}

for (const kind of kinds) {
  test(`${kind}: smaller than 8 MB, without sources or source maps`, () => {
    assert.ok(statSync(files[kind]).size < 8 * 2 ** 20);
    assert.deepEqual(
      entries[kind].filter((name) => /\.(ts|map|tsbuildinfo|vsix)$/.test(name)),
      [],
    );
  });

  test(`${kind}: holds every file that its manifest names, and nothing that only development needs`, () => {
    const { icon, ...fields } = manifest(kind);
    const paths = [...pathsIn(fields), ...(icon ? [icon] : [])];
    assert.ok(paths.includes(fields.main));
    assert.deepEqual(
      paths.filter((path) => !existsSync(extension(kind, path))),
      [],
    );
    for (const field of ["scripts", "dependencies", "devDependencies"])
      assert.equal(fields[field], undefined);
  });

  test(`${kind}: names the licence of each package inside it`, () => {
    const text = readFileSync(extension(kind, "THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of [
      "vscode-languageclient",
      "vscode-languageserver",
      "vscode-jsonrpc",
      "zod",
      "jsonc-parser",
      "re2js",
      "chart.js",
      "write-excel-file",
      "docx",
      "fflate",
      "nanoid",
    ])
      assert.match(text, new RegExp(`^${name} {2}[0-9.]+ {2}\\S+\\n\\n\\S`, "m"), name);
    // What docx took into its own file from Node's streams.
    assert.match(text, /^Copyright Joyent, Inc\. and other Node contributors\.$/m);
    assert.equal(/^cppjieba/m.test(text), kind === "native");
  });

  test(`${kind}: its command line reads a draft`, () => {
    const draft = join(folder, "草稿.txt");
    writeFileSync(draft, "2025年工作总结\n一、工作开展情况\n全年开展宣讲14场次。\n");
    const cli = extension(kind, "dist", "cli.js");
    const read = () =>
      execFileSync(process.execPath, [cli, "analyze", "--format", "jsonl", draft], { encoding: "utf8" });
    const output = read();
    assert.deepEqual(
      JSON.parse(output).outline.map((node: { title: string }) => node.title),
      ["2025年工作总结", "工作开展情况"],
    );
    assert.ok(existsSync(extension(kind, "dist", "compiled")), "what was compiled is kept");
    assert.equal(read(), output, "the next run says the same with it");
  });

  test(`${kind}: what few need comes with it: a table for Excel, a document for Word, patterns of the writer's own`, () => {
    const draft = join(folder, "草稿二.txt");
    const settings = join(folder, "settings.json");
    writeFileSync(draft, "2025年工作总结\n一、工作开展情况\n全年开展宣讲14场次，〔待核实〕。\n");
    writeFileSync(settings, JSON.stringify({ "gongwen.placeholderPatterns": ["〔待[^〕]*〕"] }));
    const cli = (...args: string[]) =>
      execFileSync(process.execPath, [extension(kind, "dist", "cli.js"), ...args], { encoding: "utf8" });
    const table = join(folder, `${kind}.xlsx`);
    cli("metrics", "--format", "xlsx", "-o", table, draft);
    assert.equal(readFileSync(table, "latin1").slice(0, 2), "PK");
    const document = join(folder, `${kind}.docx`);
    cli("word", "-o", document, draft);
    assert.equal(readFileSync(document, "latin1").slice(0, 2), "PK");
    assert.match(cli("check", "--settings", settings, draft), /〔待核实〕/);
  });

  test(`${kind}: its programs tell their version, without a complaint of Node's`, () => {
    for (const program of [["cli.js"], ["server", "main.js"]]) {
      const args = [extension(kind, "dist", ...program), "--version"];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      assert.equal(stdout, `${manifest(kind).version}\n`);
      assert.equal(stderr, "");
    }
  });

  test(`${kind}: its server answers over standard input and output`, async () => {
    const server = spawn(process.execPath, [extension(kind, "dist", "server", "main.js"), "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = "";
    for await (const chunk of server.stdout) {
      answer += chunk;
      if (answer.includes('"capabilities"')) break;
    }
    server.kill();
    assert.match(answer, /"id":1/);
  });
}

/** What the unpacked package's own segmenter process says to one text. */
async function firstAnswer(kind: (typeof kinds)[number]): Promise<{ words?: unknown; failed?: string }> {
  const worker: ChildProcess = fork(
    extension(kind, "dist", "server", "segmenterWorker.cjs"),
    [extension(kind, "dist", "dict"), "nodejieba"],
    { cwd: folder, execArgv: [] },
  );
  worker.send({ id: 1, texts: ["宣讲"] });
  const [answer] = await once(worker, "message");
  worker.kill();
  return answer;
}

test("native: splits with its own jieba and dictionary", async () => {
  assert.deepEqual((await firstAnswer("native")).words, [[{ text: "宣讲", tag: "v" }]]);
});

test("universal: carries no native module and says what it lacks", async () => {
  assert.deepEqual(
    entries.universal.filter((name) => name.includes("nodejieba") || name.endsWith(".node")),
    [],
  );
  assert.match((await firstAnswer("universal")).failed ?? "", /nodejieba/);
});
