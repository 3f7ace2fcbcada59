// Snippets of the bank written out as a draft holds them: just inserted, and with every hole filled.

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { start: number; end: number };

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: "2026",
  CURRENT_MONTH: "11",
  CURRENT_DATE: "22",
  年份: "2026",
  日期: "2026年11月22日",
};
const LIVE =
  /\$\{(?<stop>\d+):(?<value>(?:\$\{[^{}]*\}|[^{}])*)\}|\$\{(?<choice>\d+)\|(?<options>[^|]*)\|\}|\$(?<mirror>\d+)|\$\{(?<name>[A-Z_]+|年份|日期)(?:\/[^}]*)?\}/g;
/** Plain figures of one sentence, in turn: each may be a part of the one before. */
const FIGURES = ["60", "30", "12", "8", "5", "3"];

/** What tells the fillings of a text apart, as a writer's own words would differ: 甲子, 乙丑 and on. */
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/** The text as it stands when just inserted, with the places that are still to be filled in. */
export function unfilled(snippet: string): { text: string; holes: Stretch[] } {
  const holes: Stretch[] = [];
  const text = written(snippet, (value, _key, before) => {
    holes.push({ start: before.length, end: before.length + value.length });
    return value;
  });
  return { text, holes };
}

/** The text with every hole filled; `nth` says which option of each choice is taken, in turn. */
export function filled(snippet: string, nth = 0): string {
  const numbers = new Map<string, number>();
  return written(
    snippet,
    (value, key, before, after) => {
      if (value === "×") return figure(before, after);
      const number = numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
      const own = `${STEMS[number % 10]}${BRANCHES[number % 12]}`;
      return words(value.slice("【填写：".length, -1), before, after) + own;
    },
    nth,
  );
}

/** What the hole asks for; where the text beside it says the same words, others, as a writer would put there. */
function words(asked: string, before: string, after: string): string {
  const isSaid = before.endsWith(asked.slice(0, 2)) || after.startsWith(asked.slice(-2));
  return isSaid ? "有关" : asked;
}

/** A figure that agrees with the words around it: 由85%提高到92%，提高7个百分点. */
function figure(before: string, after: string): string {
  if (/^[月日号]/.test(after)) return "6";
  if (before.endsWith("由")) return /^[^到]*(?:降|压缩|减)[^到]*到/.test(after) ? "92" : "85";
  const [, from] = /由(85|92)[^，。]*到$/.exec(before) ?? [];
  if (from) return from === "85" ? "92" : "85";
  if (/由85[^。]*，提高$/.test(before)) return "7";
  if (/由92[^。]*，降幅达$/.test(before)) return "7.6";
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  return FIGURES[(sentence.match(/\d+/g) ?? []).length % FIGURES.length] ?? "";
}

/** How many readings a snippet has that show every option of its choices once. */
export function readingsOf(snippet: string): number {
  return Math.max(
    1,
    ...[...snippet.matchAll(/\|([^|}]*)\|\}/g)].map(([, options = ""]) => options.split(",").length),
  );
}

function written(
  snippet: string,
  hole: (value: string, key: string, before: string, after: string) => string,
  nth = 0,
): string {
  const values = new Map<string, { value: string; hole: boolean }>();
  let text = "";
  let at = 0;
  for (const match of snippet.matchAll(LIVE)) {
    text += snippet.slice(at, match.index);
    at = match.index + match[0].length;
    const { stop, value = "", choice, options = "", mirror, name } = match.groups ?? {};
    const key = stop ?? choice ?? mirror ?? "";
    if (stop) {
      const plain = value.replace(/\$\{([^}]*)\}/g, (_, variable) => VARIABLES[variable] ?? "？");
      values.set(key, { value: plain, hole: plain === value });
    }
    if (choice) {
      const list = options.split(",");
      values.set(key, { value: list[nth % list.length] ?? "", hole: false });
    }
    const held = values.get(key);
    if (name) text += VARIABLES[name] ?? "？";
    else text += held?.hole ? hole(held.value, key, text, snippet.slice(at)) : (held?.value ?? "？");
  }
  return text + snippet.slice(at);
}
