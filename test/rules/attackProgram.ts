// A process that has rules read their attacks: it says which it begins with, and what each has cost the processor.
import { rules } from "../../server/src/core/rules/index.ts";
import { reportOf } from "../support/drafts.ts";
import { attacksOn } from "./attacks.ts";

/** What the process says: that an attack begins, what it has cost, or that the rule is through. */
export type Said = { begins: string } | { name: string; growth: number } | { through: true };

const LENGTH = 100_000;
/** The lengths that are compared, one so many times the other. */
export const TIMES = 8;
/** What takes less of the processor's time, in milliseconds, is no matter, whatever it grows like. */
const ENOUGH = 1_000;
/** What seems to grow faster than the length is measured so often: the machine is slow now and then, what is quadratic always. */
const MEASUREMENTS = 4;

process.on("message", (id: string) => {
  const rule = rules.find((each) => each.id === id);
  const say = (said: Said): void => void process.send?.(said);
  for (const { name, make } of rule ? attacksOn(rule) : []) {
    for (const language of ["plaintext", "markdown"] as const) {
      // Markdown's own marks matter to what a paragraph says, hardly to what many say together.
      if (language === "markdown" && !name.startsWith("one after")) continue;
      say({ begins: name });
      const cost = (length: number): number => {
        const text = make(length);
        const before = process.cpuUsage();
        for (const _ of rule?.check(reportOf(text, language, rule.examples.wording)) ?? []);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1_000;
      };
      const measured = (): number => {
        const whole = cost(LENGTH);
        return whole < ENOUGH ? TIMES : whole / Math.max(...[1, 2, 3].map(() => cost(LENGTH / TIMES)));
      };
      let growth = measured();
      for (let i = 1; i < MEASUREMENTS && growth > 2 * TIMES; i++) growth = Math.min(growth, measured());
      say({ name, growth });
    }
  }
  say({ through: true });
});
process.once("disconnect", () => process.exit());
