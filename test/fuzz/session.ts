// A writer's session at random: edit upon edit, and after each the answers must be those of the text read afresh.
import assert from "node:assert/strict";
import { type Change, createDraft, type Draft, draftText } from "../../server/src/core/text/draft.ts";
import { editedDraft, reportOf } from "../../server/src/lsp/documents.ts";
import { applied } from "../support/applied.ts";
import { positionAt } from "../support/marked.ts";
import { below, pick, type Random, seeded } from "../support/random.ts";
import { anyWhere, QUESTIONS, type Where } from "./answers.ts";
import { anyChanges, anyLines } from "./texts.ts";

/** One didChange and what is asked after it. */
export interface Step {
  readonly changes: readonly Change[];
  readonly questions: readonly string[];
  readonly where: Where;
}

/** A text and what is done to it; as JSON it is a fixture. */
export interface Story {
  readonly languageId: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

const LANGUAGES = ["plaintext", "plaintext", "markdown", "markdown", "gongwen"];
const NAMES = Object.keys(QUESTIONS);
/** A session has this many edits; a new one begins with a text and a language of its own. */
const EDITS = 40;

/** A session's story. */
export function storyOf(seed: number): Story {
  const random = seeded(seed);
  const languageId = pick(LANGUAGES, random);
  const text = anyLines(30, random);
  let now = text;
  let back: readonly Change[] | undefined;
  const steps = Array.from({ length: EDITS }, () => {
    const undone = back && random() < 0.15 ? back : undefined;
    const changes = undone ?? anyChanges(now, random);
    const before = now;
    now = changes.reduce(applied, now);
    back = undone ? undefined : [changeTo(before, now)];
    return { changes, questions: anyQuestions(random), where: whereIn(now, random) };
  });
  return { languageId, text, steps };
}

/** Plays a story; throws where an answer is not the fresh reading's, and names the step and the question. */
export async function play({ languageId, text, steps }: Story): Promise<void> {
  let draft = createDraft("file:///稿", languageId, 0, text);
  let expected = text;
  for (const [i, { changes, questions, where }] of steps.entries()) {
    expected = changes.reduce(applied, expected);
    draft = editedDraft(draft, changes, draft.version + 1);
    assert.equal(draftText(draft), expected, `step ${i}: the text`);
    await agree(draft, createDraft(draft.uri, languageId, draft.version, expected), questions, where, i);
  }
}

async function agree(now: Draft, fresh: Draft, questions: readonly string[], where: Where, step: number) {
  assert.deepEqual(now.paragraphs, fresh.paragraphs, `step ${step}: the paragraphs`);
  for (const name of questions) {
    const ask = QUESTIONS[name] ?? (() => assert.fail(`no question ${name}`));
    const [mine, theirs] = [await ask(reportOf(now), where), await ask(reportOf(fresh), where)];
    assert.deepEqual(mine, theirs, `step ${step}: ${name} at ${where.line}:${where.character}`);
  }
}

/** All of them, or a few: what has not been asked of a version must not be missed in the next. */
function anyQuestions(random: Random): readonly string[] {
  const kind = random();
  if (kind < 0.2) return NAMES;
  return Array.from({ length: kind < 0.3 ? 0 : 1 + below(4, random) }, () => pick(NAMES, random));
}

function whereIn(text: string, random: Random): Where {
  return anyWhere(reportOf(createDraft("file:///稿", "plaintext", 0, text)), random);
}

/** The least change that makes one text of another, as an editor undoes; all of it where a line end is cut in two. */
function changeTo(wanted: string, now: string): Change {
  const most = Math.min(wanted.length, now.length);
  let start = 0;
  while (start < most && wanted[start] === now[start]) start++;
  let same = 0;
  while (same < most - start && wanted.at(-1 - same) === now.at(-1 - same)) same++;
  const range = { start: positionAt(now, start), end: positionAt(now, now.length - same) };
  const least = { range, text: wanted.slice(start, wanted.length - same) };
  return applied(now, least) === wanted ? least : { text: wanted };
}
