// The grammars injected into Markdown; they meet every Markdown file, so they are warier than the plain one.
import {
  ARABIC,
  BLANK,
  FIGURE,
  heading,
  include,
  local,
  MARKER,
  MASK,
  NUMBERS,
  PENDING,
  QUOTE,
  quoted,
  TITLE,
} from "./parts.mjs";
import { MASKED_WORDS } from "./words.mjs";

const r = String.raw;

/** In Markdown “1. ” is a list and (1) may be anything: there a number needs Chinese text right behind it. */
const MARKDOWN_NUMBERS = {
  ...NUMBERS,
  3: r`[0-9０-９]{1,2}[.．、](?=[\p{Han}“《])`,
  4: r`(?:[（(][0-9０-９]{1,2}[）)]|[\x{2474}-\x{2487}])(?=[\p{Han}“《])`,
};
/** What Markdown gets in its paragraphs, headings and tables; it meets every Markdown file, so it is warier. */
export function markdownGrammar() {
  const plain = ["points", "inline-numbers", "masks", "blanks", "slots", "figures"].map((name) =>
    include(`text.gongwen#${name}`),
  );
  return {
    name: "公文 in Markdown",
    scopeName: "text.gongwen.markdown-injection",
    injectionSelector: proseOfMarkdown(),
    patterns: [include("#headings"), include("#text")],
    repository: {
      headings: {
        patterns: [
          ...[1, 2, 3, 4, 5].map((level) => heading(level, MARKDOWN_NUMBERS, "*_`\\[<")),
          include("text.gongwen#articles"),
          ...[1, 2, 3, 4].map((level) => ({
            comment: `the number of level ${level} in a heading of Markdown, whose hashes and title are coloured already`,
            name: `markup.heading.${level}.gongwen punctuation.definition.heading.gongwen`,
            match: `(?<=^# |^## |^### |^#### |^##### |^###### )(?:${NUMBERS[level]})`,
          })),
        ],
      },
      text: { patterns: [...["quoted-names", "underscores", "markers", "percentages"].map(local), ...plain] },
      "quoted-names": {
        comment: "as in a plain draft, but never across a mark of Markdown",
        patterns: [
          quoted("“([^“”\\n*_`\\[<]{1,200})”", QUOTE, "text.gongwen#"),
          quoted("《([^《》\\n*_`\\[<]{1,120})》", TITLE, "text.gongwen#"),
        ],
      },
      underscores: {
        comment: "three or more, because __…__ is bold",
        name: BLANK,
        match: "(?<![A-Za-z0-9_])_{3,}(?![A-Za-z0-9_])|＿{2,}",
      },
      markers: {
        patterns: [
          {
            comment: "TODO beside Chinese text only",
            name: MARKER,
            match: r`(?<=[\p{Han}，。；：、（【])(?:TODO|TBD)(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?:TODO|TBD)(?=[：:，。；、）】]?\p{Han})`,
          },
          PENDING,
        ],
      },
      percentages: {
        comment: "beside Chinese text only",
        patterns: [
          { match: r`(?<=[\p{Han}，、；：（])(${ARABIC})([％%‰])`, captures: FIGURE },
          { match: r`(${ARABIC})([％%‰])(?=[\p{Han}，。、；：）])`, captures: FIGURE },
        ],
      },
    },
  };
}

/** Masks of stars in Markdown, kept apart because they must not touch the stars that close an emphasis. */
export function starsGrammar() {
  const closing =
    r`[^*\n]{0,80}(?<=[^\s\p{P}])\*{1,3}(?!\*|[余多]|${MASKED_WORDS})|` +
    r`[^*\n]{0,80}(?<=\p{P})\*{1,3}(?!\*)(?=[\s\p{P}]|$)`;
  return {
    name: "公文 masks of stars in Markdown",
    scopeName: "text.gongwen.markdown-stars",
    injectionSelector: proseOfMarkdown("markup.bold", "markup.italic"),
    patterns: [
      {
        comment:
          "先后**次, **名干部和*名委员, escaped \\*\\*次; not **项目建设**, whose stars close again in the line",
        name: MASK,
        match: r`(?<![A-Za-z0-9*])(?:\\?\*){1,6}(?:\+N)?[余多]?(?:${MASKED_WORDS})(?!${closing})`,
      },
    ],
  };
}

/** Paragraphs, headings and tables, without code, links' addresses, comments, tags and what is coloured as a name. */
function proseOfMarkdown(...alsoWithout) {
  const without = [
    ...["markup.inline.raw", "markup.underline.link", "meta.image", "comment", "meta.tag"],
    ...[QUOTE, TITLE, "entity.name.section.gongwen"],
    ...alsoWithout,
  ];
  return ["meta.paragraph.markdown", "markup.heading.markdown", "markup.table.markdown"]
    .map((scope) => `L:${scope} -(${without.join(" | ")})`)
    .join(", ");
}
