// What a rule is: an object that judges, explains itself and carries its own examples.
import type { Severity } from "../data/severities.ts";
import type { Wording } from "../facts/words/officeWording.ts";
import type { Part } from "../report/part.ts";
import type { Report } from "../report/report.ts";
import type { Syntax } from "../text/draft.ts";
import type { Place } from "../text/span.ts";

export type { Severity };

/** A change that would mend a finding: the text that takes the place's. Data, so that every door can apply it. */
export interface Fix {
  /** What the user reads in the menu, in Chinese. */
  readonly title: string;
  /**
   * True where the fix is right whatever the writer meant: only such fixes are made without asking about each. Of a
   * finding's fixes at most one is certain.
   */
  readonly certain?: boolean;
  readonly edits: readonly FixEdit[];
}

/** One change of a fix: the text that takes a stretch's place. */
export interface FixEdit {
  readonly place: Place;
  readonly text: string;
}

/** Another place that a finding speaks of, such as the number that comes before. */
export interface Related {
  readonly place: Place;
  /** What it is to the finding, in Chinese, without an end mark. */
  readonly message: string;
}

/** One judgement of one rule. */
export interface Finding extends Place {
  /** The rule's id, such as placeholder/masked-name. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and what to do, in Chinese. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** The other places that the message speaks of, to be gone to from it. */
  readonly related?: readonly Related[];
  /** True for one more place of a habit that an earlier finding tells of: it weighs as a hint. */
  readonly repeats?: boolean;
}

/** What a rule yields: a finding without its code and severity. */
export type Found = Omit<Finding, "code" | "severity">;

/**
 * What a rule looks at, so that its findings are kept while that stays the same; see {@link Part}. A rule that does not say
 * runs after every edit.
 */
export type Dependence = Partial<
  Pick<Part<readonly Found[]>, "reads" | "uses" | "readMore" | "mend" | "move">
>;

/** A rule: one file, one object. */
export interface Rule extends Dependence {
  readonly id: string;
  readonly severity: Severity;
  /** The one syntax that it is about, where there is one: it finds nothing in the other. */
  readonly syntax?: Syntax;
  /** A name of a few words, in Chinese. */
  readonly title: string;
  /** Why it matters, with the clause of the standard where there is one. */
  readonly why: string;
  /**
   * Texts it must flag, with the flagged stretch in ⟦ ⟧, and texts it must leave alone, read under the office's wording where
   * one is given. These are its tests.
   */
  readonly examples: {
    readonly flags: readonly string[];
    readonly allows: readonly string[];
    readonly wording?: Wording;
  };
  /** Yields what is wrong; pure, keeps nothing between calls. */
  check(report: Report): Iterable<Found>;
}
