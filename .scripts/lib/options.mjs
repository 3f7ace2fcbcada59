// Reads a command's options, with a clear fault where one is not known.
import { parseArgs } from "node:util";
import { Trouble } from "./trouble.mjs";

/** The values of `options` (in the form of Node's parseArgs) that the command line gives; a Trouble names a bad one. */
export function readOptions(options, command) {
  try {
    return parseArgs({ options }).values;
  } catch (fault) {
    throw new Trouble(`参数不对：${fault.message}`, `运行 ${command} -- --help 可看用法。`);
  }
}
