// A browser has no setImmediate: a message to oneself comes as soon, behind what has come in meanwhile.

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];

port2.onmessage = () => waiting.shift()?.();

/** Stands for Node's function of this name: the build puts it in wherever the server names it. */
export function setImmediate(callback: () => void): void {
  waiting.push(callback);
  port1.postMessage(null);
}
