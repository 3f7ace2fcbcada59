// Checks what the page says before anything is done about it.
import * as z from "zod/mini";
import type { FromPage } from "../../../page/messages.ts";

const position = z.object({ line: z.int().check(z.minimum(0)), character: z.int().check(z.minimum(0)) });
const range = z.object({ start: position, end: position });
const tab = z.enum(["table", "chart", "comparison"]);
const message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("goTo"), range, of: z.enum(["draft", "older"]) }),
  z.object({ kind: z.literal("copy"), tab }),
  z.object({ kind: z.literal("export"), tab }),
  z.object({ kind: z.literal("compare") }),
]);

/** The message, or undefined where the page said something else. */
export function fromPage(said: unknown): FromPage | undefined {
  const { data } = message.safeParse(said);
  return data;
}
