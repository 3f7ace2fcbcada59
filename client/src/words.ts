// The words the client shows: Chinese as written in the code, English where the editor's language is not Chinese.
//
// VS Code's own l10n.t takes the language of the code to be English and reads no bundle in an English editor, so a
// program written in Chinese has to look its words up itself.

let translations: Readonly<Record<string, string>> = {};

/** Uses a table from the Chinese sentences to another language's; what it lacks stays Chinese. */
export function useTranslations(table: Readonly<Record<string, string>>): void {
  translations = table;
}

/** The sentence in the user's language, with {0}, {1} … replaced by the arguments. */
export function t(sentence: string, ...args: readonly (string | number)[]): string {
  const words = translations[sentence] ?? sentence;
  return words.replace(/\{(\d)\}/g, (mark, index) => String(args[Number(index)] ?? mark));
}

/** The table in use, for a page of ours that runs outside the extension. */
export function translationsInUse(): Readonly<Record<string, string>> {
  return translations;
}
