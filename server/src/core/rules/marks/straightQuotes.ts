// Finds straight quotation marks around Chinese words, \"双随机\", and those of upright lines, 「双随机」.

import { MARKS_STANDARD, ofMarks, told } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** Straight quotation marks around Chinese text. */
export const straightQuotes: Rule = {
  id: "marks/straight-quotes",
  severity: "warning",
  title: "用了直引号",
  why: `${MARKS_STANDARD} 4.8：引号的形式有双引号“ ”和单引号‘ ’，分前后两半。英文的直引号不分前后，是输入法没有切换留下的；「 」『 』和〝 〞是竖排或港台文稿用的。`,
  examples: {
    flags: [
      '增强⟦"四个意识"⟧。',
      '开展⟦"双随机、一公开"⟧监管，推行⟦"一网通办"⟧。',
      "提出⟦'三个一'⟧要求。",
      "对各村进行了全面的⟦'⟧督导与自查。",
      "推行⟦「一网通办」⟧改革。",
      "落实⟦“一岗双责〞⟧要求。",
    ],
    allows: [
      "增强“四个意识”。",
      '运行 "npm test" 命令。',
      "It's the committee's plan.",
      "转来《「慢城」的一天》一文。",
      "屏幕为55\"，厚度为5'。",
    ],
  },
  ...ofMarks("straight-quotes"),
  check: (report) =>
    told(
      report,
      report.marks.get("straight-quotes"),
      (text) =>
        "「『".includes(text.charAt(0))
          ? "横排的文稿用“ ”‘ ’，这里用了直角引号"
          : /[〝〞〟]/.test(text)
            ? "横排的文稿用“ ”，这里用了竖排的引号"
            : text === "'"
              ? "这个直引号没有与它配对的：请删去"
              : `${text[0] === "'" ? "单" : "双"}引号分前后，这里用了直引号`,
      "habit",
    ),
};
