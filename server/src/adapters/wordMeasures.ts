// The measures of a Word document's page: GB/T 9704—2012, chapter 5.

/** Lengths of Word documents are in twips, 20 to a point. */
export const POINT = 20;
/** In twips. */
export const MILLIMETRE = (72 / 25.4) * POINT;

/** 天头 37 mm, 订口 28 mm, which leaves a type area (版心) of 156 mm by 225 mm on A4: 5.2.1. */
export const PAGE = {
  size: inTwips({ width: 210, height: 297 }),
  // The dashes beside the page's number stand 7 mm below the type area: 7.5.
  margin: inTwips({ top: 37, bottom: 35, left: 28, right: 26, footer: 25 }),
};

/** A page for a table as wide as a page is high: its head stands at the binding edge, 5.2.1, 7.6. */
export const TURNED_PAGE = {
  size: PAGE.size,
  margin: inTwips({ top: 28, bottom: 26, left: 35, right: 37, footer: 16 }),
};

/** The width of the type area, in twips. */
export const TYPE_AREA_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** The same of a turned page. */
export const TURNED_WIDTH = PAGE.size.height - TURNED_PAGE.margin.left - TURNED_PAGE.margin.right;

/** In half points: 三号 is 16 points, 二号 22, 四号 14, 小五 9: 5.2.2, 7.3.1, 7.4, 7.5. */
export const SIZES = { body: 32, title: 44, small: 28, note: 18 };

/** A character of the text and the space to the next, in twips: 28 to a line, 5.2.3. They are set a quarter of a point closer than they are wide. */
export const CHARACTER = 315;
/** A character of 四号, in twips. */
export const SMALL_CHARACTER = SIZES.small * 10;
/** In twips. */
export const CLOSER = CHARACTER - SIZES.body * 10;

function inTwips<T extends Readonly<Record<string, number>>>(millimetres: T): T {
  return Object.fromEntries(
    Object.entries(millimetres).map(([name, length]) => [name, Math.round(length * MILLIMETRE)]),
  ) as T;
}
