// An input box whose words a tree follows while they are typed.
import * as vscode from "vscode";

/** A tree that shows what its filter's words find, and all for "". */
export interface Filterable {
  readonly filter: string;
  setFilter(words: string): void;
}

/** Opens the box over a view. Enter keeps the words, Escape brings back those before. */
export async function filterBox(
  tree: Filterable,
  {
    view,
    title,
    placeholder,
  }: { readonly view: string; readonly title: string; readonly placeholder: string },
): Promise<void> {
  const before = tree.filter;
  await vscode.commands.executeCommand(`${view}.focus`);
  const box = vscode.window.createInputBox();
  box.title = title;
  box.placeholder = placeholder;
  box.value = before;
  let kept = before;
  box.onDidChangeValue((words) => tree.setFilter(words));
  box.onDidAccept(() => {
    kept = box.value;
    box.hide();
  });
  box.onDidHide(() => {
    tree.setFilter(kept);
    box.dispose();
  });
  box.show();
}
