// After which characters VS Code is to ask for completions.

/**
 * The characters after which VS Code asks: a–z, and the 3,755 common characters of GB/T 2312. By itself it asks only where
 * a word ends, and to VS Code the ， behind the cursor belongs to the word.
 */
export function triggerCharacters(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...letters, ..."“《", ...new TextDecoder("gb18030").decode(Uint8Array.from(bytes))];
}
