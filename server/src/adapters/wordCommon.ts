// What all styles of a Word document have in common: words in the body's face, no gaps that Word makes by itself.
import { ImportedXmlComponent } from "docx";
import type { Form } from "../core/layout/form.ts";
import { CLOSER, POINT, SIZES } from "./wordMeasures.ts";

/** The document's defaults and the style that all others are based on. */
export function commonStyles({ fonts, lineSpacing }: Form): ImportedXmlComponent[] {
  const { body, latin } = fonts;
  const rFonts = { ascii: latin, hAnsi: latin, eastAsia: body, cs: latin, hint: "eastAsia" };
  const words = element("rPr", {}, [
    element("rFonts", rFonts),
    element("spacing", { val: CLOSER }),
    element("sz", { val: SIZES.body }),
    element("szCs", { val: SIZES.body }),
    element("lang", { val: "en-US", eastAsia: "zh-CN", bidi: "ar-SA" }),
  ]);
  const lines = { before: 0, after: 0, line: Math.round(lineSpacing * POINT), lineRule: "exact" };
  const defaults = element("docDefaults", {}, [
    element("rPrDefault", {}, [words]),
    element("pPrDefault", {}, [element("pPr", {}, [element("spacing", lines)])]),
  ]);
  const normal = element("style", { type: "paragraph", default: 1, styleId: "Normal" }, [
    element("name", { val: "Normal" }),
    element("qFormat"),
    element("pPr", {}, [
      // Pages of as many lines as fit, though a paragraph's single line stand on one.
      element("widowControl", { val: 0 }),
      // Word parts Chinese from digits and letters by itself; 28 characters a line leave no room for it.
      element("autoSpaceDE", { val: 0 }),
      element("autoSpaceDN", { val: 0 }),
    ]),
  ]);
  return [defaults, normal];
}

/** An element of WordprocessingML. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly ImportedXmlComponent[] = [],
): ImportedXmlComponent {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, String(value)]);
  const component = new ImportedXmlComponent(`w:${name}`, Object.fromEntries(prefixed));
  for (const child of children) component.push(child);
  return component;
}
