// A line that could be a document's title, by its form alone.
import type { Span } from "../../text/span.ts";
import type { ParagraphFacts } from "../paragraphFacts.ts";
import { kindWordOf } from "./kindWord.ts";

/** A line that could be a title, and the kind of document (报告, 总结, 方案 …) that its last word names, or "". */
export interface TitleCandidate {
  readonly span: Span;
  readonly kind: string;
}

const SHORTEST = 4;
const LONGEST = 60;
/** Indents and bold marks are not counted in a title's length. */
const SLACK = 20;
/** 第一篇：…报告 and 篇二：…讲话 are whole documents of a collection. */
const PART_OF_COLLECTION = /^第[一二三四五六七八九十\d]{1,3}篇/;
/** What heads a line of a page's or a record's particulars: 作者：…, 主题词：…, 地点：…. */
const LABEL =
  /^(?:时间|日期|作者|来源|编辑|栏目|分类|索引号|编号|发文机关|发文字号|发布机构|成文日期|主题分类|关键词|标题|文章标题|题目|主题词|文种|常用子型|适用层级|密级|项目编号|填报单位|填报人|报送单位|供稿|撰稿|供图|制图|摄影|校对|审核|地点|主持人?|记录人?|出席|列席|参加人?员?|联系人|联系电话)[:：]/;
/** End marks, quotations (> …), subtitles (——…, 2026年3月5日在…上的讲话), what a chair says, closing formulas, and a document's head or foot. */
const NO_TITLE =
  /[。；：:;，,、！!]$|。|；|^[—–>＞-]|^\d{4}年\d{1,2}月\d{1,2}日|^(?:下面|现在|首先|接下来|最后)[，,]|^特此|^附件|^以上|^[（(]|^抄送|^主题词/;

/** The title that the paragraph could be: a short line of its own, without a number (unless #), end mark or address. */
export function titleCandidate(facts: ParagraphFacts): TitleCandidate | null {
  const { role, text } = facts.paragraph;
  if (role !== "prose" || text.length > LONGEST + SLACK) return null;
  const { heading } = facts;
  const span = heading?.hashes === 1 && !heading.style ? heading.title : titleWords(text);
  const title = text.slice(span.start, span.end);
  if (title.length < SHORTEST || title.length > LONGEST || NO_TITLE.test(title)) return null;
  if (LABEL.test(title.replace(/[ \u3000]/g, ""))) return null;
  const kind = kindWordOf(title);
  if (
    heading?.style === "part"
      ? kind === "" || !PART_OF_COLLECTION.test(title)
      : heading && heading.title !== span
  )
    return null;
  return { span, kind };
}

/** # before a line's words: Markdown's, or what a chat program left in plain text. */
const HASHES = /^#{1,6}[ \t\u3000]{1,8}/;

/** A line's words, without its indents, # before them and the stars around a whole line in bold. */
export function titleWords(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && " \u3000\u2002\u2003\u00a0\t\ufeff".includes(text[start] ?? "")) start++;
  if (text[start] === "#") start += HASHES.exec(text.slice(start))?.[0].length ?? 0;
  while (end > start && " \u3000\u2002\u2003\u00a0\t".includes(text[end - 1] ?? "")) end--;
  // A whole line in bold; stars at one end only are a mask (**街道…).
  const bold = text.startsWith("**", start) && end - start > 4 && text.slice(start, end).endsWith("**");
  return bold ? { start: start + 2, end: end - 2 } : { start, end };
}
