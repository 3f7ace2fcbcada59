// What the server and its clients say to each other beyond the standard protocol: names and plain types, nothing else.

export * from "./protocol/bank.ts";
export * from "./protocol/commands.ts";
export * from "./protocol/fileSystem.ts";
export * from "./protocol/finalCheck.ts";
export * from "./protocol/ignoring.ts";
export type { Method } from "./protocol/method.ts";
export * from "./protocol/metrics.ts";
export * from "./protocol/numbering.ts";
export * from "./protocol/outline.ts";
export * from "./protocol/place.ts";
export * from "./protocol/placeholders.ts";
export * from "./protocol/repeats.ts";
export * from "./protocol/session.ts";
export * from "./protocol/word.ts";
export * from "./protocol/wording.ts";
