// The extension's own page in the window: what it shows, and clicks into it. A page lies in a frame within a frame.
import { until } from "./waiting.ts";
import { inWindow } from "./window.ts";

/** The texts of the page's elements that fit a CSS selector, hidden ones left out; [] while there is no page. */
export function pageTexts(selector: string): Promise<string[]> {
  return inWindow((wanted) => {
    const frames = (root: Frame): Frame[] =>
      Array.from(root.querySelectorAll("iframe")).flatMap(({ contentDocument }) =>
        contentDocument ? [contentDocument, ...frames(contentDocument)] : [],
      );
    return frames(document)
      .flatMap((frame) => Array.from(frame.querySelectorAll(wanted)))
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.innerText.replaceAll("\t", "|"));
  }, selector);
}

/** Waits until one of the selector's texts in the page fits, and gives it. */
export function untilInPage(selector: string, fitting: string): Promise<string> {
  return until(`页面里显示 ${fitting}`, async () =>
    (await pageTexts(selector)).find((text) => text.includes(fitting)),
  );
}

/** Clicks the page's first element that fits the selector and holds the text. */
export async function clickInPage(selector: string, text: string): Promise<void> {
  await until(`页面里可点 ${text}`, () =>
    inWindow(
      ([wanted = "", words = ""]) => {
        const frames = (root: Frame): Frame[] =>
          Array.from(root.querySelectorAll("iframe")).flatMap(({ contentDocument }) =>
            contentDocument ? [contentDocument, ...frames(contentDocument)] : [],
          );
        const found = frames(document)
          .flatMap((frame) => Array.from(frame.querySelectorAll(wanted)))
          .find((element) => element.getClientRects().length > 0 && element.innerText.includes(words));
        found?.click();
        return found !== undefined;
      },
      [selector, text],
    ),
  );
}

/** The page's own, as far as it is used here: the project compiles without a browser's types. */
interface Frame {
  querySelectorAll(selector: "iframe"): Iterable<{ readonly contentDocument: Frame | null }>;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly innerText: string;
  click(): void;
  getClientRects(): { readonly length: number };
}
declare const document: Frame;
