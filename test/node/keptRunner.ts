// Runs the program that is named as the doors do and prints what it comes to, when the beginning is over: the process of keptCode's tests.
import { setTimeout as wait } from "node:timers/promises";
import { optimizeLater } from "../../server/src/node/engine.ts";
import { runKept } from "../../server/src/node/keptCode.ts";

const said = runKept(process.argv[2] ?? "", optimizeLater(1));
// Timers come in the order of their times, so that the engine has its own settings again.
await wait(5);
console.log(said);
