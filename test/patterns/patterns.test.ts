// Every regular expression of the shipped sources takes time linear in the text, whatever the text.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { literals, type SourcePattern, sourcePatterns, withoutLookAround } from "../support/patterns.ts";

// The checker in plain JavaScript and in this process: the same on every machine, and no thread to lose.
process.env.RECHECK_SYNC_BACKEND = "pure";

/** A hang, not a measure: the slowest takes seconds. */
const AUTOMATON_MS = 120_000;

/** Patterns that read short texts only, by their sources, each with what keeps the text short. */
const SHORT: Readonly<Record<string, string>> = {
  "\\B(?=(?:\\d{3})+$)": "the digits of one number",
  "(?:[.．。…·•\\-—_\\s\\u3000]{2,}|\\t)[（(]?\\d{1,4}[）)]?\\s*$|[.．…·]{2,}[（(]?[\\u4e00-\\u9fffA-Z×*、]{2,20}[）)]?[\\s\\u3000]{0,6}\\d{1,4}\\s*$|[.．…·]{3,}\\s*$":
    "a line of a table of contents has 100 characters at most",
};

/** Too wide for the automaton: every part is bounded, or stops at a character that begins it. */
const WIDE: Readonly<Record<string, string>> = {
  "^[\\s\\u3000]*(20[0-9]{2})年(?:度|以来)?，[^；;]{0,160}现将[^。；;]{0,30}(?:报告|汇报|通报|总结|述职)[^。；;]{0,6}如下":
    "tried at the start alone, and every part is bounded",
  "(?:https?:\\/\\/|www\\.)[\\w\\-.~:/?#[\\]@!$&'*+,;=%]+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,24}){1,4}":
    "an address takes all that it has passed; the parts of a mail address are bounded",
  '`{1,3}[^`]+`{1,3}|\\]\\([^()\\s]*(?:\\s"[^"]*")?\\)|<\\/?[a-zA-Z][^<>]*>|<!--[^<>]*-->|\\\\[!-/:-@[-`{-~]':
    "each kind stops at the character that begins it; behind one ](… a title is looked for once",
};

const patterns = await sourcePatterns();
const { checkSync } = await import("recheck");

/**
 * What the checker says: undefined where the time is linear. It searches a machine made of the pattern, so its word is the same
 * whenever asked. Of look-around no such machine can be made: there the pattern is asked about with a character in its
 * place that no text has, where it may fail as it would have, and what looks around by itself.
 */
function fault({ source, flags }: SourcePattern): string | undefined {
  // It does not know the flag that asks for indices, which changes nothing.
  const options = flags.replace("d", "");
  for (const part of withoutLookAround(source)) {
    const said = checkSync(part, options, { checker: "automaton", timeout: AUTOMATON_MS });
    if (said.status === "unknown") return `could not be checked: ${said.error.kind}`;
    if (said.status !== "safe") return `${said.complexity.summary}, with ${said.attack.pattern}`;
  }
  return undefined;
}

describe("every pattern is linear", () => {
  for (const path of new Set(patterns.map((pattern) => pattern.path))) {
    test(path, () => {
      for (const pattern of patterns.filter((each) => each.path === path)) {
        if (pattern.source in SHORT || pattern.source in WIDE) continue;
        assert.equal(fault(pattern), undefined, `/${pattern.source}/${pattern.flags}`);
      }
    });
  }
});

test("nothing is passed over that is not there", () => {
  const sources = new Set(patterns.map(({ source }) => source));
  for (const source of [...Object.keys(SHORT), ...Object.keys(WIDE)]) assert.ok(sources.has(source), source);
});

test("patterns are found in sources, and what only looks like one is not", () => {
  const code = [
    'const a = /x\\/[/"]+/gu.test(b) ? c / d / e : "/no/";',
    "// /no/",
    "/* /no/ */",
    ["const t = `/no/ $", "{f(/y+/)} /no/ $", "{{ g: 1 }} /no/`;"].join(""),
    "function h() { return /z/; }",
  ].join("\n");
  assert.deepEqual(literals(code), [
    { source: 'x\\/[/"]+', flags: "gu" },
    { source: "y+", flags: "" },
    { source: "z", flags: "" },
  ]);
});

test("a pattern that looks around is asked about in parts", () => {
  const [outer, ...inner] = withoutLookAround("a(?=b(?!c+))d|(?<=[(e])f");
  assert.equal(outer, "a\\uE000d|\\uE000f");
  assert.deepEqual(inner, ["^(?:b\\uE000)", "^(?:c+)", "^(?:[(e])"]);
  assert.deepEqual(withoutLookAround("(?:a|\\(?=b)"), ["(?:a|\\(?=b)"]);
});

test("what is not linear is told", () => {
  const told = (source: string) => fault({ path: "", source, flags: "" });
  assert.match(told("(?:a|a)+$") ?? "", /exponential/);
  assert.match(told("\\s+$") ?? "", /2nd degree/);
  assert.match(told("^(?:a(?=b*c)b*)+a*d$|x+(?=y)") ?? "", /polynomial|exponential/);
  assert.equal(told("^\\s+x"), undefined);
});
