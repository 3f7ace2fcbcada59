// Every command, in one table.
import * as vscode from "vscode";
import { FILL_PLACEHOLDER_COMMAND, IGNORE_TEXT_COMMAND } from "../../../server/src/protocol.ts";
import { enableHere } from "./enableHere.ts";
import { fillPlaceholder } from "./fillPlaceholder.ts";
import { goToPlaceholder } from "./goToPlaceholder.ts";
import { ignoreText } from "./ignoreText.ts";
import { insertSection } from "./insertSection.ts";
import { openSample } from "./openSample.ts";
import type { Session } from "./session.ts";

// biome-ignore lint/suspicious/noExplicitAny: the arguments come from menus, keybindings and the server's actions.
type Command = (session: Session, ...given: any[]) => unknown;

const COMMANDS: Readonly<Record<string, Command>> = {
  "gongwen.insertSection": insertSection,
  "gongwen.nextPlaceholder": (session) => goToPlaceholder(session, 1),
  "gongwen.previousPlaceholder": (session) => goToPlaceholder(session, -1),
  [FILL_PLACEHOLDER_COMMAND]: fillPlaceholder,
  [IGNORE_TEXT_COMMAND]: (_, text) => ignoreText(text),
  "gongwen.enableHere": enableHere,
  "gongwen.openSample": openSample,
  "gongwen.restartServer": ({ server }) => server.restart(),
  "gongwen.showLog": ({ log }) => log.show(),
};

/** Makes the commands known to the editor until the results are disposed. */
export function registerCommands(session: Session): vscode.Disposable[] {
  return Object.entries(COMMANDS).map(([id, run]) =>
    vscode.commands.registerCommand(id, (...given) => run(session, ...given)),
  );
}
