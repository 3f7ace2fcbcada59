// The box at the window's top that lists and asks: the command palette, our quick picks and input boxes.
import { until } from "./waiting.ts";
import { commit, inWindow, press, shownTexts, typeKeys, untilShown } from "./window.ts";
import { paletteName } from "./words.ts";

const INPUT = ".quick-input-widget .quick-input-box input";
const ROWS = ".quick-input-list .monaco-list-row";
const MESSAGE = ".quick-input-widget .quick-input-message";

/** Runs a command the way people find it: F1, its name, Enter. */
export async function runByName(command: string): Promise<void> {
  const name = await paletteName(command);
  await openPalette(name);
  await take(name);
}

/** The names that the palette lists for what was typed; the palette is closed again. */
export async function listedInPalette(typed: string): Promise<string[]> {
  await openPalette(typed);
  await until("命令面板列出命令", () => rows());
  const names = await rows();
  await press("escape");
  await untilClosed();
  return names;
}

/** Types the letters into the open list and takes the first row, which must be the one that begins with `label`. */
export async function chooseByLetters(letters: string, label: string): Promise<void> {
  await untilOpen();
  await typeKeys(letters);
  await until(`列表的第一项是“${label}”`, async () => (await rows())[0]?.startsWith(label));
  await press("enter");
  await untilClosed();
}

/** Waits for a row that begins with `label`, filters by the label and takes it. */
export async function choose(label: string): Promise<void> {
  await untilShown(ROWS, label);
  await commit(label);
  await take(label);
}

/** Types the words over what is selected in the open input box and confirms. */
export async function answer(words: string): Promise<void> {
  await untilOpen();
  await commit(words);
  await press("enter");
}

/** The text that the open input box holds. */
export async function inputValue(): Promise<string> {
  await untilOpen();
  return inWindow((selector) => document.querySelector(selector)?.value ?? "", INPUT);
}

/** The sentence below the open input box, once it fits. */
export function untilObjection(fitting: string): Promise<string> {
  return untilShown(MESSAGE, fitting);
}

/** Waits until nothing is asked any more. */
export async function untilClosed(): Promise<void> {
  await until("提问框关闭", async () => (await shownTexts(".quick-input-widget")).length === 0);
}

/** The texts of the rows that are shown. */
export function rows(): Promise<string[]> {
  return shownTexts(ROWS);
}

async function openPalette(typed: string): Promise<void> {
  await press("f1");
  await untilOpen();
  await commit(typed);
}

async function take(label: string): Promise<void> {
  await until(`列表的第一项是“${label}”`, async () => (await rows())[0]?.includes(label));
  await press("enter");
}

async function untilOpen(): Promise<void> {
  await until("提问框打开", () =>
    inWindow((selector) => document.activeElement === document.querySelector(selector), INPUT),
  );
}

/** The page's own, as far as it is used here: the project compiles without a browser's types. */
declare const document: {
  readonly activeElement: unknown;
  querySelector(selector: string): { readonly value: string } | null;
};
