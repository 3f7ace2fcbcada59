// The process for long work: what it answers, how it is ended, and what is left when it falls.
import assert from "node:assert/strict";
import { getPriority } from "node:os";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createWorkProcess, type WorkProcess } from "../../server/src/node/workProcess.ts";
import { isGone } from "../support/processes.ts";

const PROGRAM = fileURLToPath(new URL("./workProgram.ts", import.meta.url));

let worker: WorkProcess;
beforeEach(() => {
  worker = createWorkProcess(PROGRAM);
});
afterEach(() => worker.end());

/** A pace that notes what it is told; `then` is called with each note. */
function pace(then: (told: string, end: () => void) => void = () => undefined) {
  const ending = new AbortController();
  const told: string[] = [];
  const tell = (done: number, all: number): void => {
    told.push(`${done}/${all}`);
    then(`${done}/${all}`, () => ending.abort());
  };
  return { signal: ending.signal, told, tell };
}

test("the work is done in another process, the same for one question after another", async () => {
  const first = await worker.ask("id", null, pace());
  assert.notEqual(first, process.pid);
  assert.equal(await worker.ask("id", null, pace()), first);
});

test("it tells how far it has come, in order and before the answer", async () => {
  const counting = pace();
  assert.equal(await worker.ask("count", 3, counting), 3);
  assert.deepEqual(counting.told, ["1/3", "2/3", "3/3"]);
});

test("a signal reaches work that has begun, and work that is only asked for", async () => {
  const begun = pace((_, end) => end());
  assert.equal(await worker.ask("untilSignal", null, begun), "ended");
  const ended = { signal: AbortSignal.abort(), tell: () => undefined };
  assert.equal(await worker.ask("untilSignal", null, ended), "ended");
});

test("several questions at once are kept apart", async () => {
  const [one, other] = [pace(), pace()];
  assert.deepEqual(await Promise.all([worker.ask("count", 2, one), worker.ask("count", 1, other)]), [2, 1]);
  assert.deepEqual([one.told, other.told], [["1/2", "2/2"], ["1/1"]]);
});

test("failing work is rejected, and the process goes on", async () => {
  const id = await worker.ask("id", null, pace());
  await assert.rejects(worker.ask("fail", null, pace()), /不行/);
  assert.equal(await worker.ask("id", null, pace()), id);
});

for (const fall of ["leave", "die"]) {
  test(`a process that falls (${fall}) rejects what it was asked, and the next question has a new one`, async () => {
    const id = await worker.ask("id", null, pace());
    const waiting = assert.rejects(worker.ask("untilSignal", null, pace()));
    await assert.rejects(worker.ask(fall, null, pace()));
    await waiting;
    assert.notEqual(await worker.ask("id", null, pace()), id);
  });
}

test("a process that nothing is asked of is gone after a while; the next question starts another", async () => {
  const brief = createWorkProcess(PROGRAM, 0);
  const first = await brief.ask("id", null, pace());
  assert.ok(await isGone(first as number));
  assert.notEqual(await brief.ask("id", null, pace()), first);
  brief.end();
});

test("it gives way to what the writer does", async () => {
  const id = (await worker.ask("id", null, pace())) as number;
  assert.ok(getPriority(id) > getPriority());
});

test("once ended, what was asked is rejected, and the process is gone", async () => {
  const id = (await worker.ask("id", null, pace())) as number;
  const waiting = assert.rejects(worker.ask("untilSignal", null, pace()), /已停止/);
  worker.end();
  await waiting;
  assert.ok(await isGone(id));
});
