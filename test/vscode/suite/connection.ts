// The line to VS Code's window by the DevTools protocol.
import { limited } from "./waiting.ts";

const ANSWER_LIMIT = 20_000;

interface Connection {
  send(method: string, params: object): Promise<unknown>;
  /** The next message of this kind that comes unasked. */
  next(method: string): Promise<unknown>;
}

let connection: Promise<Connection> | undefined;

/** Sends a command of the DevTools protocol to the window and gives its answer. */
export async function send(method: string, params: object): Promise<unknown> {
  connection ??= connect();
  return limited((await connection).send(method, params), ANSWER_LIMIT, `窗口没有回应 ${method}`);
}

/** The next message of this kind that the window sends unasked. Ask for it before doing what causes it. */
export async function nextMessage(method: string): Promise<unknown> {
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
