#!/usr/bin/env node
// What is started: runs the program of its own name, main.cjs for main.js, with the code that was compiled of it before.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { optimizeLater } from "./node/engine.ts";
import { runKept } from "./node/keptCode.ts";

const file = fileURLToPath(import.meta.url).replace(/js$/, "cjs");
if (existsSync(file)) {
  optimizeLater();
  // As .scripts/build.mjs wraps it: to the program, this file is where it stands.
  const program = runKept(file) as (require: NodeJS.Require, module: object, moduleUrl: string) => void;
  program(createRequire(import.meta.url), {}, import.meta.url);
} else {
  process.stderr.write(`公文的文件不完整，请重新安装：缺少 ${file}\n`);
  process.exitCode = 2;
}
