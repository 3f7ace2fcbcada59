// The tests' hands and eyes: real keys in VS Code's window, and what the window shows (by the DevTools protocol).

import { keyEvent } from "./keys.ts";
import { limited, until } from "./waiting.ts";

const ANSWER_LIMIT = 20_000;

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

/** Drags one element onto the middle of another; both are told by a selector and by how their texts begin. */
export async function drag(selector: string, from: string, onto: string): Promise<void> {
  const [start, end] = [await middleOf(selector, from), await middleOf(selector, onto)];
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

function mouse(type: string, place: Point): Promise<unknown> {
  return send("Input.dispatchMouseEvent", { type, ...place, button: "left", buttons: 1, clickCount: 1 });
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

interface Connection {
  send(method: string, params: object): Promise<unknown>;
  /** The next message of this kind that comes unasked. */
  next(method: string): Promise<unknown>;
}

let connection: Promise<Connection> | undefined;

async function send(method: string, params: object): Promise<unknown> {
  connection ??= connect();
  return limited((await connection).send(method, params), ANSWER_LIMIT, `窗口没有回应 ${method}`);
}

async function nextMessage(method: string): Promise<unknown> {
  connection ??= connect();
  return limited((await connection).next(method), ANSWER_LIMIT, `窗口没有说到 ${method}`);
}

async function connect(): Promise<Connection> {
  const socket = new WebSocket(await windowAddress());
  const waiting = new Map<number, { resolve(result: unknown): void; reject(reason: Error): void }>();
  const expected = new Map<string, (params: unknown) => void>();
  let lastId = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error, method, params } = JSON.parse(String(data));
    expected.get(method)?.(params);
    if (error) waiting.get(id)?.reject(new Error(`${error.message}`));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  await limited(
    new Promise<unknown>((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => reject(new Error("连不上 VS Code 的窗口")));
    }),
    ANSWER_LIMIT,
    "连不上 VS Code 的窗口",
  );
  const here: Connection = {
    send(method, params) {
      lastId += 1;
      const id = lastId;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    next: (method) => new Promise((resolve) => expected.set(method, resolve)),
  };
  // Keys reach the page though another window may be in front.
  await here.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  return here;
}

async function windowAddress(): Promise<string> {
  const door = process.env.GONGWEN_TEST_WINDOW;
  if (!door) throw new Error("没有说明 VS Code 的窗口在哪里（GONGWEN_TEST_WINDOW）");
  type Target = { type: string; url: string; webSocketDebuggerUrl: string };
  const targets = (await (await fetch(`${door}/json/list`)).json()) as Target[];
  const window = targets.find(({ type, url }) => type === "page" && /workbench|[?&]folder=/.test(url));
  if (!window) throw new Error(`没有找到 VS Code 的窗口：${targets.map(({ url }) => url).join("、")}`);
  return window.webSocketDebuggerUrl;
}
