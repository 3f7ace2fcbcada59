// One process's warm readings of texts never seen before: ours, the floors and the peers, turn by turn. Prints JSON.
import { readFileSync } from "node:fs";
import { CHARACTERS, type ColdTimes, MIXED, OURS } from "./coldTimes.ts";
import { everything } from "./everything.ts";
import { characterPass, mixedPass } from "./floors.ts";
import { loadPeers, type Peer } from "./peers.ts";

/** About this many milliseconds each set of turns takes, if no turn takes longer: the engine is warm by time, not by turns. */
const LONG = 6_000;
const FEWEST = 4;
/** Where a reader takes minutes, fewer turns must do. */
const PATIENCE = 60_000;
/** The part of the turns that only warms up: a short text is read a thousand times before the engine has settled. */
const WARMING = 0.5;

const [file = "", peerFolder = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

void measure().then((times) => console.log(JSON.stringify(times)));

async function measure(): Promise<ColdTimes> {
  const { peers, missing } = await loadPeers(peerFolder);
  const times = inTurns({ [CHARACTERS]: characterPass, [MIXED]: mixedPass, [OURS]: everything });
  const beside: Record<string, number[]> = {};
  // The peers come after: what they leave in memory must not slow the floors down.
  for (const [name, peer] of Object.entries(peers)) {
    const together = inTurns({ [OURS]: everything, [name]: peer });
    times[name] = together[name] ?? [];
    beside[name] = together[OURS] ?? [];
  }
  return { times, beside, missing };
}

/** Times each reader in every turn, each time on a text that it has not had. */
function inTurns(readers: Readonly<Record<string, Peer>>): Record<string, number[]> {
  const took: Record<string, number[]> = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  const begun = performance.now();
  let turn = 0;
  for (; performance.now() - begun < (turn < FEWEST ? PATIENCE : LONG); turn++) {
    for (const [name, read] of Object.entries(readers)) {
      const fresh = variant(turn);
      const start = performance.now();
      read(fresh);
      took[name]?.push(performance.now() - start);
    }
  }
  for (const values of Object.values(took)) values.splice(0, Math.floor(turn * WARMING));
  return took;
}

/** The text with one character changed, in memory of its own, so that nothing kept by text helps. */
function variant(turn: number): string {
  const at = (turn * 7_919) % text.length;
  const character = String.fromCharCode(0x4e00 + ((turn * 131) % 2_000));
  const changed = text[at] === "\n" ? text : text.slice(0, at) + character + text.slice(at + 1);
  return Buffer.from(changed, "utf16le").toString("utf16le");
}
