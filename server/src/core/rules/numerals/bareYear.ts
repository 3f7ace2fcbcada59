// Finds years without 年 in a document's title: 2026市政协工作报告.
import { NOTHING } from "../../report/part.ts";
import { NUMERALS_STANDARD } from "../faultsRule.ts";
import type { Rule } from "../rule.ts";

/** A year in a title that has lost its 年. */
export const bareYear: Rule = {
  id: "numerals/bare-year",
  severity: "warning",
  title: "年份后缺少年字",
  why: `${NUMERALS_STANDARD} 年份写作“2026年”。标题里写“2026工作总结”，年份和事情连在了一起。活动、赛事以年份命名的，写在引号里。`,
  examples: {
    flags: [
      "⟦2026⟧市政协机关工作总结\n一、主要做法",
      "关于⟦2025⟧度全市重点工作完成情况的报告\n一、总体情况",
      "县农业农村局⟦2026⟧上半年工作总结\n一、主要做法",
    ],
    allows: [
      "2026年市政协机关工作总结\n一、主要做法",
      "关于2025—2026年度重点工作情况的报告\n一、总体情况",
      "关于办好“2026中国农民丰收节”的通知\n各乡镇：",
      "县农业农村局2026年上半年工作总结\n2026全球智慧农业大会在我县召开。",
    ],
  },
  reads: NOTHING,
  uses: ({ outline }) => [outline],
  *check({ outline }) {
    for (const { kind, title, name } of outline) {
      if (kind !== "title" || !/(?:总结|报告|要点|计划|方案|汇报|纪要)$/.test(title.trim())) continue;
      const match = BARE.exec(title);
      // Of a title broken over several lines, only the first is placed.
      if (!match || match.index + match[0].length > name.end - name.start) continue;
      const start = name.start + title.indexOf(match[2] ?? "", match.index);
      const place = { line: name.line, start, end: start + 4 };
      const edits = [{ place: { ...place, start: place.end }, text: "年" }];
      yield { ...place, message: `“${match[2]}”后面缺“年”字`, fixes: [{ title: "补上“年”", edits }] };
    }
  },
};

/** At the title's start or behind a word, before a word that a year does not name: not 2026年, 2025—2026, 2026.3. */
const BARE =
  /(^|关于|[\u4e00-\u9fff])((?:19|20)\d\d)(?=度|上半|下半|第[一二三四]季|[\u4e00-\u9fff])(?!年|[号元人个项件期届万亿字户亩吨])/;
