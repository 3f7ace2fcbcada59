// Hovers over figures of an open draft, each asked for once the draft has been read.
import type { Hover } from "vscode-languageserver/node";
import { type Figure, figureOf } from "./figures.ts";
import { median, quantile } from "./median.ts";
import type { Programs } from "./programs.ts";
import { startServer } from "./server.ts";

const PART = "悬停";
/** Places that are hovered over; the first part of them only warms the server and the segmenter up. */
const PLACES = 200;
const WARMING = 0.2;
const LIMIT_MS = 5;

/** Measures a text of about `size` characters. */
export async function hovers(text: string, size: number, { server }: Programs): Promise<Figure[]> {
  const started = await startServer(server, [], true);
  await started.open(text);
  // An editor has asked for both before anyone hovers.
  await started.symbols();
  await started.diagnostics();
  const places = figuresIn(text);
  const times: number[] = [];
  let answered = 0;
  for (let i = 0; i < PLACES; i++) {
    // Spread over the draft: no two in one sentence, as a reader's mouse goes.
    const position = places[(i * 7919) % places.length];
    const start = performance.now();
    const hover = await started.request<Hover | null>("textDocument/hover", { position });
    times.push(performance.now() - start);
    if (hover) answered += 1;
  }
  await started.stop();
  const warm = times.slice(PLACES * WARMING);
  const figure = (name: string, unit: Figure["unit"], ...values: [value: number, limit?: number]) =>
    figureOf(PART, name, size, unit)(...values);
  return [
    figure("有内容的悬停", "个", answered),
    figure("首次", "毫秒", times[0] ?? Number.NaN),
    figure("p50", "毫秒", median(warm), LIMIT_MS),
    figure("p99", "毫秒", quantile(warm, 0.99)),
  ];
}

/** Where numbers stand in the text's paragraphs. */
function figuresIn(text: string): { line: number; character: number }[] {
  return text.split("\n").flatMap((paragraph, line) =>
    Array.from(paragraph.matchAll(/[0-9]+(?=\.?[0-9]*[万件处户份个%])/g), ({ index }) => ({
      line,
      character: index,
    })),
  );
}
