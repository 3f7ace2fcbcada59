#!/usr/bin/env node
// What is started: runs the program of its own name, main.cjs for main.js, with the code that was compiled of it before.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { optimizeLater } from "./node/engine.ts";
import { runKept } from "./node/keptCode.ts";

/** As .scripts/build.mjs wraps it: to the program, this file is where it stands. */
type Program = (require: NodeJS.Require, module: object, moduleUrl: string) => void;

const file = fileURLToPath(import.meta.url).replace(/js$/, "cjs");
if (existsSync(file)) {
  const program = runKept(file, optimizeLater()) as Program;
  program(createRequire(import.meta.url), {}, import.meta.url);
} else {
  process.stderr.write(`公文的文件不完整，请重新安装：缺少 ${file}\n`);
  process.exitCode = 2;
}
