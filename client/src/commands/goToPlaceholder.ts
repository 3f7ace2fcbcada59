// 下一处待填, 上一处待填: selects the next placeholder, ready to be typed over.
import { select } from "../draftEditors.ts";
import { neighbour } from "../placeholders.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";
import { sayNone, shownPlaceholders } from "./shownPlaceholders.ts";
import { untilMarked } from "./untilMarked.ts";

/** Goes to the next placeholder of the draft (`step` 1) or the one before (-1). */
export async function goToPlaceholder({ server }: Session, step: 1 | -1): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return;
  await untilMarked(server, editor.document);
  const target = neighbour(shownPlaceholders(editor.document), editor.selection, step);
  if (target) select(editor, target.range);
  else sayNone(server, editor.document);
}
