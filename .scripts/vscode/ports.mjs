// Ports of this machine, open to nobody else.
import { createServer } from "node:net";
import { Trouble } from "../lib/trouble.mjs";

/** The only address that is served. */
export const HOST = "127.0.0.1";

/** Whether nobody on this machine listens on the port. */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/** A port that nobody listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Throws a Trouble where another program listens on the port. */
export async function refuseBusy(port) {
  if (await isFree(port)) return;
  throw new Trouble(
    `端口 ${port} 已被别的程序占用`,
    `换一个端口（例如 --port ${port + 1}，--port 0 表示任取一个空闲的），或先关掉占用它的程序。`,
  );
}
