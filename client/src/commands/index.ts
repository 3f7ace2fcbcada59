// Every command, in one table.
import * as vscode from "vscode";
import {
  FILL_PLACEHOLDER_COMMAND,
  IGNORE_TEXT_COMMAND,
  INSERT_SECTION_COMMAND,
  PHRASE_TAKEN_COMMAND,
  SHOW_METRICS_COMMAND,
  type StructureEdit,
} from "../../../server/src/protocol.ts";
import { suggestPhrases } from "../phrases/suggestions.ts";
import { DROP_COMMAND } from "../views/outline/dragAndDrop.ts";
import type { PhraseRow } from "../views/phrases/tree.ts";
import {
  changeStructure,
  dropSection,
  switchNumberStyle,
  toMarkdownHeadings,
  type Where,
} from "./changeStructure.ts";
import { cleanPasted } from "./cleanPasted.ts";
import { collectFacts } from "./collectFacts.ts";
import { editWording } from "./editWording.ts";
import { enableHere } from "./enableHere.ts";
import { exportWord, exportWordWithComments } from "./exportWord.ts";
import { fillInTurn } from "./fillInTurn.ts";
import { fillPlaceholder } from "./fillPlaceholder.ts";
import { filterOutline } from "./filterOutline.ts";
import { filterPhrases } from "./filterPhrases.ts";
import { finalCheck } from "./finalCheck.ts";
import { findRepeats } from "./findRepeats.ts";
import { fixAll } from "./fixAll.ts";
import { goToPlaceholder } from "./goToPlaceholder.ts";
import { goToSection } from "./goToSection.ts";
import { ignoreText } from "./ignoreText.ts";
import { importPhrases } from "./importPhrases.ts";
import { insertPhrase } from "./insertPhrase.ts";
import { insertSection } from "./insertSection.ts";
import { compareMetrics, exportMetrics, showMetrics } from "./metrics.ts";
import { newDocument } from "./newDocument.ts";
import { openSample } from "./openSample.ts";
import { fillRow, goToRow } from "./placeholderRows.ts";
import { savePhrase } from "./savePhrase.ts";
import type { Session } from "./session.ts";
import { unignore } from "./unignore.ts";

// biome-ignore lint/suspicious/noExplicitAny: the arguments come from menus, keybindings and the server's actions.
type Command = (session: Session, ...given: any[]) => unknown;

const COMMANDS: Readonly<Record<string, Command>> = {
  [INSERT_SECTION_COMMAND]: insertSection,
  "gongwen.insertPhrase": insertPhrase,
  "gongwen.newDocument": newDocument,
  "gongwen.savePhrase": savePhrase,
  "gongwen.importPhrases": importPhrases,
  "gongwen.phrases.filter": filterPhrases,
  "gongwen.phrases.clearFilter": ({ phrases }) => phrases.setFilter(""),
  "gongwen.phrases.addFavourite": ({ memory }, { entry }: PhraseRow) => memory.setFavourite(entry.id, true),
  "gongwen.phrases.removeFavourite": ({ memory }, { entry }: PhraseRow) =>
    memory.setFavourite(entry.id, false),
  "gongwen.suggest": () => suggestPhrases(),
  [PHRASE_TAKEN_COMMAND]: ({ memory }, id: string) => memory.take(id, Date.now()),
  "gongwen.nextPlaceholder": (session) => goToPlaceholder(session, 1),
  "gongwen.previousPlaceholder": (session) => goToPlaceholder(session, -1),
  [FILL_PLACEHOLDER_COMMAND]: fillPlaceholder,
  "gongwen.fillInTurn": fillInTurn,
  "gongwen.placeholders.goTo": goToRow,
  "gongwen.placeholders.fill": fillRow,
  "gongwen.collectFacts": collectFacts,
  "gongwen.cleanPasted": cleanPasted,
  "gongwen.confirmCleaning": ({ proposals }, preview?: vscode.Uri) => proposals.agree(preview),
  [IGNORE_TEXT_COMMAND]: (_, text) => ignoreText(text),
  "gongwen.fixAll": fixAll,
  "gongwen.confirmFixes": ({ proposals }, preview?: vscode.Uri) => proposals.agree(preview),
  "gongwen.unignore": unignore,
  "gongwen.editWording": editWording,
  "gongwen.findRepeats": findRepeats,
  "gongwen.finalCheck": finalCheck,
  "gongwen.enableHere": enableHere,
  "gongwen.openSample": openSample,
  "gongwen.restartServer": ({ server }) => server.restart(),
  "gongwen.showLog": ({ log }) => log.show(),
  "gongwen.moveSectionUp": structure("moveUp"),
  "gongwen.moveSectionDown": structure("moveDown"),
  "gongwen.promoteSection": structure("promote"),
  "gongwen.demoteSection": structure("demote"),
  "gongwen.renumberDocument": structure("renumberDocument"),
  "gongwen.renumberSection": structure("renumberSection"),
  "gongwen.renumberSelection": structure("renumberSelection"),
  "gongwen.switchNumberStyle": switchNumberStyle,
  "gongwen.toMarkdownHeadings": toMarkdownHeadings,
  "gongwen.toPlainHeadings": structure("toPlain"),
  "gongwen.splitHeading": structure("splitHeading"),
  "gongwen.joinHeading": structure("joinHeading"),
  "gongwen.regenerateContents": structure("regenerateContents"),
  [SHOW_METRICS_COMMAND]: showMetrics,
  "gongwen.compareMetrics": compareMetrics,
  "gongwen.exportMetrics": exportMetrics,
  "gongwen.exportWord": exportWord,
  "gongwen.exportWordWithComments": exportWordWithComments,
  [DROP_COMMAND]: dropSection,
  "gongwen.outline.goTo": goToSection,
  "gongwen.outline.filter": filterOutline,
  "gongwen.outline.clearFilter": ({ outline }) => outline.setFilter(""),
  "gongwen.outline.followCursor": ({ outline }) => outline.setFollows(true),
  "gongwen.outline.stopFollowing": ({ outline }) => outline.setFollows(false),
};

function structure(edit: StructureEdit): Command {
  return (session, where?: Where) => changeStructure(session, edit, where);
}

/** Makes the commands known to the editor until the results are disposed. */
export function registerCommands(session: Session): vscode.Disposable[] {
  return Object.entries(COMMANDS).map(([id, run]) =>
    vscode.commands.registerCommand(id, (...given) => run(session, ...given)),
  );
}
