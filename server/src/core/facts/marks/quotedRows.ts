// Tells where 、 parts quotations or titles that stand side by side: “甲”、“乙”, 《甲》、《乙》.

const QUOTES = { open: "“", close: "”" };
const TITLES = { open: "《", close: "》" };
type Marks = typeof QUOTES;

/** Longer rows are read no further, and a quotation that is longer is speech. */
const MOST_ITEMS = 12;
const LONGEST_ITEM = 60;

/**
 * True of the 、 at `at` where it parts two items of a row that holds nothing but such items (GB/T 15834—2011 4.5.3.5); in
 * “一国两制”、“港人治港”、高度自治 the last one needs the mark, and so they all have it.
 */
export function partsQuoted(text: string, at: number): boolean {
  const marks = [QUOTES, TITLES].find(({ close }) => text[at - 1] === close);
  return (
    marks !== undefined && text[at + 1] === marks.open && !goesOn(text, at, marks) && !began(text, at, marks)
  );
}

/** True where a bare word follows behind the row's last item and 、. */
function goesOn(text: string, from: number, { open, close }: Marks): boolean {
  let at = from;
  for (let items = 0; items < MOST_ITEMS && text[at] === "、" && text[at + 1] === open; items++) {
    const end = text.indexOf(close, at);
    if (end < 0 || end - at > LONGEST_ITEM) return false;
    at = end + 1;
  }
  return text[at] === "、" && text[at + 1] !== open && isWord(text[at + 1]);
}

/** True where a bare word and 、 stand before the row's first item. */
function began(text: string, from: number, { open, close }: Marks): boolean {
  let at = from;
  for (let items = 0; items < MOST_ITEMS && text[at] === "、" && text[at - 1] === close; items++) {
    const start = text.lastIndexOf(open, at);
    if (start < 0 || at - start > LONGEST_ITEM) return false;
    at = start - 1;
  }
  return text[at] === "、" && text[at - 1] !== close && isWord(text[at - 1]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && !/[\s，。；：、“”《》]/.test(character);
}
