// Faults the reader can mend: what happened and what to do about it, said in Chinese and without a stack trace.

/** A fault with its remedy; `details` (say, the last lines of a failed command) is printed between the two. */
export class Trouble extends Error {
  constructor(what, remedy, details = "") {
    super(what);
    this.name = "Trouble";
    this.remedy = remedy;
    this.details = details;
  }
}

/** Runs a command's work and sets the exit status: what the work returns, or 1 with the fault printed. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (fault) {
    console.error(explain(fault));
    process.exitCode = 1;
  }
}

/** The fault as text for the terminal: a Trouble in words, anything else with its stack. */
export function explain(fault) {
  if (!(fault instanceof Trouble)) return `意外的错误：${fault?.stack ?? fault}`;
  const details = fault.details.split("\n").filter((line) => line.trim() !== "");
  return [`✖ ${fault.message}`, ...details.map((line) => `    ${line}`), `  办法：${fault.remedy}`].join(
    "\n",
  );
}

/** A long output's first and last lines: programs say what failed at the one end or the other. */
export function excerpt(text, first = 6, last = 9) {
  const lines = text.trim().split("\n");
  if (lines.length <= first + last) return lines.join("\n");
  return [...lines.slice(0, first), "……", ...lines.slice(-last)].join("\n");
}
