// Waiting inside VS Code for what is to come, always with a limit.
import type * as vscode from "vscode";

const LIMIT = 20_000;
const POLL_INTERVAL = 50;

/** Asks again and again until the answer is neither false nor empty, and gives it; fails after `limit` ms. */
export async function until<T>(
  what: string,
  ask: () => T | Thenable<T>,
  limit = LIMIT,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await limited(Promise.resolve(ask()), limit, `等不到：${what}`);
    if (isThere(answer)) return answer;
    if (Date.now() > end) throw new Error(`等不到：${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL));
  }
}

/** The next event that `accept` takes. Ask for it before doing what causes it. */
export function nextEvent<T>(
  what: string,
  event: vscode.Event<T>,
  accept: (value: T) => boolean = () => true,
  limit = LIMIT,
): Promise<T> {
  let listener: vscode.Disposable | undefined;
  const happened = new Promise<T>((resolve) => {
    listener = event((value) => accept(value) && resolve(value));
  });
  return limited(happened, limit, `等不到：${what}`).finally(() => listener?.dispose());
}

/** The promise's outcome, or a failure that says `what` after `limit` ms. */
export async function limited<T>(promise: Promise<T>, limit: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(what)), limit);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

function isThere<T>(answer: T): answer is Exclude<T, null | undefined | false> {
  return Array.isArray(answer)
    ? answer.length > 0
    : answer !== null && answer !== undefined && answer !== false;
}
