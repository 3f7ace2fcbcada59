// npm run snippets: writes the contributed snippets and the JSON schemas of the bank and of the office's wording; --check only compares.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their variables.
import { readBank } from "./bank.mjs";
import { checkGenerated, writeGenerated } from "./lib/generated.mjs";
import { readOptions } from "./lib/options.mjs";
import { main } from "./lib/trouble.mjs";
import { importSource } from "./lib/typescript.mjs";

const USAGE = `用法：npm run snippets -- [选项]

  --check  不写文件，只看 snippets 里的代码片段与章节库、整篇样式所生成的是否一致
  --help   显示这段说明`;

const DIGITS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
/** How the nth number of each level is written, from the outermost. */
const NUMBERS = [
  (nth) => `${DIGITS[nth - 1]}、`,
  (nth) => `（${DIGITS[nth - 1]}）`,
  (nth) => `${nth}.`,
  (nth) => `（${nth}）`,
];

/** What the editor itself puts in for a document's variables. */
const VARIABLES = {
  年份: "${CURRENT_YEAR}",
  单位: "【填写：本单位】",
  日期: "${CURRENT_YEAR}年${CURRENT_MONTH/^0?(\\d+)$/$1/}月${CURRENT_DATE/^0?(\\d+)$/$1/}日",
};

/**
 * A snippet file's content: every section of the bank as the document's first one, in plain text or in Markdown. They have
 * no prefix: the server suggests sections while one types, numbered for their place, and nothing is to be offered twice.
 */
function snippetsOf(sections, { markdown }) {
  return Object.fromEntries(
    sections.map(({ title, place, description, body }) => {
      const paragraphs = body.map((paragraph) => paragraphOf(paragraph, markdown));
      return [
        title,
        {
          description: `${place}：${description}`,
          body: markdown ? paragraphs.flatMap((text, i) => (i === 0 ? [text] : ["", text])) : paragraphs,
        },
      ];
    }),
  );
}

/** A paragraph with its number written out; a heading of its own gets the hashes of its level, the title having one. */
function paragraphOf(paragraph, markdown) {
  const [, own = "", after = "", path = "", text] = /^(# )?(?:\{n(?:\+(\d+))?((?:\.\d+)*)\})?(.*)$/s.exec(
    paragraph,
  );
  if (text === paragraph) return paragraph;
  const places = [1 + Number(after), ...path.split(".").slice(1).map(Number)];
  const hashes = own && markdown ? `${"#".repeat(places.length + 1)} ` : "";
  return hashes + NUMBERS[places.length - 1](places.at(-1)) + text;
}

/**
 * A file of templates for whole documents. They have no prefix: the editor offers them for an empty file only, those of
 * all languages in one list, so that a form other than plain text is named behind the document.
 */
function templatesOf(documents, linesOf, form = "") {
  return Object.fromEntries(
    documents.map(({ name, description, body }) => [
      name + form,
      { isFileTemplate: true, description, body: linesOf(body) },
    ]),
  );
}

/** Every generated file, by its path from the root. */
async function generated() {
  const { documents, sections } = await readBank();
  const { withVariables } = await importSource("server/src/core/bank/variables.ts");
  const { markdownLines } = await importSource("server/src/core/bank/documentForm.ts");
  const { jsonSchemas } = await importSource("server/src/node/bankSchema.ts");
  const { ownJsonSchema } = await importSource("server/src/adapters/ownSchema.ts");
  const { wordingJsonSchema } = await importSource("server/src/lsp/wordingFile.ts");
  const schemas = [...Object.entries(jsonSchemas()), ["own", ownJsonSchema()]];
  return {
    "client/schemas/wording.json": wordingJsonSchema(),
    "snippets/gongwen.json": snippetsOf(sections, { markdown: false }),
    "snippets/gongwen.markdown.json": snippetsOf(sections, { markdown: true }),
    "snippets/templates.json": templatesOf(documents, (lines) => withVariables(lines, VARIABLES)),
    "snippets/templates.markdown.json": templatesOf(
      documents,
      (lines) => withVariables(markdownLines(lines), VARIABLES),
      "（Markdown）",
    ),
    ...Object.fromEntries(schemas.map(([name, schema]) => [`snippets/bank/schema/${name}.json`, schema])),
  };
}

await main(async () => {
  const options = readOptions({ check: { type: "boolean" }, help: { type: "boolean" } }, "npm run snippets");
  if (options.help) return console.log(USAGE);
  const files = await generated();
  if (options.check) checkGenerated(files, "npm run snippets");
  else await writeGenerated(files);
});
