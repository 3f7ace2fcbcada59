// Completion on the wire: when it is asked for, and what is given along.
import { type CompletionList, type CompletionParams, CompletionTriggerKind } from "vscode-languageserver";
import type { Uses } from "../core/bank/suggest.ts";
import { bankEntries, entriesHere } from "../features/bankEntries.ts";
import { completion } from "../features/completion.ts";
import { numberCompletion } from "../features/numberCompletion.ts";
import type { AskedCompletion, BankParams, BankResult } from "../protocol.ts";
import type { BankStore } from "./bankStore.ts";
import type { Reading } from "./reading.ts";

/** What the answer needs of the server. */
export interface CompletionContext {
  readonly bank: BankStore;
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
  const loaded = await (asked ? bank.of(draft.uri) : bank.soon(draft.uri));
  const { commands, snippets } = options;
  if (!loaded) return { isIncomplete: true, items: [] };
  return completion(report, position, loaded, { asked, uses: uses(), today: today(), commands, snippets });
}

/** All that the bank holds for a document, or for none, afresh from the files. */
export async function bankAnswer(
  { language, position }: BankParams,
  reading: Reading | undefined,
  { bank, uses }: CompletionContext,
): Promise<BankResult> {
  bank.stale();
  const loaded = await bank.of(reading?.draft.uri ?? "");
  const here = reading && position ? entriesHere(reading.report, position, loaded, uses()) : [];
  return { entries: bankEntries(loaded, language === "markdown" ? "markdown" : "plain", today()), here };
}

/** Our own client says so; of others, a question where nothing can have been typed is one that the writer put. */
function isAsked({ gongwenAsked, context }: CompletionParams & AskedCompletion, before: string): boolean {
  if (gongwenAsked !== undefined) return gongwenAsked;
  return context?.triggerKind === CompletionTriggerKind.Invoked && !/[\p{L}\p{N}]$/u.test(before);
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
