// Makes elements: every text goes in as text, never as markup.

type Options<K extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[K], "className" | "textContent" | "title" | "id" | "tabIndex">
> & {
  attributes?: Readonly<Record<string, string>>;
  children?: readonly Node[];
  on?: Readonly<Record<string, (event: Event) => void>>;
};

/** A new element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { attributes = {}, children = [], on = {}, ...properties }: Options<K> = {},
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const [event, listener] of Object.entries(on)) made.addEventListener(event, listener);
  made.append(...children);
  return made;
}

/** A button with its words. */
export function button(textContent: string, onClick: () => void, className = ""): HTMLButtonElement {
  return element("button", {
    textContent,
    className,
    attributes: { type: "button" },
    on: { click: onClick },
  });
}
