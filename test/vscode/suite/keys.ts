// Keys as keybindings write them, turned into what a browser's page is sent for them.

/** A key event of the DevTools protocol, without its type. */
export interface KeyEvent {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  readonly modifiers: number;
  /** What the key types; nothing for keys that only act. */
  readonly text?: string;
}

const MODIFIERS: Readonly<Record<string, number>> = { alt: 1, ctrl: 2, cmd: 4, meta: 4, shift: 8 };

/** Keys that are no letters: how a page calls them, their number, and what they type. */
const NAMED: Readonly<Record<string, readonly [code: string, number: number, text?: string]>> = {
  enter: ["Enter", 13, "\r"],
  tab: ["Tab", 9],
  escape: ["Escape", 27],
  backspace: ["Backspace", 8],
  delete: ["Delete", 46],
  home: ["Home", 36],
  end: ["End", 35],
  left: ["ArrowLeft", 37],
  up: ["ArrowUp", 38],
  right: ["ArrowRight", 39],
  down: ["ArrowDown", 40],
  pageup: ["PageUp", 33],
  pagedown: ["PageDown", 34],
  ".": ["Period", 190, "."],
};
const F1 = 112;

/** The event for a chord like `ctrl+shift+f8`. Throws an Error for a key that is not in the tables. */
export function keyEvent(chord: string): KeyEvent {
  const parts = chord.split("+");
  const name = parts.pop() ?? "";
  const modifiers = parts.reduce((sum, part) => sum | (MODIFIERS[part] ?? unknown(chord)), 0);
  const named = NAMED[name];
  if (named) {
    const [code, windowsVirtualKeyCode, text] = named;
    const key = name === "." ? name : code;
    return { key, code, windowsVirtualKeyCode, modifiers, ...(text && modifiers === 0 && { text }) };
  }
  if (/^f\d{1,2}$/.test(name)) {
    const key = name.toUpperCase();
    return { key, code: key, windowsVirtualKeyCode: F1 - 1 + Number(name.slice(1)), modifiers };
  }
  if (!/^[a-z0-9]$/.test(name)) unknown(chord);
  const code = /\d/.test(name) ? `Digit${name}` : `Key${name.toUpperCase()}`;
  const windowsVirtualKeyCode = name.toUpperCase().charCodeAt(0);
  // With a modifier a letter is a command and types nothing.
  return { key: name, code, windowsVirtualKeyCode, modifiers, ...(modifiers === 0 && { text: name }) };
}

function unknown(chord: string): never {
  throw new Error(`测试不认识按键 ${chord}`);
}
