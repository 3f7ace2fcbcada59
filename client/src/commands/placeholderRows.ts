// What can be done from a row of the tree 待填项: go to its place, fill it in.
import { select, showDraft } from "../draftEditors.ts";
import { rangeOf } from "../ranges.ts";
import { say } from "../say.ts";
import type { HoleRow } from "../views/placeholders/rows.ts";
import { t } from "../words.ts";
import { fillAlike } from "./fillPlaceholder.ts";
import type { Session } from "./session.ts";

/** Selects the row's first place, ready to be typed over. */
export async function goToRow({ placeholders }: Session, row?: HoleRow): Promise<void> {
  const located = row && (await placeholders.locate(row.id));
  const [first] = located?.row.items ?? [];
  if (!located || !first) return sayGone();
  select(await showDraft(located.document), rangeOf(first.range));
}

/** Asks once and fills all places of the row, which stand for the same. */
export async function fillRow({ placeholders }: Session, row?: HoleRow): Promise<void> {
  const located = row && (await placeholders.locate(row.id));
  if (located) await fillAlike(located.document, located.row.items);
  else sayGone();
}

function sayGone(): void {
  say(t("文稿刚刚改动过，这一处找不到了。请再试一次。"));
}
