// The floors of the corpus test: what each kind's F1 or share over our own drafts must reach. They only rise.
import { readFileSync, writeFileSync } from "node:fs";
import type { Row } from "./score.ts";

const FILE = new URL("./floors.json", import.meta.url);

/** The floor of each kind, from 0 to 1. */
export function readFloors(): Record<string, number> {
  return JSON.parse(readFileSync(FILE, "utf8"));
}

/** Raises each kind's floor to what the rows reach, rounded down to half a percent. */
export function raiseFloors(rows: readonly Row[]): void {
  const floors = readFloors();
  for (const { kind, value } of rows) {
    floors[kind] = Math.max(floors[kind] ?? 0, Math.floor(value * 200) / 200);
  }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
