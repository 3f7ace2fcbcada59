// What was found, with how much of it is done and how much is not: 排查46处，已整改40处，正在整改6处. No more can be either, nor
// both together.
import type { MetricFact } from "../facts/metrics/metrics.ts";
import { sentenceAround } from "../text/sentences.ts";
import { isPlainFigure } from "./figureSorts.ts";
import type { Total } from "./metricTotals.ts";
import { isExact } from "./roundingError.ts";

/** The counts of a paragraph that are told by what is done of them and what is not yet, each with these parts. */
export function finishedTotals(text: string, metrics: readonly MetricFact[]): readonly Total[] {
  if (metrics.length < 2 || !HAS_STATES.test(text)) return NONE;
  const mayAddUp = metrics.length > 2 && UNDONE.test(text);
  const found: Total[] = [];
  for (let i = 1; i < metrics.length; i++) {
    if (stateOf(text, metrics, i) !== "done") continue;
    const parts = mayAddUp ? partsFrom(text, metrics, i) : null;
    const total = parts ? wholeAhead(text, metrics, i) : foundJustBefore(text, metrics, i);
    if (total) found.push({ total, parts: parts ?? [metrics[i] as MetricFact], whole: false });
  }
  return found;
}

/** What makes a state of a count, in some order of words. */
const HAS_STATES = /整改|办结|销号|化解|解决|完[成工]|竣工|到位|办复/;

/** 发现隐患56处，已整改58处: what was found this time, of which the figure tells how much is put right; else null. */
function foundJustBefore(text: string, metrics: readonly MetricFact[], index: number): MetricFact | null {
  const [whole, part] = [metrics[index - 1], metrics[index]];
  if (!whole || !part || whole.unit !== part.unit || !isExact(whole) || !isPlainFigure(whole)) return null;
  if (!PUT_RIGHT.test(text.slice(whole.end, part.start))) return null;
  const floor = Math.max(metrics[index - 2]?.end ?? 0, whole.start - LONGEST);
  return FOUND.test(text.slice(floor, whole.start)) ? whole : null;
}

/** Faults that were found; what was handed in (案件, 信访件) may be settled together with what was left over. */
const FOUND = /(?:发现|查出|查摆|检查出)(?:各[类种])?[^，,。；;、]{0,4}(?:问题|隐患)(?:隐患|线索)?$/;
const PUT_RIGHT = /^[，,、](?:现|均|全部)?已?(?:完成)?(?:整改|销号)(?:完成|到位|销号)?了?$/;

const NONE: readonly Total[] = [];
const UNDONE = /正在|未|剩余|其余|余下|[还尚仍]有|推进|持续|中/;

/** The state that the words before a count say it is in. */
type State = "done" | "nearly" | "undone" | "other";

function stateOf(text: string, metrics: readonly MetricFact[], index: number): State {
  const metric = metrics[index];
  if (!metric || !isExact(metric) || !isPlainFigure(metric)) return "other";
  const floor = metrics[index - 1]?.end ?? 0;
  const before = text.slice(Math.max(floor, metric.start - LONGEST), metric.start);
  if (/其中/.test(before)) return "other";
  if (NOT_YET.test(before)) return "undone";
  if (/基本(?:完成|整改|解决|办结|销号)[^，。；、]{0,4}$/.test(before)) return "nearly";
  return DONE.test(before) ? "done" : "other";
}

const LONGEST = 14;
/** 已整改40处, 完成整改12个, 整改到位8项. */
const DONE = /(?:完成|整改|办结|销号|化解|解决|完工|竣工|到位|办复)(?:整改|到位|办结|销号|化解)?了?$/;
/** 正在整改8处, 未完成2项, 其余3个, 推进中2个. */
const NOT_YET =
  /(?:正在|正|尚未|还未|仍未|暂未|未|持续|剩余|其余|余下|还有|尚有|仍有)(?:完成|整改|推进|办理|落实|实施|解决|化解|办结|销号|完工|施工|竣工|建设|处理|处置|跟进|调解|办复)?(?:到位|整改)?(?:的|的有)?$|(?:推进|整改|办理|化解|落实|实施)中(?:的|的有)?$/;

/** The run of states that begins with what is done, where something undone is among them; null for another order. */
function partsFrom(
  text: string,
  metrics: readonly MetricFact[],
  index: number,
): readonly MetricFact[] | null {
  const first = metrics[index] as MetricFact;
  const parts = [first];
  const states = new Set<State>(["done"]);
  for (let i = index + 1; i < metrics.length; i++) {
    const part = metrics[i] as MetricFact;
    const between = text.slice((metrics[i - 1] as MetricFact).end, part.start);
    // 整改率95%: how much of it is done says the same again.
    if (part.unit === "%" && DONE_RATE.test(between)) continue;
    if (part.unit !== first.unit || !NEXT.test(between)) break;
    const state = stateOf(text, metrics, i);
    // 已完成40个、销号38个: what is counted twice adds up to nothing.
    if (state === "done" || (state === "nearly" && states.has("nearly"))) return null;
    if (state === "other") break;
    states.add(state);
    parts.push(part);
  }
  return states.has("undone") ? parts : null;
}

const DONE_RATE = /^[，,](?:问题)?(?:整改|办结|完成|化解|销号|解决)(?:完成)?率(?:为|达到?)?$/;

/** What parts two states: a mark and at most a few words, in one sentence. */
const NEXT = /^[^，,、；;。！？]{0,4}[，,、；;][^，,、；;。！？]{1,12}$/;

/** The one count in that unit before the first part, within its sentence; null where there are several, or none. */
function wholeAhead(text: string, metrics: readonly MetricFact[], index: number): MetricFact | null {
  const { unit, start } = metrics[index] as MetricFact;
  const from = sentenceAround(text, start).start;
  let found: MetricFact | null = null;
  for (let i = index - 1; i >= 0; i--) {
    const metric = metrics[i] as MetricFact;
    if (metric.start < from) break;
    if (metric.unit !== unit) continue;
    if (found) return null;
    found = metric;
  }
  return found && isExact(found) && isPlainFigure(found) ? found : null;
}
