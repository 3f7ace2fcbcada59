// Runs the program that is named and prints what it comes to: the process of keptCode's tests.
import { runKept } from "../../server/src/node/keptCode.ts";

console.log(runKept(process.argv[2] ?? ""));
