// .gongwen/wording.json: what is read of it, what is said of its faults, and what it does for a draft over the wire.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type {
  CodeAction,
  ShowDocumentParams,
  ShowMessageParams,
  ShowMessageRequestParams,
} from "vscode-languageserver/node";
import { readWordingFile, wordingJsonSchema } from "../../server/src/lsp/wordingFile.ts";
import { applyEdits, editsIn } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { openedDraft } from "../support/openedDraft.ts";
import { startClient } from "../support/stdioClient.ts";

describe("reading", () => {
  test("words alone or with their reasons; comments, a last comma and an empty file do no harm", () => {
    const text = `{
      // 统一口径
      "forbidden": ["外来人口", { "text": "农业局", "except": ["农业局限"] }],
      "preferred": [{ "use": "县农业农村局", "not": "县农委", "reason": "机构改革" }],
      "required": ["联系人", { "text": ["妥否，请批示", "当否，请批示"], "kinds": ["请示"] }],
    }`;
    assert.deepEqual(readWordingFile(text), {
      wording: {
        forbidden: [
          { text: "外来人口", except: [], reason: "" },
          { text: "农业局", except: ["农业局限"], reason: "" },
        ],
        preferred: [{ use: "县农业农村局", not: ["县农委"], except: [], reason: "机构改革" }],
        required: [
          { texts: ["联系人"], kinds: [], reason: "" },
          { texts: ["妥否，请批示", "当否，请批示"], kinds: ["请示"], reason: "" },
        ],
      },
      problems: [],
    });
    assert.deepEqual(readWordingFile("").problems, []);
  });

  for (const [entry, problem] of [
    [
      '"forbidden": ["甲"]',
      "第 2 行的这一条不起作用：text 要写成两个字以上、一百字以内的一行文字，放在英文双引号里，前后不留空格。",
    ],
    ['"forbidden": [7]', "第 2 行的这一条不起作用：要写成一对花括号，里面可以写：text、except、reason。"],
    ['"forbidden": "外来人口"', "第 2 行 forbidden 的值要写成列表，放在方括号里。"],
    ['"preferred": [{ "use": "县农业农村局" }]', "第 2 行的这一条不起作用：没有写 not。"],
    [
      '"preferred": ["县农委"]',
      "第 2 行的这一条不起作用：要写成一对花括号，里面可以写：use、not、except、reason。",
    ],
    [
      '"required": [{ "text": "联系人", "kind": ["函"] }]',
      "第 2 行的这一条不起作用：没有“kind”这一项，可以写：text、kinds、reason。",
    ],
    ['"forbiden": []', "第 2 行没有“forbiden”这一项，可以写：forbidden、preferred、required。"],
    [
      '"preferred": [{ "use": "新市民们", "not": "外来人口" }, { "use": "外来人口", "not": "新市民" }]',
      "第 2 行的这一条不起作用：“新市民们”里又有清单上不用的词，改来改去没有完。",
    ],
  ] as const) {
    test(`a fault costs its own entry and is told with line, reason and remedy: ${entry}`, () => {
      const { problems } = readWordingFile(`{\n${entry}\n}`);
      assert.equal(problems[0], `${problem}请改正，其余各条照常使用。`);
    });
  }

  test("of broken JSON what can be read holds", () => {
    const { wording, problems } = readWordingFile('{\n"forbidden": ["外来人口"\n"黑名单"]\n}');
    assert.deepEqual(problems, ["第 3 行缺少逗号。请改正，能认的各条照常使用。"]);
    assert.deepEqual(
      wording.forbidden.map(({ text }) => text),
      ["外来人口", "黑名单"],
    );
    assert.match(
      readWordingFile("[]").problems[0] ?? "",
      /^第 1 行起要写成一对花括号.*这份本单位用语不起作用。$/,
    );
  });
});

test("the contributed schema is made from what the server reads by, and says each thing in Chinese", () => {
  const contributed: { properties: Record<string, { description: string }> } = JSON.parse(
    readFileSync(new URL("../../client/schemas/wording.json", import.meta.url), "utf8"),
  );
  assert.deepEqual(contributed, wordingJsonSchema());
  for (const list of ["forbidden", "preferred", "required"])
    assert.match(contributed.properties[list]?.description ?? "", /\p{Script=Han}/u);
});

describe("over the wire", () => {
  const TEXT = lines("2026年工作总结", "一、主要做法", "做好外来人口服务，会同县农委检查。");
  const draft = openedDraft(TEXT, { inWorkspace: true });
  const write = (text: string, folder?: string) => draft.write("wording.json", text, folder);
  const diagnosed = () => draft.findings("wording/");
  const messages = async () => (await diagnosed()).map(({ message }) => message);

  test("the nearest list up to the workspace folder holds, and a changed one at once", async () => {
    await write('{ "forbidden": [{ "text": "外来人口", "reason": "称“新市民”" }] }', draft.base);
    assert.deepEqual(await messages(), ["“外来人口”是本单位不用的说法（称“新市民”）：请改写"]);
    await write('{ "preferred": [{ "use": "县农业农村局", "not": ["县农委"] }] }');
    assert.deepEqual(await messages(), ["“县农委”本单位写作“县农业农村局”"]);
  });

  test("the preferred word is put in by the light bulb and by fixing all", async () => {
    await write('{ "preferred": [{ "use": "县农业农村局", "not": ["县农委"] }] }');
    const [diagnostic] = await diagnosed();
    assert.ok(diagnostic);
    for (const only of ["quickfix", "source.fixAll.gongwen"]) {
      const actions: CodeAction[] = await draft.client.request("textDocument/codeAction", {
        textDocument: { uri: draft.uri },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic], only: [only] },
      });
      const [action] = actions;
      assert.ok(action);
      assert.equal(applyEdits(TEXT, editsIn(action.edit, draft.uri)), TEXT.replace("县农委", "县农业农村局"));
    }
  });

  test("a bad file is named once with its line", async () => {
    const shown = draft.client.next<ShowMessageParams>("window/showMessage");
    await write('{\n  "forbidden": [7, "外来人口"]\n}');
    assert.equal((await messages()).length, 1);
    const { message } = await shown;
    assert.match(message, /[\\/]\.gongwen[\\/]wording\.json：第 2 行的这一条不起作用/);
  });
});

test("a client that opens documents is given a button that opens the bad file", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-wording-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, ".gongwen"));
  const file = join(folder, ".gongwen", "wording.json");
  writeFileSync(file, '{\n  "forbidden": [7]\n}');
  const client = await startClient({ capabilities: { window: { showDocument: { support: true } } } });
  t.after(client.stop);
  const asked = new Promise<ShowMessageRequestParams>((resolve) => {
    client.connection.onRequest("window/showMessageRequest", (params: ShowMessageRequestParams) => {
      resolve(params);
      return params.actions?.[0] ?? null;
    });
  });
  const opened = new Promise<ShowDocumentParams>((resolve) => {
    client.connection.onRequest("window/showDocument", (params: ShowDocumentParams) => {
      resolve(params);
      return { success: true };
    });
  });
  await client.open(pathToFileURL(join(folder, "总结.txt")).href, "县水务局2026年工作总结\n一、主要做法\n");
  const { message, actions } = await asked;
  assert.match(message, /^本单位用语 .*wording\.json：第 2 行的这一条不起作用/);
  assert.deepEqual(actions, [{ title: "打开" }]);
  assert.equal((await opened).uri, pathToFileURL(file).href);
});
