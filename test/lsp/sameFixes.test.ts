// The editor's fix-all over the wire and gongwen fix --write: the same text under the same settings is mended the same.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CodeAction } from "vscode-languageserver/node";
import { commandFolder } from "../support/commandLine.ts";
import { applyEdits, editsIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { parseMarked } from "../support/marked.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const FAULTY = lines(
  "关于布署工作的报告",
  "(一)工作情况，，",
  "做到警钟长呜,深入学习”党章“，进行进行总结...",
  "会同县农委检查，《县农委规则》照旧；全面布署，X市参加。增长3％，下降2%。",
  "扎实推进党风廉建设，1.2. 落实`布署,`，见[布署,](http://a.cn/布署,)。",
);

/** The project's own marked drafts, which hold every kind of text, and one that is full of faults. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...corpus(),
  ["错处.txt", FAULTY],
  ["错处.md", `# 标题\n\n\`\`\`\n${FAULTY}\`\`\`\n\n${FAULTY}`],
];

/** What may be set, as the editor's settings and as the folder's files. */
const SETTINGS = {
  "as they come": { settings: {}, ignore: [], left: [] },
  "some rules off, texts and places ignored": {
    settings: {
      preset: "final",
      rules: { "words/repeated": "off", "marks/half-width": "hint", "words/usage": "off" },
      ignore: ["警钟长呜"],
    },
    ignore: [{ file: "错处.txt", text: "布署" }],
    left: ["全面布署", "警钟长呜", "进行进行"],
  },
} as const;

for (const [name, { settings, ignore, left }] of Object.entries(SETTINGS)) {
  describe(`settings ${name}`, () => {
    const folder = commandFolder();
    let client: TestClient;
    before(async () => {
      for (const [file, text] of TEXTS) folder.write(file, text);
      folder.write(".gongwen/ignore.json", JSON.stringify({ ignore }));
      const wording = { preferred: [{ use: "县农业农村局", not: ["县农委"] }] };
      folder.write(".gongwen/wording.json", JSON.stringify(wording));
      const named = Object.entries(settings).map(([key, value]) => [`gongwen.${key}`, value]);
      folder.write(".vscode/settings.json", JSON.stringify(Object.fromEntries(named)));
      client = await startClient({
        configuration: () => ({ enable: "always", ...settings }),
        folders: [pathToFileURL(folder.path).href],
      });
    });
    after(async () => {
      await client.stop();
      folder.remove();
    });

    test("every draft, plain and Markdown, is mended alike by both", async () => {
      const inEditor = new Map<string, string>();
      for (const [file, text] of TEXTS)
        inEditor.set(file, await fixedInEditor(client, join(folder.path, file), text));
      const mended = inEditor.get("错处.txt") ?? "";
      assert.match(mended, /会同县农业农村局检查，《县农委规则》/);
      for (const word of ["全面布署", "警钟长呜", "进行进行"])
        assert.equal(
          mended.includes(word),
          left.some((it) => it === word),
          word,
        );
      const { status } = await folder.run(["fix", "--write", ...TEXTS.map(([file]) => file)]);
      assert.equal(status, 0);
      for (const [file] of TEXTS)
        assert.equal(readFileSync(join(folder.path, file), "utf8"), inEditor.get(file), file);
    });
  });
}

async function fixedInEditor(client: TestClient, path: string, text: string): Promise<string> {
  const uri = pathToFileURL(path).href;
  await client.open(uri, text, extname(path) === ".md" ? "markdown" : "plaintext");
  const end = { line: text.split("\n").length, character: 0 };
  const actions = await client.request<CodeAction[] | null>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end },
    context: { diagnostics: [], only: ["source.fixAll.gongwen"] },
  });
  const [action] = actions ?? [];
  return action ? applyEdits(text, editsIn(action.edit, uri)) : text;
}

function corpus(): readonly (readonly [name: string, text: string])[] {
  const folder = fileURLToPath(new URL("../corpus/drafts", import.meta.url));
  return readdirSync(folder).map((name) => {
    const { text } = parseMarked(readFileSync(join(folder, name), "utf8"));
    return [name.replace(".marked", ""), text];
  });
}
