// A plain table for the terminal, where a Chinese character takes two columns.

/** The rows under their titles, every cell set to the right. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ""))));
  return lines
    .map((cells) =>
      cells.map((cell, column) => " ".repeat((widths[column] ?? 0) - widthOf(cell)) + cell).join("  "),
    )
    .join("\n");
}

function widthOf(cell: string): number {
  return cell.length + (cell.match(/[一-鿿，（）]/g)?.length ?? 0);
}
