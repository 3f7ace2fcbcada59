// Lets a section or point be dragged in the outline's tree.
import * as vscode from "vscode";
import { END, type Row } from "./rows.ts";

/** Command, of our own and not in the manifest: a row was dropped on another, or on the empty space below. */
export const DROP_COMMAND = "gongwen.outline.drop";

/** The controller for the tree of a view; a drop runs {@link DROP_COMMAND} with the ids of the row and its target. */
export function dragAndDrop(view: string): vscode.TreeDragAndDropController<Row> {
  const type = `application/vnd.code.tree.${view.toLowerCase()}`;
  return {
    dragMimeTypes: [type],
    dropMimeTypes: [type],
    handleDrag([row], data) {
      // VS Code makes JSON of what is carried, which a row with its parent and children cannot become.
      if (row !== END) data.set(type, new vscode.DataTransferItem(row?.id));
    },
    async handleDrop(target, data) {
      const id = await data.get(type)?.asString();
      if (id) await vscode.commands.executeCommand(DROP_COMMAND, id, target === END ? undefined : target?.id);
    },
  };
}
