// npm run snippets: writes the contributed snippets from the section bank; --check only compares.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGenerated, writeGenerated } from "./lib/generated.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT } from "./lib/paths.mjs";
import { main } from "./lib/trouble.mjs";

const USAGE = `用法：npm run snippets -- [选项]

  --check  不写文件，只看 snippets 里的代码片段与章节库所生成的是否一致
  --help   显示这段说明`;

const DIGITS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
/** How the nth number of each level is written, from the outermost. */
const NUMBERS = [
  (nth) => `${DIGITS[nth - 1]}、`,
  (nth) => `（${DIGITS[nth - 1]}）`,
  (nth) => `${nth}.`,
  (nth) => `（${nth}）`,
];

/** A snippet file's content: every section of the bank as the document's first one, in plain text or in Markdown. */
function snippetsOf(sections, { markdown }) {
  return Object.fromEntries(
    sections.map(({ title, pinyin, place, description, body }) => {
      const paragraphs = body.map((paragraph) => paragraphOf(paragraph, markdown));
      return [
        title,
        {
          prefix: [title, pinyin],
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

await main(async () => {
  const options = readOptions({ check: { type: "boolean" }, help: { type: "boolean" } }, "npm run snippets");
  if (options.help) return console.log(USAGE);
  const { sections } = JSON.parse(readFileSync(join(ROOT, "snippets/bank/sections.json"), "utf8"));
  const files = {
    "snippets/gongwen.json": snippetsOf(sections, { markdown: false }),
    "snippets/gongwen.markdown.json": snippetsOf(sections, { markdown: true }),
  };
  if (options.check) checkGenerated(files, "npm run snippets");
  else await writeGenerated(files);
});
