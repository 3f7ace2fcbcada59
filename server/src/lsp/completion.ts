// Completion on the wire: when it is asked for, what is given along, and after which characters an editor may ask.
import { type CompletionList, type CompletionParams, CompletionTriggerKind } from "vscode-languageserver";
import type { Uses } from "../core/bank/suggest.ts";
import { bankEntries, phrasesHere } from "../features/bankEntries.ts";
import { completion } from "../features/completion.ts";
import { numberCompletion } from "../features/numberCompletion.ts";
import type { AskedCompletion, BankParams, BankResult } from "../protocol.ts";
import type { BankStore } from "./bankStore.ts";
import type { Reading } from "./reading.ts";

/** What the answer needs of the server. */
export interface CompletionContext {
  bank(): BankStore | undefined;
  uses(): Uses;
}

/** The numbers and phrases that fit at a position; null where there is nothing to suggest. */
export async function completionAnswer(
  reading: Reading,
  params: CompletionParams & AskedCompletion,
  context: CompletionContext,
): Promise<CompletionList | null> {
  const { report, standing, options } = reading;
  const numbers = standing.on && options.continueNumbering ? numberCompletion(report, params.position) : [];
  const phrases = await phrasesAt(reading, params, context);
  if (numbers.length === 0) return phrases;
  const labels = new Set(numbers.map(({ label }) => label));
  const others = (phrases?.items ?? []).filter(({ label }) => !labels.has(label.trim()));
  return { isIncomplete: true, ...phrases, items: [...numbers, ...others] };
}

/** The phrases. A file that is no report gets them only where its writer asks. */
async function phrasesAt(
  { draft, report, standing, settings, options }: Reading,
  params: CompletionParams & AskedCompletion,
  { bank, uses }: CompletionContext,
): Promise<CompletionList | null> {
  const { position } = params;
  const asked = isAsked(params, draft.paragraphs[position.line]?.text.slice(0, position.character) ?? "");
  if (settings.completion === "off" || settings.enable === "off" || !(standing.on || asked)) return null;
  // Who asks for phrases waits for them; a key does not, and the next one asks again.
  const loaded = await (asked ? bank()?.of(draft.uri) : bank()?.soon(draft.uri));
  const { commands, snippets } = options;
  if (!loaded && bank()) return { isIncomplete: true, items: [] };
  return loaded
    ? completion(report, position, loaded, { asked, uses: uses(), today: today(), commands, snippets })
    : null;
}

/** All that the bank holds for a document, or for none, afresh from the files. */
export async function bankAnswer(
  { language, position }: BankParams,
  reading: Reading | undefined,
  { bank, uses }: CompletionContext,
): Promise<BankResult> {
  const store = bank();
  store?.stale();
  const loaded = await store?.of(reading?.draft.uri ?? "");
  if (!loaded) return { entries: [], here: [] };
  const here = reading && position ? phrasesHere(reading.report, position, loaded, uses()) : [];
  return { entries: bankEntries(loaded, language === "markdown" ? "markdown" : "plain", today()), here };
}

/** Our own client says so; of others, a question where nothing can have been typed is one that the writer put. */
function isAsked({ gongwenAsked, context }: CompletionParams & AskedCompletion, before: string): boolean {
  if (gongwenAsked !== undefined) return gongwenAsked;
  return context?.triggerKind === CompletionTriggerKind.Invoked && !/[\p{L}\p{N}]$/u.test(before);
}

/**
 * The characters after which VS Code asks: a–z, and the 3,755 common characters of GB/T 2312. By itself it asks only where
 * a word ends, and to VS Code the ， behind the cursor belongs to the word.
 */
export function triggerCharacters(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...letters, ..."“《", ...new TextDecoder("gb18030").decode(Uint8Array.from(bytes))];
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
