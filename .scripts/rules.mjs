// npm run rules: writes from the rules their pages, README's table and the settings' list; --check only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FIXED_PHRASES } from "../server/src/core/data/fixedPhrases.ts";
import { PRESETS } from "../server/src/core/data/presets.ts";
import { LEVELS } from "../server/src/core/data/severities.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { formulationsModule } from "./lib/formulations.mjs";
import { readOptions } from "./lib/options.mjs";
import { ROOT } from "./lib/paths.mjs";
import { pageOf, tableOf } from "./lib/rulePages.mjs";
import { main, Trouble } from "./lib/trouble.mjs";

const USAGE = `用法：npm run rules -- [选项]

  --check  不写文件，只看规则的说明页、README 的规则表、设置的清单与规则是否一致
  --help   显示这段说明`;

const PAGES = "server/rules";

/** Everything that is made from the rules, by its path from the root. */
function madeFiles() {
  const made = {};
  for (const rule of rules) made[`${PAGES}/${rule.id}.md`] = pageOf(rule, PRESETS);
  const readme = read("README.md");
  made["README.md"] = readme.replace(/^\| 规则 \|[^\n]*\n(?:\|[^\n]*\n)*/m, `${tableOf(rules, PRESETS)}\n`);
  const manifest = JSON.parse(read("package.json"));
  const settings = manifest.contributes.configuration.properties["gongwen.rules"];
  settings.properties = Object.fromEntries(
    rules.map(({ id }) => [id, { type: "string", enum: LEVELS, description: `%${keyOf(id)}%` }]),
  );
  made["package.json"] = json(manifest);
  made["package.nls.zh-cn.json"] = json(
    withRules(JSON.parse(read("package.nls.zh-cn.json")), ({ title }) => title),
  );
  const english = JSON.parse(read("package.nls.json"));
  const { formulations } = JSON.parse(read("snippets/bank/formulations.json"));
  made["server/src/core/data/formulations.ts"] = formulationsModule(
    formulations,
    FIXED_PHRASES.trim().split(/\n/),
  );
  made["package.nls.json"] = json(withRules(english, ({ id }) => english[keyOf(id)] ?? missing(id)));
  return made;
}

/** The texts with one for each rule, in the rules' order and behind the others. */
function withRules(texts, textOf) {
  const others = Object.entries(texts).filter(([key]) => !/^configuration\.rules\..*\./.test(key));
  return Object.fromEntries([...others, ...rules.map((rule) => [keyOf(rule.id), textOf(rule)])]);
}

function keyOf(id) {
  return `configuration.rules.${id.replace("/", ".")}`;
}

function missing(id) {
  throw new Trouble(
    `规则 ${id} 还没有英文名称`,
    `在 package.nls.json 里加一行 "${keyOf(id)}": "几个英文词"，再运行 npm run rules。`,
  );
}

function read(path) {
  return readFileSync(join(ROOT, path), "utf8");
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Pages of rules that are no more. */
function leftPages(made) {
  if (!existsSync(join(ROOT, PAGES))) return [];
  return readdirSync(join(ROOT, PAGES), { recursive: true, encoding: "utf8" })
    .map((path) => `${PAGES}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !(path in made));
}

await main(async () => {
  const flag = { type: "boolean" };
  const options = readOptions({ check: flag, help: flag }, "npm run rules");
  if (options.help) return console.log(USAGE);
  const made = madeFiles();
  const differs = Object.keys(made).filter(
    (path) => !existsSync(join(ROOT, path)) || read(path) !== made[path],
  );
  const left = leftPages(made);
  if (options.check && differs.length + left.length > 0) {
    throw new Trouble(
      `${[...differs, ...left].join("、")} 与规则不一致`,
      "不要手改由规则生成的部分；请运行 npm run rules 重新生成。",
    );
  }
  for (const path of differs) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), made[path]);
  }
  for (const path of left) rmSync(join(ROOT, path));
});
