// The styles of a Word document: one for each element of the page, so that a writer finds and changes them by their names.
import { AlignmentType, type IStylesOptions } from "docx";
import type { ElementKind, Face } from "../core/layout/block.ts";
import type { Form } from "../core/layout/form.ts";
import { commonStyles } from "./wordCommon.ts";
import { type Format, fontOf, formatsOf, linesOf, wordsIn } from "./wordFormats.ts";
import { SIZES } from "./wordMeasures.ts";

/** The style of ordinary text. */
export const BODY = "Body";

/** The style of what stands below a picture. */
export const CAPTION = "PictureCaption";

/** The character styles of headings that run into their text. */
export const FACES: Readonly<Record<Exclude<Face, "own">, string>> = {
  heading1: "Face1",
  heading2: "Face2",
  heading3: "Face3",
  heading4: "Face4",
};

/** Each style's id and its name in the pane of styles; Title and Heading1 are Word's own. */
const NAMES: Readonly<Record<ElementKind, readonly [id: string, name: string]>> = {
  copyNumber: ["CopyNumber", "份号"],
  secrecy: ["Secrecy", "密级和紧急程度"],
  organMark: ["OrganMark", "发文机关标志"],
  letterMark: ["LetterMark", "信函发文机关标志"],
  orderMark: ["OrderMark", "命令标志"],
  documentNumber: ["DocumentNumber", "发文字号"],
  letterNumber: ["LetterNumber", "信函发文字号"],
  signer: ["Signer", "签发人"],
  issueNumber: ["IssueNumber", "令号期号"],
  issuer: ["Issuer", "编发机关"],
  title: ["Title", "Title"],
  underTitle: ["UnderTitle", "题注"],
  contentsTitle: ["ContentsTitle", "目录标题"],
  contentsEntry: ["ContentsEntry", "目录条目"],
  addressee: ["Addressee", "主送机关"],
  chapter: ["Chapter", "章名"],
  heading1: ["Heading1", "heading 1"],
  heading2: ["Heading2", "heading 2"],
  heading3: ["Heading3", "heading 3"],
  heading4: ["Heading4", "heading 4"],
  text: [BODY, "公文正文"],
  attachmentNote: ["AttachmentNote", "附件说明"],
  attachmentNoteItem: ["AttachmentNoteItem", "附件说明续行"],
  signature: ["Signature", "发文机关署名"],
  date: ["DateOfIssue", "成文日期"],
  annotation: ["Annotation", "附注"],
  attendance: ["Attendance", "出席人员"],
  copies: ["Copies", "抄送机关"],
  imprint: ["Imprint", "印发机关和印发日期"],
  attachmentLabel: ["AttachmentLabel", "附件序号"],
};

/** Lines of notes and of tables, in points. */
const NOTE_POINTS = 14;
const TABLE_POINTS = 22;

/** The style of an element. */
export function styleOf(element: ElementKind): string {
  return NAMES[element][0];
}

/** All styles of a document. */
export function stylesOf(form: Form): IStylesOptions {
  const { fonts, lineSpacing } = form;
  const formats = formatsOf(form);
  const named = (id: string, name: string, format: Format) => ({ id, name, basedOn: "Normal", ...format });
  const cell = { spacing: linesOf(TABLE_POINTS), alignment: AlignmentType.CENTER };
  return {
    importedStyles: commonStyles(form),
    paragraphStyles: [
      ...Object.entries(NAMES).map(([element, [id, name]]) =>
        named(id, name, formats[element as ElementKind]),
      ),
      named("TableHead", "表头", { paragraph: cell, run: wordsIn(fonts, fonts.heading1, SIZES.small) }),
      named("TableCell", "表格内容", { paragraph: cell, run: wordsIn(fonts, fonts.body, SIZES.small) }),
      named(CAPTION, "图题", {
        paragraph: { spacing: linesOf(lineSpacing), alignment: AlignmentType.CENTER },
        run: wordsIn(fonts, fonts.body, SIZES.small),
      }),
      named("FootnoteText", "footnote text", {
        paragraph: { spacing: linesOf(NOTE_POINTS) },
        run: wordsIn(fonts, fonts.body, SIZES.note),
      }),
    ].map((style) => ({ ...style, quickFormat: true })),
    characterStyles: [
      ...[fonts.heading1, fonts.heading2, fonts.body, fonts.body].map((chinese, i) => ({
        id: `Face${i + 1}`,
        name: `第${"一二三四"[i]}层序数连排标题`,
        run: { font: fontOf(chinese, fonts.latin) },
      })),
      { id: "FootnoteReference", name: "footnote reference", run: { superScript: true } },
    ],
  };
}
