// Writes the numbers of sections in another form: （一） as 1., 第一章 as 一、, half-width brackets as full-width ones.
import { DECIMAL_STYLES } from "../data/numberForms.ts";
import type { Report } from "../report/report.ts";
import { nameOf, type Section, sectionAt } from "../report/sections.ts";
import type { Point } from "../text/draft.ts";
import { withValue } from "../text/numberText.ts";
import { carryOut } from "./carryOut.ts";
import { type EditResult, refused } from "./editResult.ts";
import { familyOf } from "./numberChange.ts";
import type { NewNumber } from "./numbering.ts";
import { type Plan, type Planned, planOf } from "./plan.ts";

/** How the numbers are to be written, and which of them. */
export interface StyleChange {
  /** Any number of the wanted form, such as 1. or （一） or 第一章; or the width that the brackets are to have. */
  readonly to: string | "full" | "half";
  /** The section's own series alone, or all sections of its form on its level in the file. */
  readonly scope: "series" | "level";
}

/** Writes the numbers of the section at a place, and of those like it, in another form; their values stay. */
export function switchStyle(report: Report, at: Point, { to, scope }: StyleChange): EditResult {
  const { sections } = report;
  const chosen = sectionAt(report, sections, at);
  if (!chosen) return refused("光标不在任何章节里。请把光标放到要切换序号样式的标题上。");
  if (!chosen.family) return refused(`${nameOf(chosen.node)}没有序号，没有可换的样式。`);
  if (!isWidth(to) && !isForm(to)) {
    return refused(`“${to}”不是可用的序号样式。可以用“一、”“（一）”“1.”“（1）”“①”“第一章”等。`);
  }
  const plan = planOf(sections);
  const numbers = new Map<Planned, NewNumber>();
  for (const [section, planned] of plan.of) {
    const { number, value } = section.node;
    const meant = isMeant(section, chosen, scope);
    const now = !meant ? number : isWidth(to) ? inWidth(number, to) : withValue(to, value);
    if (meant) planned.family = familyOf(now);
    numbers.set(planned, { value, number: now });
  }
  const clash = clashOf(plan);
  if (clash) {
    return refused(
      `${nameOf(clash.node)}那一级已经是这种样式，换了会分不清层级，所以没有改。请先换那一级的样式。`,
    );
  }
  const what = scope === "series" ? "本组序号" : "同级序号";
  const style = isWidth(to) ? (to === "full" ? "全角括号" : "半角括号") : `“${to}”`;
  return carryOut(report, sections, plan, numbers, {
    title: `${what}改用${style}`,
    nothing: "序号已经是这种样式，没有要改的地方。",
  });
}

/** A section above or below one whose family changes that has the new family already. */
function clashOf({ of }: Plan): Section | undefined {
  for (const planned of of.values()) {
    for (let upper = planned.parent; upper; upper = upper.parent) {
      if (planned.family === null || upper.family !== planned.family) continue;
      return planned.family === planned.section.family ? planned.section : upper.section;
    }
  }
  return undefined;
}

/** True where the section is to be written like the one the user chose. */
function isMeant(section: Section, chosen: Section, scope: StyleChange["scope"]): boolean {
  if (scope === "series") return section.series === chosen.series;
  return section.family === chosen.family && section.node.depth === chosen.node.depth;
}

function isWidth(to: string): to is "full" | "half" {
  return to === "full" || to === "half";
}

/** True for a number of a form that stands by itself; 1.1 repeats its parent's number. */
function isForm(to: string): boolean {
  const family = familyOf(to);
  return family !== null && !DECIMAL_STYLES.has(family);
}

function inWidth(number: string, width: "full" | "half"): string {
  return width === "full"
    ? number.replace("(", "（").replace(")", "）")
    : number.replace("（", "(").replace("）", ")");
}
