// How heavily each rule weighs while drafting and in the final text, where that differs from its own severity (送审).

import type { Level } from "./severities.ts";

/** The stages of a text by what they are called. */
export const PRESET_NAMES = { drafting: "起草", review: "送审", final: "定稿" } as const;

/** A stage of a text. */
export type Preset = keyof typeof PRESET_NAMES;

/**
 * Rule by stage. While drafting only what is certainly a slip is a warning, and what is still to come is a quiet note; in the
 * final text an open place is an error and nothing stays a mere hint.
 */
export const PRESETS: Readonly<Record<Preset, Readonly<Record<string, Level>>>> = {
  drafting: {
    "placeholder/masked-name": "information",
    "placeholder/masked-number": "information",
    "placeholder/missing-number": "information",
    "placeholder/blank": "information",
    "placeholder/marker": "information",
    "numbering/skipped": "information",
    "numbering/level-skipped": "hint",
    "numbering/single": "off",
    "numbering/contents": "information",
    "numbering/point-verbs": "off",
    "numbering/announced-count": "information",
    "marks/missing-end": "information",
    "marks/markdown": "information",
    "marks/full-width": "hint",
    "marks/dunhao-between": "off",
    "numerals/percent-sign": "hint",
    "numerals/range": "hint",
    "consistency/repeated-sentence": "hint",
    "consistency/full-name": "off",
    "consistency/short-name": "off",
    "words/variant": "off",
    "words/redundant": "hint",
    "sections/empty": "hint",
    "sections/shortcomings": "off",
    "wording/required": "off",
  },
  review: {},
  final: {
    "placeholder/masked-name": "error",
    "placeholder/masked-number": "error",
    "placeholder/missing-number": "error",
    "placeholder/blank": "error",
    "placeholder/marker": "error",
    "placeholder/residue": "error",
    "numbering/level-skipped": "warning",
    "numbering/single": "warning",
    "numbering/point-verbs": "information",
    "marks/space": "warning",
    "marks/dunhao-between": "information",
    "numerals/percent-sign": "warning",
    "numerals/range-ends": "warning",
    "numerals/money": "warning",
    "consistency/repeated-sentence": "warning",
    "consistency/full-name": "information",
    "consistency/self-name": "warning",
    "sections/empty": "warning",
    "wording/forbidden": "error",
    "wording/required": "error",
  },
};
