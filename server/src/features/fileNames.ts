// What the name of a file says.

/** The language that editors give a file of this name or uri; as the manifest says. */
export function languageOf(file: string): "gongwen" | "markdown" | "plaintext" {
  const name = decoded(file).toLowerCase();
  if (name.endsWith(".gongwen") || name.endsWith(".公文.txt")) return "gongwen";
  return name.endsWith(".md") || name.endsWith(".markdown") ? "markdown" : "plaintext";
}

/** The uri with its escapes read, where they can be. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
