// Has an engine without a quick optimizer optimize later: in a process that has just begun, half of the work went there.
import { createRequire } from "node:module";
import process from "node:process";
import { setFlagsFromString } from "node:v8";

/** From this version on the engine makes code faster in small steps, and does not know the settings. */
const STEPWISE = 12;

/**
 * A function must have been met so much more often before it is made faster, small ones too: most of what the engine would
 * make fast at first is not run again before the draft has been read. It goes on counting meanwhile. The room for what is new
 * does not grow: of what a first reading makes nearly all is kept, and what is kept leaves that room.
 */
const LATER = [
  "--semi-space-growth-factor=1",
  "--ticks-before-optimization=80",
  "--max-bytecode-size-for-early-opt=0",
];
/** The engine's own settings: what is run at each keystroke is to be fast. */
const USUAL = [
  "--semi-space-growth-factor=2",
  "--ticks-before-optimization=3",
  "--max-bytecode-size-for-early-opt=81",
];

/** By then the first draft has been read; while it is being read, no timer comes. */
const BEGINNING_MS = 2000;

/** What the programs need of Node: what is loaded later is compiled anew, as all code that was compiled under other settings. */
const NEEDED =
  "buffer child_process console crypto events fs fs/promises net os path process stream stream/promises string_decoder timers timers/promises tty url util worker_threads";

/** Does the work under the settings of the beginning: code kept under others would be refused at the next start. */
export type AsAtStart = <T>(work: () => T) => T;

/** To be called before a program is run. The engine has its own settings again after the beginning. */
export function optimizeLater(beginningMs = BEGINNING_MS): AsAtStart {
  if (Number.parseInt(process.versions.v8, 10) >= STEPWISE) return (work) => work();
  const load = createRequire(import.meta.url);
  for (const name of NEEDED.split(" ")) load(`node:${name}`);
  set(LATER);
  setTimeout(set, beginningMs, USUAL).unref();
  return (work) => {
    set(LATER);
    const done = work();
    set(USUAL);
    return done;
  };
}

function set(settings: readonly string[]): void {
  for (const setting of settings) setFlagsFromString(setting);
}
