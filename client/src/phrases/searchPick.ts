// A list that finds its rows by spellings that it does not show.
import * as vscode from "vscode";
import { t } from "../words.ts";
import { fitting } from "./fitting.ts";
import type { Sought } from "./spelled.ts";

/** A row, or a heading where it has nothing to be found by. */
export type SearchRow = vscode.QuickPickItem & { readonly sought?: Sought };

/** Shows the rows; undefined where nothing is chosen. */
export function searchPick<T extends SearchRow>(
  rows: Promise<readonly T[]>,
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<SearchRow>();
  pick.title = title;
  pick.placeholder = placeHolder;
  // The list opens at once, so that what is typed while the rows are being asked for goes into it.
  pick.busy = true;
  let all: readonly T[] = [];
  let taken: T | undefined;
  const show = () => {
    // The list shows what it is given: it knows none of the spellings.
    const fit: readonly SearchRow[] = fitting(all, pick.value);
    const isVain = fit.length === 0 && all.length > 0;
    const rows = isVain ? [{ label: t("没有找到“{0}”", pick.value.trim()) }] : fit;
    pick.items = rows.map((row) => ({ ...row, alwaysShow: true }));
  };
  pick.onDidChangeValue(show);
  pick.onDidAccept(() => {
    const fit = fitting(all, pick.value).filter(({ sought }) => sought);
    // The Enter of a quick writer comes before the rows for the last letter do: then the first that fits is meant.
    const [active] = pick.activeItems;
    taken = fit.find(({ sought }) => sought === active?.sought) ?? fit[0];
    if (taken) pick.hide();
  });
  return new Promise((resolve) => {
    pick.onDidHide(() => {
      pick.dispose();
      resolve(taken);
    });
    pick.show();
    rows.then(
      (found) => {
        all = found;
        pick.busy = false;
        if (found.length > 0) show();
        else pick.hide();
      },
      () => pick.hide(),
    );
  });
}
