// Reads a text with our grammars, as the editor does, and gives what they colour as spans to compare with marks.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Span } from "../support/marked.ts";

const require = createRequire(import.meta.url);
const { INITIAL, parseRawGrammar, Registry } = require("vscode-textmate") as typeof import("vscode-textmate");
const { loadWASM, OnigScanner, OnigString } =
  require("vscode-oniguruma") as typeof import("vscode-oniguruma");

/** What a mark's kind means in scopes; `heading` carries its level as depth. */
const SCOPES = {
  heading: /^markup\.heading\.(\d)\.gongwen$/,
  point: /^keyword\.control\.point\.gongwen$/,
  item: /^keyword\.control\.item\.gongwen$/,
  mask: /^constant\.character\.escape\.\w+\.gongwen$/,
  number: /^constant\.numeric\.gongwen$/,
  unit: /^keyword\.other\.unit\.gongwen$/,
  quote: /^string\.quoted\.double\.gongwen$/,
  document: /^entity\.name\.type\.document\.gongwen$/,
} as const;

/** A kind of mark in the grammar tests. */
export type Kind = keyof typeof SCOPES;

const own = (name: string) =>
  fileURLToPath(new URL(`../../syntaxes/${name}.tmLanguage.json`, import.meta.url));
const theirs = (name: string) => require.resolve(`tm-grammars/grammars/${name}.json`);
const FILES: Readonly<Record<string, string>> = {
  "text.gongwen": own("gongwen"),
  "text.gongwen.markdown-injection": own("gongwen.markdown-injection"),
  "text.gongwen.markdown-stars": own("gongwen.markdown-stars"),
  "text.html.markdown": theirs("markdown"),
  "text.html.derivative": theirs("html-derivative"),
  "text.html.basic": theirs("html"),
  "source.yaml": theirs("yaml"),
};

await loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  }),
  loadGrammar: async (scope) => {
    const file = FILES[scope];
    return file === undefined ? null : parseRawGrammar(readFileSync(file, "utf8"), file);
  },
  getInjections: (scope) =>
    scope === "text.html.markdown" ? Object.keys(FILES).filter((name) => name.includes(".markdown-")) : [],
});

/** Every scope of a text's every token, line by line; `language` is the scope name of its grammar. */
export async function scopesOf(text: string, language: string): Promise<Token[]> {
  const grammar = await registry.loadGrammar(language);
  if (!grammar) throw new Error(`no grammar ${language}`);
  const tokens: Token[] = [];
  let stack = INITIAL;
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push({
        start: lineStart + startIndex,
        end: lineStart + Math.min(endIndex, line.length),
        scopes,
      });
    }
    lineStart += line.length + 1;
  }
  return tokens;
}

/** A token: where it stands (UTF-16 offsets) and its scopes, outermost first. */
export type Token = { start: number; end: number; scopes: readonly string[] };

/** What the grammar of `language` colours as one of `kinds`; tokens of one kind that touch are one span. */
export async function spansOf(text: string, kinds: readonly Kind[], language: string): Promise<Span[]> {
  const tokens = await scopesOf(text, language);
  return kinds.flatMap((kind) => {
    const spans: Span[] = [];
    for (const { start, end, scopes } of tokens) {
      const match = scopes.map((scope) => SCOPES[kind].exec(scope)).find((found) => found !== null);
      if (!match || start === end) continue;
      const last = spans.at(-1);
      if (last?.end === start) last.end = end;
      else spans.push({ kind, start, end, attrs: { depth: match[1] } });
    }
    return spans;
  });
}
