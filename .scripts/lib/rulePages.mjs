// How a rule is told to people: its page, and its row in README's table.
import { analyse } from "../../server/src/core/analysis.ts";
import { PRESET_NAMES } from "../../server/src/core/data/presets.ts";
import { SEVERITY_NAMES } from "../../server/src/core/data/severities.ts";
import { certainChanges } from "../../server/src/core/rules/fixAll.ts";
import { createDraft } from "../../server/src/core/text/draft.ts";

const LEVEL_NAMES = { ...SEVERITY_NAMES, off: "不查" };
const STAGES = Object.keys(PRESET_NAMES);
const STAGE_HEADS = Object.values(PRESET_NAMES).join(" | ");
/** How many of a rule's finds the table shows, and how long one may be. */
const SHOWN = 3;
const LONGEST = 16;

/** README's table of the rules, one a row. */
export function tableOf(rules, presets) {
  const rows = rules.map((rule) => {
    const levels = STAGES.map((stage) => levelOf(rule, presets, stage)).join(" | ");
    const finds = findsOf(rule);
    const shown = finds.length > 0 ? `：${finds.map(code).join("、")}` : "";
    return `| \`${rule.id}\` | ${levels} | [${rule.title}](server/rules/${rule.id}.md)${shown} |`;
  });
  return [`| 规则 | ${STAGE_HEADS} | 找什么 |`, "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/** A rule's page, in Markdown. */
export function pageOf(rule, presets) {
  const levels = STAGES.map((stage) => levelOf(rule, presets, stage)).join(" | ");
  const off = JSON.stringify({ "gongwen.rules": { [rule.id]: "off" } });
  return `${[
    `# ${rule.title}`,
    `规则编号：\`${rule.id}\``,
    `| ${STAGE_HEADS} |\n| --- | --- | --- |\n| ${levels} |`,
    `## 道理\n\n${rule.why}`,
    ...wordingOf(rule),
    `## 要标出的\n\n标出的地方在 ⟦ ⟧ 里；改法确定的，列出改后的文字。`,
    ...rule.examples.flags.map((example) => flagBlock(rule, example)),
    "## 要放过的",
    ...rule.examples.allows.map((example) => block(example)),
    `## 不想看到这条提示\n\n光标放在提示上按 \`Ctrl+.\`，可以忽略；整条规则在设置里改级别或关掉：\n\n${block(off, "json")}`,
  ].join("\n\n")}\n`;
}

/** The office's list that the examples are read under, as its file says it. */
function wordingOf({ examples: { wording } }) {
  if (!wording) return [];
  const kept = (entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value.length > 0));
  const list = {
    forbidden: wording.forbidden.map(kept),
    preferred: wording.preferred.map(kept),
    required: wording.required.map(({ texts, ...rest }) => ({ text: texts, ...kept(rest) })),
  };
  return [
    `## 例子用的清单\n\n\`.gongwen/wording.json\`：\n\n${block(JSON.stringify(list, null, 2), "json")}`,
  ];
}

function flagBlock(rule, example) {
  const text = example.replace(/[⟦⟧]/g, "");
  const report = analyse(createDraft("", "plaintext", 0, text), undefined, rule.examples.wording);
  const find = (now) =>
    [...rule.check(now)].map((found) => ({ ...found, code: rule.id, severity: rule.severity }));
  const changes = certainChanges(report, find);
  return changes.length === 0
    ? block(example)
    : `${block(example)}\n\n改为：\n\n${block(changed(text, changes))}`;
}

function changed(text, changes) {
  const lines = text.split("\n");
  for (const { place, text: right } of [...changes].reverse()) {
    const head = lines[place.line].slice(0, place.start);
    const tail = lines[place.endLine].slice(place.endCharacter);
    lines.splice(place.line, place.endLine - place.line + 1, ...`${head}${right}${tail}`.split("\n"));
  }
  return lines.join("\n");
}

function block(text, language = "text") {
  return `\`\`\`\`${language}\n${text}\n\`\`\`\``;
}

/** The first stretches that the rule's examples flag, as far as they are short and fit a table's cell. */
function findsOf({ examples }) {
  const finds = examples.flags.flatMap((example) =>
    [...example.matchAll(/⟦([^⟦⟧]*)⟧/g)].map(([, find]) => find),
  );
  return [...new Set(finds)]
    .filter((find) => find.trim() === find && find.length <= LONGEST && !/[`|\n]/.test(find))
    .slice(0, SHOWN);
}

function code(text) {
  return `\`${text}\``;
}

function levelOf(rule, presets, stage) {
  return LEVEL_NAMES[presets[stage][rule.id] ?? rule.severity];
}
