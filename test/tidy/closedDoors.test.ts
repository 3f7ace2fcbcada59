// Nothing of ours speaks to any other machine, runs text as code or lets a page do so.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { files, read } from "./sources.ts";

const shipped = files((path) => /^(?:server\/src|client\/(?:src|page))\/.*\.ts$/.test(path));
const CLOSED = fileURLToPath(new URL("../../.scripts/closed.mjs", import.meta.url));

/** What may not stand in any source that is shipped, and what it would be. */
const FORBIDDEN: readonly (readonly [what: RegExp, name: string, but?: string])[] = [
  [/["'](?:node:)?(?:net|tls|http2?|https|dgram|dns(?:\/promises)?|undici)["']/, "a network module"],
  [/\b(?:fetch|WebSocket|XMLHttpRequest|EventSource|sendBeacon)\s*\(/, "a network call"],
  [/\beval\s*\(|\bnew Function\b/, "text run as code"],
  // One runs our own bundle, from its own folder, with the code compiled of it.
  [/["'](?:node:)?vm["']/, "a file run as code", "server/src/node/keptCode.ts"],
  [/\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, "text made markup"],
  [/\bisTrusted\s*=|\bisTrusted:\s|\bsupportHtml\b/, "a hover that may run commands"],
];

describe("no door to the outside stands in a source", () => {
  for (const [pattern, what, but] of FORBIDDEN) {
    test(`no source has ${what}${but ? `, but ${but}` : ""}`, () => {
      for (const path of shipped) if (path !== but) assert.doesNotMatch(read(path), pattern, path);
    });
  }
});

test("a page runs its own script alone, by a nonce made anew, and takes nothing from elsewhere", () => {
  const pages = shipped.filter((path) => read(path).includes("<!DOCTYPE html>"));
  assert.ok(pages.length > 0);
  for (const path of pages) {
    const page = read(path);
    assert.match(
      page,
      /Content-Security-Policy" content="default-src 'none'; style-src \$\{webview\.cspSource\}; script-src 'nonce-\$\{nonce\}'"/,
    );
    assert.match(page, /nonce = crypto\.randomUUID\(\)/);
    assert.doesNotMatch(page, /unsafe-|https?:\/\//);
  }
});

describe("the suites run with every way off this machine refused", () => {
  const run = async (code: string) => {
    const args = ["--import", CLOSED, "--input-type=module", "-e", code];
    return (await promisify(execFile)(process.execPath, args)).stdout.trim();
  };
  for (const [what, code] of Object.entries({
    fetch: `fetch("http://192.0.2.1/").catch((e) => console.log(e.cause?.message ?? e.message))`,
    "a socket": `import net from "node:net"; try { net.connect(80, "192.0.2.1"); } catch (e) { console.log(e.message) }`,
    "a socket by options": `import net from "node:net"; try { net.connect({ host: "192.0.2.1", port: 80 }); } catch (e) { console.log(e.message) }`,
    "a name": `import dns from "node:dns"; try { dns.lookup("example.com", () => {}); } catch (e) { console.log(e.message) }`,
    "a datagram": `import dgram from "node:dgram"; try { dgram.createSocket("udp4").send("x", 9, "192.0.2.1"); } catch (e) { console.log(e.message); process.exit() }`,
  })) {
    test(`${what} is refused`, async () => assert.match(await run(code), /^没有联网：/));
  }

  test("a socket of this machine is not", async () => {
    const code = `import net from "node:net"; const s = net.createServer((c) => c.end("来了")).listen(0, "127.0.0.1", () => {
      net.connect(s.address().port, "127.0.0.1").on("data", (d) => { console.log(String(d)); s.close(); }); });`;
    assert.equal(await run(code), "来了");
  });
});
