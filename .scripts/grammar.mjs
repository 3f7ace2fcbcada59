// npm run grammar: writes the TextMate grammars in syntaxes/ from named parts; --check only compares.
import { markdownGrammar, starsGrammar } from "./grammar/markdown.mjs";
import { plainGrammar } from "./grammar/plain.mjs";
import { checkGenerated, writeGenerated } from "./lib/generated.mjs";
import { readOptions } from "./lib/options.mjs";
import { main } from "./lib/trouble.mjs";

const USAGE = `用法：npm run grammar -- [选项]

  --check  不写文件，只看 syntaxes 里的语法与本脚本所生成的是否一致
  --help   显示这段说明`;

await main(async () => {
  const options = readOptions({ check: { type: "boolean" }, help: { type: "boolean" } }, "npm run grammar");
  if (options.help) return console.log(USAGE);
  const files = {
    "syntaxes/gongwen.tmLanguage.json": plainGrammar(),
    "syntaxes/gongwen.markdown-injection.tmLanguage.json": markdownGrammar(),
    "syntaxes/gongwen.markdown-stars.tmLanguage.json": starsGrammar(),
  };
  if (options.check) checkGenerated(files, "npm run grammar");
  else await writeGenerated(files);
});
