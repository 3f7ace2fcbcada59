// Every regular expression of the shipped sources: those written out, and those made when the modules load.
import { pathToFileURL } from "node:url";
import { files, ROOT, read } from "../tidy/sources.ts";

/** A regular expression and the file that it stands in. */
export interface SourcePattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** All of them, each once. Call before any module of the server is loaded: what is made is seen while it is made. */
export async function sourcePatterns(): Promise<readonly SourcePattern[]> {
  const paths = files((path) => /^(?:server\/src|client\/(?:src|page))\/.*(?<!\.d)\.ts$/.test(path));
  const written = paths.flatMap((path) =>
    literals(read(path)).map((literal): SourcePattern => ({ path, ...literal })),
  );
  // The doors start something as soon as they are loaded; they make no pattern.
  const modules = paths.filter((path) => /^server\/src\/(?:core|features|lsp|node|cli)\//.test(path));
  const all = [...written, ...(await made(modules.filter((path) => !path.endsWith("/segmenterWorker.ts"))))];
  return [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

/** What `new RegExp` makes while the modules load. */
async function made(paths: readonly string[]): Promise<SourcePattern[]> {
  const found: SourcePattern[] = [];
  const { RegExp: own } = globalThis;
  globalThis.RegExp = new Proxy(own, {
    construct(target, args, self) {
      const pattern: RegExp = Reflect.construct(target, args, self);
      const stack = new Error().stack ?? "";
      const [, from] = /(server\/src\/[\w/]+\.ts)/.exec(stack) ?? [];
      if (from) found.push({ path: from, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const path of paths) await import(pathToFileURL(ROOT + path).href);
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** The regular expressions written out in a TypeScript source. */
export function literals(code: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  /** What has been opened: "{" a block, "$" a place in a template. */
  const open: string[] = [];
  let before = "";
  let at = code.startsWith("#!") ? code.indexOf("\n") : 0;
  while (at < code.length) {
    const character = code.charAt(at);
    const inTemplate = character === "}" && open.at(-1) === "$";
    if (code.startsWith("//", at)) at = (code.indexOf("\n", at) + 1 || code.length + 1) - 1;
    else if (code.startsWith("/*", at)) at = code.indexOf("*/", at) + 2;
    else if (character === '"' || character === "'") {
      at = pastString(code, at + 1, character);
      before = character;
    } else if (character === "`" || inTemplate) {
      if (inTemplate) open.pop();
      at = pastTemplate(code, at + 1);
      const goesOn = code.startsWith("${", at - 2);
      if (goesOn) open.push("$");
      before = goesOn ? "(" : "`";
    } else if (character === "/" && beginsPattern(code, at, before)) {
      const [literal, source = "", flags = ""] = PATTERN.exec(code.slice(at)) ?? [];
      found.push({ source, flags });
      at += literal?.length ?? 1;
      before = ")";
    } else {
      if (character === "{") open.push("{");
      if (character === "}") open.pop();
      if (!/\s/.test(character)) before = character;
      at++;
    }
  }
  return found;
}

const PATTERN = /^\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n])+)\/([a-z]*)/;

/** A slash behind a value divides. */
function beginsPattern(code: string, at: number, before: string): boolean {
  return !/[\w$)\]"'`]/.test(before) || /\breturn\s*$/.test(code.slice(Math.max(0, at - 12), at));
}

function pastString(code: string, from: number, mark: string): number {
  let at = from;
  while (at < code.length && code.charAt(at) !== mark) at += code.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

/** Behind the template's end, or behind the ${ of its next place. */
function pastTemplate(code: string, from: number): number {
  let at = from;
  while (at < code.length && code.charAt(at) !== "`" && !code.startsWith("${", at))
    at += code.charAt(at) === "\\" ? 2 : 1;
  return at + (code.charAt(at) === "`" ? 1 : 2);
}

/**
 * A pattern with a character of no text in the place of each look-around, then each look-around's own pattern, tried at one
 * place only.
 */
export function withoutLookAround(source: string): readonly string[] {
  const inner: string[] = [];
  let outer = "";
  for (let at = 0; at < source.length; ) {
    const [opens = ""] = /^\(\?<?[=!]/.exec(source.slice(at, at + 4)) ?? [];
    const end = opens === "" ? pastPiece(source, at) : pastGroup(source, at);
    if (opens === "") outer += source.slice(at, end);
    else {
      const [own = "", ...deeper] = withoutLookAround(source.slice(at + opens.length, end - 1));
      inner.push(`^(?:${own})`, ...deeper);
      outer += "\\uE000";
    }
    at = end;
  }
  return [outer, ...inner];
}

/** Behind the character, the escape or the class that starts at `at`. */
function pastPiece(source: string, at: number): number {
  if (source[at] === "\\") return at + 2;
  if (source[at] !== "[") return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}

/** Behind the group that opens at `at`. */
function pastGroup(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i = pastPiece(source, i)) {
    if (source[i] === "(") depth++;
    if (source[i] === ")" && --depth === 0) return i + 1;
  }
  return source.length;
}
