// What our bundles ask of esbuild beyond its options.
import { readFile, writeFile } from "node:fs/promises";
import { basename, posix } from "node:path";
import { ROOT } from "./paths.mjs";

/** Has the program in the file `to` load a source's own file where it needs the source: `files` gives them by the source's name. */
export function later(to, files) {
  return {
    name: "later",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) => {
        const file = kind === "dynamic-import" ? files[basename(path, ".ts")] : undefined;
        return file && { path: `./${posix.relative(posix.dirname(to), file)}`, external: true };
      });
    },
  };
}

/** A rule's own properties, as the formatter lays them out: up to the line of the next. */
const EXPLAINING = /^ {2}(?:examples|why):.*\n(?: {3,}.*\n| {2}[\]})].*\n)*/gm;

/** Leaves out of the rules what only their tests and their pages read: examples and reasons, half of their text. The lines stay. */
export function withoutExamples() {
  return {
    name: "withoutExamples",
    setup({ onLoad }) {
      onLoad({ filter: /server[\\/]src[\\/]core[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, "utf8")).replace(EXPLAINING, (text) => text.replace(/[^\n]/g, "")),
        loader: "ts",
      }));
    },
  };
}

/** Has the files that name the library share what it exports: else each makes a list of it all, a twentieth of the start. */
export function madeOnce() {
  const namespace = "once";
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vscode-languageserver(\/node)?$/ }, (asked) =>
        asked.namespace === namespace ? undefined : { path: "vscode-languageserver/node", namespace },
      );
      onLoad({ filter: /^/, namespace }, ({ path }) => ({
        contents: `export * from "${path}";`,
        resolveDir: ROOT,
      }));
    },
  };
}

/** Writes what esbuild leaves beyond ASCII, in regular expressions, as escapes: the text is read in a moment and takes half the memory. */
export function ascii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return {
    name: "ascii",
    setup({ onEnd }) {
      onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        const text = await readFile(file, "utf8");
        await writeFile(file, text.replace(/[^\0-\x7f]/g, escaped));
      });
    },
  };
}

/** Says when a bundle is being made and when it is done; the editor's build task waits for these words. */
export function announcer(name) {
  return {
    name: "announcer",
    setup({ onStart, onEnd }) {
      onStart(() => console.log(`正在打包 ${name}`));
      onEnd(({ errors }) => console.log(`打包完成 ${name}，错误 ${errors.length} 个`));
    },
  };
}
