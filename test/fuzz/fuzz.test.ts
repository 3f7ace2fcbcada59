// Two thousand random edits: what is known after each is what a fresh reading knows. npm run fuzz makes many more.
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { play, type Story, storyOf } from "./session.ts";

const FIXTURES = new URL("fixtures/", import.meta.url);

describe("answers after random edits are those of a fresh reading", () => {
  for (let seed = 1; seed <= 50; seed++) test(`seed ${seed}`, () => play(storyOf(seed)));
});

describe("what once went wrong", () => {
  for (const name of readdirSync(FIXTURES)) {
    test(name, () => play(JSON.parse(readFileSync(new URL(name, FIXTURES), "utf8")) as Story));
  }
});
