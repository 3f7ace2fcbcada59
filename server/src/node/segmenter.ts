// The segmenter of the editor, stdio and command-line doors: jieba in a process of its own, else the runtime's.
import { setImmediate as nextTurn } from "node:timers/promises";
import { wordsByRuntime } from "../adapters/fallback.ts";
import { batches, pieces } from "../adapters/pieces.ts";
import type { Segmenter, Word } from "../core/ports.ts";
import { type Jieba, type JiebaOptions, startJieba } from "./jieba.ts";

/** What a segmenter needs; only `log` must be given. */
export interface SegmenterOptions extends JiebaOptions {
  /** Takes the one notice, in Chinese, that jieba is not to be had and what that costs. */
  readonly log: (message: string) => void;
  /** How long jieba's process outlives its last answer, in milliseconds; five minutes where not given. */
  readonly idleMs?: number;
}

/** A segmenter that holds a process and must be let go of. */
export interface DisposableSegmenter extends Segmenter {
  /** Ends jieba's process; done when it is gone. Texts that still come are split by the runtime. */
  dispose(): Promise<void>;
}

/**
 * Makes a segmenter. jieba starts with the first text and ends when nothing was asked for a while; the next
 * text starts it again. Where it fails once it is not tried again: the runtime splits, with the tag "".
 */
export function createSegmenter(options: SegmenterOptions): DisposableSegmenter {
  const idleMs = options.idleMs ?? 5 * 60_000;
  let jieba: Jieba | undefined;
  let mayStart = true;
  let waiting = 0;
  let idle: NodeJS.Timeout | undefined;

  async function batchWords(texts: readonly string[]): Promise<readonly (readonly Word[])[]> {
    if (!mayStart) {
      await nextTurn();
      return texts.map(wordsByRuntime);
    }
    try {
      jieba ??= startJieba(options);
      return await jieba.words(texts);
    } catch (error) {
      giveUp(error);
      return texts.map(wordsByRuntime);
    }
  }

  function giveUp(error: unknown): void {
    if (!mayStart) return;
    mayStart = false;
    void endJieba();
    options.log(notice(error instanceof Error ? error.message : String(error)));
  }

  async function endJieba(): Promise<void> {
    const ending = jieba;
    jieba = undefined;
    await ending?.end();
  }

  return {
    async words(texts) {
      clearTimeout(idle);
      waiting++;
      const words: (readonly Word[])[] = [];
      const split = texts.map(pieces);
      // One batch after another, so that a question asked meanwhile need not wait for a whole draft.
      for (const batch of batches(split.flat())) words.push(...(await batchWords(batch)));
      waiting--;
      if (waiting === 0 && jieba) idle = setTimeout(endJieba, idleMs).unref();
      let next = 0;
      return split.map((parts) => parts.flatMap(() => words[next++] ?? []));
    },
    async dispose() {
      clearTimeout(idle);
      mayStart = false;
      await endJieba();
    },
  };
}

function notice(reason: string): string {
  return (
    `分词组件 nodejieba 未能启用（${reason}），已改用系统自带的分词。` +
    "受影响的只有数字悬停提示中“统计对象”的准确度，其他功能照常。" +
    "如需恢复：请安装与本机系统相符的安装包；自行构建的，请运行 npm rebuild nodejieba，再运行 npm run build。"
  );
}
