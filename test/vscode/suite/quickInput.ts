// The box at the window's top that lists and asks: the command palette, our quick picks and input boxes.
import { until } from "./waiting.ts";
import { commit, inWindow, press, shownTexts, typeKeys, untilShown } from "./window.ts";
import { paletteName } from "./words.ts";

const INPUT = ".quick-input-widget .quick-input-box input";
const ROWS = ".quick-input-list .monaco-list-row";
/** How long the palette may take to list a command that it has. */
const LISTED_LIMIT = 3_000;
const MESSAGE = ".quick-input-widget .quick-input-message";

/** Runs a command the way people find it: F1, its name, Enter; once more where the palette does not list it yet. */
export async function runByName(command: string): Promise<void> {
  const name = await paletteName(command);
  await until(`命令面板里有“${name}”`, async () => {
    await openPalette(name);
    const listed = until(name, async () => (await rows())[0]?.includes(name), LISTED_LIMIT);
    if (await listed.catch(() => false)) return true;
    await press("escape");
    await untilClosed();
    return false;
  });
  await press("enter");
}

/** All that the palette lists for what was typed, also below its edge; the palette is closed again. */
export async function listedInPalette(typed: string): Promise<string[]> {
  await openPalette(typed);
  const names = new Map<number, string>();
  await until("命令面板的各项", async () => {
    const { size, shown } = await shownRows();
    for (const [place, name] of shown) names.set(place, name);
    if (names.size > 0 && names.size === size) return true;
    await press("pagedown");
    return false;
  });
  await press("escape");
  await untilClosed();
  return [...names.values()];
}

/** Types the letters into the open list and takes the first row, which must be the one that begins with `label`. */
export async function chooseByLetters(letters: string, label: string): Promise<void> {
  await untilOpen();
  await typeKeys(letters);
  await until(`列表的第一项是“${label}”`, async () => (await rows())[0]?.startsWith(label));
  await press("enter");
  await untilClosed();
}

/** Waits for the list to be filled, filters it by `label`, which may lie below its edge, and takes what is found. */
export async function choose(label: string): Promise<void> {
  await untilOpen();
  await until("列表里有了各项", rows);
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

/** Takes the place that is offered for a file of the name. A window in a page asks for it in the box at its top. */
export async function confirmPlace(name: string): Promise<void> {
  await until("提出文件名", async () => (await inputValue()).endsWith(name));
  await press("enter");
  await untilClosed();
}

/** Waits until nothing is asked any more. */
export async function untilClosed(): Promise<void> {
  await until("提问框关闭", async () => (await shownTexts(".quick-input-widget")).length === 0);
}

/** The texts of the rows that are shown. */
export function rows(): Promise<string[]> {
  return shownTexts(ROWS);
}

/** How many rows the list has, and the rows in sight with their places in it. */
function shownRows(): Promise<{ size: number; shown: [place: number, name: string][] }> {
  return inWindow((selector) => {
    const rows = Array.from(document.querySelectorAll(selector));
    return {
      size: Number(rows[0]?.getAttribute("aria-setsize")),
      shown: rows.map((row) => [
        Number(row.getAttribute("aria-posinset")),
        row.getAttribute("aria-label") ?? "",
      ]),
    };
  }, ROWS);
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
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
};
