// What cleaning a pasted text changes, and what it leaves alone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cleanPasted } from "../../server/src/core/edit/cleanPasted.ts";
import { draftText } from "../../server/src/core/text/draft.ts";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const BODY = "全市上下坚持稳中求进工作总基调，扎实做好各项工作，圆满完成年度目标任务。";
const NEXT = "下一步，将继续抓好水源保护、管网改造和节约用水，让群众用上放心水。";

function cleaned(text: string, language: Language = "plaintext"): string {
  const result = cleanPasted(reportOf(text, language));
  return result ? draftText(result.draft) : text;
}

/** Texts that are left as they are. */
function leaves(text: string, languages: readonly Language[] = ["plaintext", "markdown"]): void {
  for (const language of languages) assert.equal(cleaned(text, language), text, language);
}

describe("residue", () => {
  test("lines go with the blank lines around them; one blank line stays between paragraphs", () => {
    assert.equal(
      cleaned(
        lines(
          "当前位置：首页 > 范文 > 总结",
          "",
          "2025年工作总结",
          "",
          BODY,
          "",
          "",
          "转载请注明出处",
          "",
          "",
          NEXT,
        ),
      ),
      lines("2025年工作总结", "", BODY, "", NEXT),
    );
  });

  test("paragraphs without blank lines between get none", () => {
    assert.equal(
      cleaned(lines("2025年工作总结", BODY, "转载请注明出处", NEXT)),
      lines("2025年工作总结", BODY, NEXT),
    );
  });

  test("at the end nothing is left of it, with and without a line end", () => {
    assert.equal(
      cleaned(lines("2025年工作总结", BODY, "", "仅供学习 禁止外传 用后删除")),
      lines("2025年工作总结", BODY),
    );
    assert.equal(cleaned(`2025年工作总结\n${BODY}\n仅供学习 禁止外传 用后删除`), `2025年工作总结\n${BODY}\n`);
  });

  test("a piece of a line goes, the rest stays; other blank lines stay", () => {
    assert.equal(
      cleaned(lines("2025年工作总结", "", "", "坚持稳中求进，圆满完成全年目标任务。更多范文请关注公众号。")),
      lines("2025年工作总结", "", "", "坚持稳中求进，圆满完成全年目标任务。"),
    );
  });

  test("line ends stay as they are", () => {
    assert.equal(cleaned(`2025年工作总结\r\n转载请注明出处\r\n${BODY}\r\n`), `2025年工作总结\r\n${BODY}\r\n`);
  });
});

describe("lines that were cut", () => {
  test("in mid-sentence: a comma at the end", () => {
    assert.equal(
      cleaned(
        lines("2025年工作总结", "机关党组坚持把安全生产摆在突出位置，", "专题研究部署，明确责任分工。"),
      ),
      lines("2025年工作总结", "机关党组坚持把安全生产摆在突出位置，专题研究部署，明确责任分工。"),
    );
  });

  test("at the width of a page, paragraph by paragraph", () => {
    assert.equal(
      cleaned(
        lines(
          "2025年工作总结",
          "　　全市水务系统认真贯彻落实上级决策部署扎实",
          "推进各项重点工作取得了新的明显成效群众满意度",
          "持续提升。",
          "　　一年来我们坚持把节水放在优先位置大力推进",
          "节水型社会建设。",
          "　　同时也要看到工作中还存在一些短板和不足需",
          "要认真加以解决。",
        ),
      ),
      lines(
        "2025年工作总结",
        "　　全市水务系统认真贯彻落实上级决策部署扎实推进各项重点工作取得了新的明显成效群众满意度持续提升。",
        "　　一年来我们坚持把节水放在优先位置大力推进节水型社会建设。",
        "　　同时也要看到工作中还存在一些短板和不足需要认真加以解决。",
      ),
    );
  });

  test("a single long line without an end mark may be a title", () => {
    leaves(lines("关于进一步加强全市农村饮水安全工作的实施意见", "为保障群众饮水安全，制定本意见。"));
  });

  test("headings, points, signatures and lists keep their lines", () => {
    leaves(
      lines(
        "2025年工作总结",
        "一、扎实推进农村饮水安全巩固提升各项重点工作",
        "（一）不断完善农村供水工程运行管护长效机制",
        BODY,
        "一是抓规划；",
        "二是抓建设。",
        "滨海市水务局",
        "2026年1月5日",
      ),
    );
  });
});

describe("marks", () => {
  test("between Han characters they become full", () => {
    assert.equal(
      cleaned(lines("2025年工作总结", "各单位要提高认识,加强领导;抓好落实。")),
      lines("2025年工作总结", "各单位要提高认识，加强领导；抓好落实。"),
    );
  });

  test("straight quotes turn, doubled marks become one", () => {
    assert.equal(
      cleaned(lines("2025年工作总结", '推行"一窗通办"改革，，办事时间缩短。。')),
      lines("2025年工作总结", "推行“一窗通办”改革，办事时间缩短。"),
    );
  });

  test("dots that trail off, marks of emphasis and quotes of data stay", () => {
    leaves(lines("2025年工作总结", '办事时间真的缩短了！！键值写作{"名称": 1}，口径见5\'30"。'));
  });

  test("in numbers, times, addresses and Latin text they stay", () => {
    leaves(
      lines("2025年工作总结", "投入1,000万元，增长3.5%，9:30在https://a.cn/b,c?d=1开会，采用GPT,LLM技术。"),
    );
  });
});

describe("what is the writer's own", () => {
  test("the lines of Markdown's lists, quotations and headings; their marks are put right", () => {
    assert.equal(
      cleaned(
        lines(
          "# 工作总结,汇报",
          "",
          "- 提高认识,加强领导，",
          "  抓好落实,不断推进",
          "1. 提高认识,加强领导",
          "",
          "> 提高认识,加强领导，",
          "> 抓好落实",
        ),
        "markdown",
      ),
      lines(
        "# 工作总结，汇报",
        "",
        "- 提高认识，加强领导，",
        "  抓好落实，不断推进",
        "1. 提高认识，加强领导",
        "",
        "> 提高认识，加强领导，",
        "> 抓好落实",
      ),
    );
  });

  test("code, tables and front matter of Markdown", () => {
    leaves(
      lines(
        "---",
        "标题: 总结,汇报",
        "---",
        "# 工作总结",
        "",
        "| 提高认识,加强 | 甲 |",
        "",
        "```",
        "提高认识,加强领导",
        "```",
      ),
      ["markdown"],
    );
  });

  test("a clean draft", () => {
    assert.equal(cleanPasted(reportOf(lines("2025年工作总结", "", BODY, "", BODY))), null);
  });
});

test("what was done is told", () => {
  const text = lines(
    "2025年工作总结",
    "机关党组坚持把安全生产摆在突出位置，",
    "专题研究部署,明确责任分工。",
    "转载请注明出处",
  );
  assert.equal(cleanPasted(reportOf(text))?.title, "删除残迹 1 处，接起断行 1 处，改正标点 1 处");
});

describe("Markdown's marks, as a chat program hands them over", () => {
  test("go from plain text, with those of lists and quotations and the lines across the page", () => {
    assert.equal(
      cleaned(
        lines(
          "# 市水务局2025年工作总结",
          "",
          "---",
          "",
          "## 一、主要工作",
          "- **抓防汛**：巡查堤防**300公里**。",
          "> 储备物资12吨。",
          "1. 整治河道5条。",
          "***",
        ),
      ),
      lines(
        "市水务局2025年工作总结",
        "",
        "一、主要工作",
        "抓防汛：巡查堤防300公里。",
        "储备物资12吨。",
        "1. 整治河道5条。",
        "***",
      ),
    );
  });

  test("and the title says how many", () => {
    const title = cleanPasted(
      reportOf(`## 一、主要工作\n**抓防汛**，${BODY}\n- 抓节水。\n`, "plaintext"),
    )?.title;
    assert.equal(title, "去掉 Markdown 记号 3 处");
  });

  test("with the spaces that stood beside them, and those beside marks; spaces set between words stay", () => {
    const text = `**（一）抓防汛。** 巡查堤防 ，${BODY}\n提高站位 压实责任，${BODY}\n`;
    const title = "去掉 Markdown 记号 1 处，删去多余空格 2 处";
    assert.equal(cleaned(text), `（一）抓防汛。巡查堤防，${BODY}\n提高站位 压实责任，${BODY}\n`);
    assert.equal(cleanPasted(reportOf(text, "plaintext"))?.title, title);
  });

  test("stay in Markdown, and where they may be masks or the writer's own dashes", () => {
    leaves("# 市水务局2025年工作总结\n\n## 一、主要工作\n\n- **抓防汛**，巡查堤防。\n", ["markdown"]);
    leaves(`召开会议**次，印发文件**份，${BODY}\n`, ["plaintext"]);
    leaves(`- 抓防汛，${BODY}\n- 抓节水，${BODY}\n`, ["plaintext"]);
  });
});
