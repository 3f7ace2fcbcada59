// Reads the measure word or unit that follows a masked or lost number.
import { ORDER_UNITS } from "../../data/measureTraps.ts";
import { closesQuote, isLetter } from "../../text/charClasses.ts";
import { isMeasureTrap } from "../../text/measureTrap.ts";
import { unitAt } from "../metrics/metricUnits.ts";

/** The length of the measure word or unit that starts at `at`, 0 where none does or where a longer word begins there. */
export function measureLength(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (isLetter(first)) return latinUnitLength(text, at);
  if (endsName(text, at) || isMeasureTrap(text, at) || isPreposition(text, at)) return 0;
  if (isLabel(text, at)) return 0;
  const order = ORDER_UNITS.find((unit) => text.startsWith(unit, at))?.length ?? 0;
  return Math.max(order, unitAt(text, at)?.word.length ?? 0);
}

/** The length of a unit written in letters that stands there by itself: kg, km, m², MW, kV. */
export function latinUnitLength(text: string, at: number): number {
  const unit = isLetter(text.charCodeAt(at)) ? unitAt(text, at) : undefined;
  return unit && !MAY_BE_NAMES.has(unit.kind) ? unit.word.length : 0;
}

/** P, PF and BP behind a mask may as well be the rest of a name. */
const MAY_BE_NAMES = new Set<string>(["computing", "ratio"]);

/** 区长××对检查组表示欢迎; but ××对夫妻. */
function isPreposition(text: string, at: number): boolean {
  return (
    text.charAt(at) === "对" && !/^(?:[夫新师结双母子恋，。、；,;）)]|$)/.test(text.slice(at + 1, at + 2))
  );
}

/** 组长：XXX成　员：XXX: the label of the next persons, spaced out to the width of the others. */
function isLabel(text: string, at: number): boolean {
  return "成组副".includes(text.charAt(at)) && LABEL.test(text.slice(at, at + LONGEST_LABEL));
}

const LABEL = /^(?:[成组][ \u3000]{1,8}员|副[ \u3000]{1,8}[组主])/;
const LONGEST_LABEL = 10;

/** “争做文明X人” ends a name. */
function endsName(text: string, at: number): boolean {
  return text.charAt(at) === "人" && closesQuote(text.charCodeAt(at + 1));
}
