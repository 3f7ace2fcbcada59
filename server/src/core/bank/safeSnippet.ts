// Makes text from the office's own files safe as a snippet: holes and choices stay, everything else becomes plain text.

/** Holes, choices, the date's variables and escapes: all that a phrase may hold besides its words. */
const ALLOWED =
  /\\[\\$}|,]|\$\{\d{1,2}:[^${}|\\\n]{0,200}\}|\$\{\d{1,2}\|[^|}$\\\n]{1,400}\|\}|\$\{\d{1,2}\}|\$\d{1,2}|\$\{CURRENT_(?:YEAR|MONTH|DATE)\}|[$}\\]/g;

/** The text as a snippet that can put in words and holes, and nothing of the machine it runs on. */
export function safeSnippet(text: string): string {
  return text.replace(ALLOWED, (found) => (found.length === 1 ? `\\${found}` : found));
}
