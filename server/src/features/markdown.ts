// Shows the user's own words inside Markdown without letting them become markup.

/** The text with every mark of Markdown and HTML escaped; line ends become spaces. */
export function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]()#+\-.!|<>~&$^=:@/"']/g, "\\$&");
}
