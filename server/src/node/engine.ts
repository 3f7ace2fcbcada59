// Has an engine without a quick optimizer optimize later: in a process that has just begun, half of the work went there.
import { createRequire } from "node:module";
import process from "node:process";
import { setFlagsFromString } from "node:v8";

/** From this version on the engine makes code faster in small steps, and does not know the setting. */
const STEPWISE = 12;

/**
 * After so much work, in bytes of its code, a function is made faster if it is worth it. The engine's own number is a fifteenth
 * of this, and most of what it makes fast by then is not run again before the draft has been read.
 */
const BUDGET = 1_000_000;

/** What the programs need of Node: what is loaded later is compiled anew, as all code that was compiled under other flags. */
const NEEDED =
  "buffer child_process console crypto events fs fs/promises net os path process stream stream/promises string_decoder timers timers/promises tty url util worker_threads";

/** To be called before a program is run. */
export function optimizeLater(): void {
  if (Number.parseInt(process.versions.v8, 10) >= STEPWISE) return;
  const load = createRequire(import.meta.url);
  for (const name of NEEDED.split(" ")) load(`node:${name}`);
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
