// A plain table for the terminal, where a Chinese character takes two columns.

/** The rows under their titles; the first cell of a row is set to the left, the others to the right. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ""))));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => {
          const space = " ".repeat((widths[column] ?? 0) - widthOf(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function widthOf(cell: string): number {
  return cell.length + (cell.match(/[一-鿿，、。：“”（）＞≤→＋]/g)?.length ?? 0);
}
