// The tests' hands and eyes: real keys in VS Code's window, and what the window shows (by the DevTools protocol).
import { nextMessage, send } from "./connection.ts";
import { keyEvent } from "./keys.ts";
import { until } from "./waiting.ts";

/** The page's own, as far as it is used here: the project compiles without a browser's types. */
declare const document: {
  readonly activeElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
interface PageElement {
  readonly innerText: string;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  getClientRects(): { readonly length: number };
  getBoundingClientRect(): Readonly<Record<"left" | "top" | "width" | "height", number>>;
}

/** Presses a key the way keybindings write it: `alt+j`, `ctrl+shift+f8`, `enter`. */
export async function press(chord: string): Promise<void> {
  const event = keyEvent(chord);
  await send("Input.dispatchKeyEvent", { ...event, type: event.text ? "keyDown" : "rawKeyDown" });
  await send("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
}

/** Types letters and digits one key after the other. */
export async function typeKeys(letters: string): Promise<void> {
  for (const letter of letters) await press(letter);
}

/** Puts words in as an input method commits them: all at once, without keys. */
export async function commit(words: string): Promise<void> {
  await send("Input.insertText", { text: words });
}

/** Spells words with an input method: the letters stand in the editor until the words take their place. */
export async function compose(words: string, letters: string, meanwhile = async () => {}): Promise<void> {
  for (let end = 1; end <= letters.length; end++) {
    const text = letters.slice(0, end);
    await send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
  }
  await meanwhile();
  await commit(words);
}

/** Clicks into the middle of the first element that fits a CSS selector and, if given, begins with a text. */
export async function click(selector: string, beginning = ""): Promise<void> {
  const place = await middleOf(selector, beginning);
  for (const type of ["mouseMoved", "mousePressed", "mouseReleased"]) await mouse(type, place);
}

/** Clicks with Ctrl held down (macOS: Cmd) on a link in the editor, told by how its text begins. */
export async function ctrlClick(beginning: string): Promise<void> {
  const [key, modifiers] = process.platform === "darwin" ? ["Meta", 4] : ["Control", 2];
  const place = await middleOf(".monaco-editor .detected-link", beginning);
  await send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, modifiers });
  await mouse("mouseMoved", place, { modifiers, buttons: 0 });
  await middleOf(".monaco-editor .detected-link-active", beginning);
  for (const type of ["mousePressed", "mouseReleased"]) await mouse(type, place, { modifiers });
  await send("Input.dispatchKeyEvent", { type: "keyUp", key, modifiers: 0 });
}

/**
 * Drags one element onto the middle of another; both are told by a selector and by how their texts begin. Both have one
 * selector where the target's is not given.
 */
export async function drag(selector: string, from: string, onto: string, target = selector): Promise<void> {
  const [start, end] = [await middleOf(selector, from), await middleOf(target, onto)];
  await send("Input.setInterceptDrags", { enabled: true });
  const carried = nextMessage("Input.dragIntercepted");
  await mouse("mouseMoved", start);
  await mouse("mousePressed", start);
  for (const x of [4, 8, 16]) await mouse("mouseMoved", { x: start.x + x, y: start.y });
  const { data } = (await carried) as { data: unknown };
  for (const type of ["dragEnter", "dragOver", "dragOver", "drop"]) {
    await send("Input.dispatchDragEvent", { type, ...end, data });
  }
  await mouse("mouseReleased", end);
  await send("Input.setInterceptDrags", { enabled: false });
}

/** Takes the mouse into the window's corner, where it points at nothing that opens later. */
export async function parkMouse(): Promise<void> {
  await mouse("mouseMoved", { x: 0, y: 0 }, { buttons: 0 });
}

function mouse(type: string, place: Point, more: object = {}): Promise<unknown> {
  return send("Input.dispatchMouseEvent", {
    ...{ type, button: "left", buttons: 1, clickCount: 1 },
    ...place,
    ...more,
  });
}

/** A place in the window, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

function middleOf(selector: string, beginning: string): Promise<Point> {
  return until(`窗口里有 ${selector} ${beginning}`, () =>
    inWindow(
      ([wanted = "", text = ""]) => {
        const boxes = Array.from(document.querySelectorAll(wanted))
          .filter((element) => (element.getAttribute("aria-label") || element.innerText).startsWith(text))
          .map((element) => element.getBoundingClientRect());
        const box = boxes.find(({ width }) => width > 0);
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      [selector, beginning],
    ),
  );
}

/** Waits until what is typed goes into the editor that shows the file of this name. */
export async function untilTyping(name: string): Promise<void> {
  await until(`光标在 ${name} 里`, () =>
    inWindow((wanted) => {
      const [tab] = Array.from(document.querySelectorAll(".part.editor .tab.active"));
      const inEditor = document.activeElement?.closest(".part.editor .monaco-editor");
      return Boolean(inEditor && tab?.getAttribute("aria-label")?.includes(wanted));
    }, name),
  );
}

/** The texts of the elements that the window shows for a CSS selector, hidden ones left out. */
export async function shownTexts(selector: string): Promise<string[]> {
  return inWindow(
    (wanted) =>
      Array.from(document.querySelectorAll(wanted))
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.getAttribute("aria-label") || element.innerText),
    selector,
  );
}

/** Waits until one of the selector's texts fits, and gives it. */
export async function untilShown(selector: string, fitting: string | RegExp): Promise<string> {
  const fits = (text: string) => (typeof fitting === "string" ? text.includes(fitting) : fitting.test(text));
  return until(`窗口里显示 ${fitting}`, async () => (await shownTexts(selector)).find(fits));
}

/** Runs a function in the window's page; it sees nothing but the page and its argument. */
export async function inWindow<A, T>(work: (argument: A) => T, argument: A): Promise<T> {
  const expression = `(${work})(${JSON.stringify(argument)})`;
  const answer = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
  const { result, exceptionDetails } = answer as { result: { value: T }; exceptionDetails?: unknown };
  if (exceptionDetails) throw new Error(`窗口里出错：${JSON.stringify(exceptionDetails)}`);
  return result.value;
}
