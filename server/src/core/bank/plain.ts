// A snippet of the bank as people read it in a list: holes are …, of a choice the first is shown.

const LIVE = /\$\{\d+:(?:\$\{[^{}]*\}|[^{}])*\}|\$\{\d+\|([^|}]*)\|\}|\$\{[^{}]*\}|\$\d+/g;

/** The text without snippet syntax: 为深入贯彻${1:【填写：会议名称】}精神 reads 为深入贯彻…精神. */
export function plainOf(snippet: string): string {
  return snippet
    .replace(LIVE, (_, options?: string) => (options === undefined ? "…" : firstOption(options)))
    .replace(/\\([$},|\\])/g, "$1");
}

function firstOption(options: string): string {
  return /^(?:\\.|[^,\\])*/.exec(options)?.[0] ?? "";
}
