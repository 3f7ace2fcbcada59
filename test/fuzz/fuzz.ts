// npm run fuzz: session upon session of random edits; a failure is cut down and kept as a fixture for npm test.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { play, type Story, storyOf } from "./session.ts";

const USAGE = `用法：npm run fuzz -- [选项]

  --edits 次数  改多少次，默认 100000
  --seed 数     从哪个种子开始，默认取自时间；同一个种子每次都一样`;

/** After so many edits a word is said. */
const TOLD = 4_000;

const { edits, seed, help } = parseArgs({
  options: {
    edits: { type: "string", default: "100000" },
    seed: { type: "string" },
    help: { type: "boolean" },
  },
}).values;
if (help) console.log(USAGE);
else process.exitCode = (await run(Number(seed ?? Date.now() % 1e9), Number(edits))) ? 0 : 1;

/** Whether all sessions went well; stops at the first that did not. */
async function run(first: number, wanted: number): Promise<boolean> {
  let [next, done] = [first, 0];
  console.log(`从种子 ${first} 开始，共 ${wanted} 次改动`);
  while (done < wanted) {
    const story = storyOf(next);
    const fault = await faultOf(story);
    if (fault) {
      const file = fileURLToPath(new URL(`fixtures/seed-${next}.json`, import.meta.url));
      const least = await cutDown(story);
      writeFileSync(file, `${JSON.stringify(least, null, 1)}\n`);
      console.log(`种子 ${next}：${(await faultOf(least)) ?? fault}\n已存为 ${file}，改好以后它就是一项测试`);
      return false;
    }
    next++;
    done += story.steps.length;
    if (done % TOLD === 0) console.log(`${done} 次，没有出错`);
  }
  console.log(`${done} 次改动之后，每一项都与从头读一遍相同`);
  return true;
}

async function faultOf(story: Story): Promise<string | undefined> {
  try {
    await play(story);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return undefined;
}

/** The story without the steps behind the fault, and without those before it and those questions that it does not need. */
async function cutDown(story: Story): Promise<Story> {
  let steps = story.steps;
  const fails = async (fewer: Story["steps"]) => (await faultOf({ ...story, steps: fewer })) !== undefined;
  while (steps.length > 1 && (await fails(steps.slice(0, -1)))) steps = steps.slice(0, -1);
  for (let i = steps.length - 2; i >= 0; i--) {
    const fewer = steps.filter((_, at) => at !== i);
    if (await fails(fewer)) steps = fewer;
  }
  for (let i = 0; i < steps.length; i++) {
    for (const name of steps[i]?.questions ?? []) {
      const fewer = steps.map((step, at) =>
        at === i ? { ...step, questions: step.questions.filter((each) => each !== name) } : step,
      );
      if (await fails(fewer)) steps = fewer;
    }
  }
  return { ...story, steps };
}
