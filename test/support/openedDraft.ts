// A server at work on a draft in a folder of its own, for tests of the files that stand in the folder's .gongwen.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach } from "node:test";
import { pathToFileURL } from "node:url";
import type { Diagnostic, FullDocumentDiagnosticReport } from "vscode-languageserver/node";
import { startClient, type TestClient } from "./stdioClient.ts";

/** What a test has at hand; the draft and its folder are new for each test, the server is one for all. */
export interface OpenedDraft {
  readonly client: TestClient;
  /** The folder that holds the folders of all tests. */
  readonly base: string;
  /** The draft's folder and the draft's address. */
  readonly folder: string;
  readonly uri: string;
  /** Writes a file into the .gongwen of a folder, the draft's unless another is given, and tells the server. */
  write(name: string, text: string, folder?: string): Promise<void>;
  /** What is told of a draft, by default the opened one, by rules whose ids begin so. */
  findings(rules: string, of?: string): Promise<readonly Diagnostic[]>;
}

/** Starts the server before the tests of a file or group, and opens the text before each; `inWorkspace` opens `base` as a workspace folder. */
export function openedDraft(text: string, { inWorkspace = false } = {}): OpenedDraft {
  const base = mkdtempSync(join(tmpdir(), "gongwen-draft-"));
  let client: TestClient;
  let count = 0;
  const draft = () => join(base, String(count));
  const uri = () => pathToFileURL(join(draft(), "总结.txt")).href;
  before(async () => {
    client = await startClient({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: {
          diagnostics: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      ...(inWorkspace && { folders: [pathToFileURL(base).href] }),
    });
  });
  after(async () => {
    await client.stop();
    rmSync(base, { recursive: true });
  });
  beforeEach(async () => {
    count += 1;
    mkdirSync(draft());
    await client.open(uri(), text);
  });
  return {
    base,
    get client() {
      return client;
    },
    get folder() {
      return draft();
    },
    get uri() {
      return uri();
    },
    async write(name, content, folder = draft()) {
      const path = join(folder, ".gongwen", name);
      mkdirSync(join(folder, ".gongwen"), { recursive: true });
      writeFileSync(path, content);
      await client.notify("workspace/didChangeWatchedFiles", {
        changes: [{ uri: pathToFileURL(path).href, type: 2 }],
      });
    },
    async findings(rules, of = uri()) {
      const { items } = await client.request<FullDocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument: { uri: of },
      });
      return items.filter(({ code }) => String(code).startsWith(rules));
    },
  };
}
