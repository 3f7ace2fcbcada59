// How much a finding may weigh, and what that is called.

/** The names of the severities, the heaviest first. */
export const SEVERITY_NAMES = {
  error: "错误",
  warning: "警告",
  information: "信息",
  hint: "提示",
} as const satisfies Readonly<Record<string, string>>;

/** How much a finding weighs. */
export type Severity = keyof typeof SEVERITY_NAMES;

/** The severities, the heaviest first. */
export const SEVERITIES = Object.keys(SEVERITY_NAMES) as readonly Severity[];

/** What can be set for a rule: a severity, or that it is not to look at all. */
export type Level = Severity | "off";

/** The levels, the heaviest first. */
export const LEVELS: readonly Level[] = [...SEVERITIES, "off"];
