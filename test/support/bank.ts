// A small bank for the tests of search and completion: a few entries of each sort, spelled by hand.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import type { Bank } from "../../server/src/core/bank/types.ts";

/** Reads like the real one, and never changes with it. */
export const SMALL_BANK: Bank = {
  kinds: [
    {
      kind: "工作总结",
      aliases: ["总结"],
      sections: ["main-problems", "next-steps"],
      needs: ["main-problems"],
    },
    { kind: "报告", aliases: [], direction: "up", sections: [], needs: [] },
    { kind: "请示", aliases: [], direction: "up", sections: [], needs: [] },
    { kind: "函", aliases: [], direction: "level", sections: [], needs: [] },
    { kind: "讲话稿", aliases: ["讲话"], direction: "down", sections: [], needs: [] },
  ],
  documents: [
    {
      id: "request",
      kind: "请示",
      name: "请示",
      aliases: ["请求批准"],
      titleFormula: "发文机关＋关于＋事由＋的请示",
      direction: "up",
      description: "请求上级机关指示或批准",
      body: ["${单位}关于${1:【填写：事由】}的请示", "", "一、请示缘由", "妥否，请批示。", "${日期}"],
      pinyin: "qing shi",
    },
    {
      id: "summary",
      kind: "工作总结",
      name: "年度工作总结",
      aliases: ["总结"],
      titleFormula: "单位＋年份＋工作总结",
      description: "一年的工作和打算",
      body: ["${单位}${年份}年工作总结", "一、主要工作"],
      pinyin: "nian du gong zuo zong jie",
    },
  ],
  sections: [
    section("main-problems", "存在的主要问题", "问题", "cun zai de zhu yao wen ti"),
    section("next-steps", "下一步工作打算", "打算", "xia yi bu gong zuo da suan"),
    section("main-work", "主要工作", "主体", "zhu yao gong zuo"),
  ],
  phrases: [
    phrase(
      "transition-report",
      "transition",
      "现将${1:有关}情况报告如下：",
      "xian jiang qing kuang bao gao ru xia",
    ),
    phrase(
      "transition-year",
      "transition",
      "现将全年工作情况总结如下：",
      "xian jiang quan nian gong zuo qing kuang zong jie ru xia",
    ),
    phrase(
      "opening-basis",
      "opening",
      "为深入贯彻${1:【填写：会议名称】}精神，",
      "wei shen ru guan che jing shen",
      ["purpose"],
    ),
    phrase("lead-guide", "lead", "坚持以${1:【填写：思想】}为指导，", "jian chi yi wei zhi dao"),
    phrase(
      "measure-chain",
      "measure",
      "坚持一级抓一级、层层抓落实，",
      "jian chi yi ji zhua yi ji ceng ceng zhua luo shi",
    ),
    phrase("effect-cover", "effect", "实现${1:【填写：范围】}全覆盖，", "shi xian quan fu gai"),
    phrase(
      "shortcoming-gap",
      "shortcoming",
      "与上级要求相比还有差距，",
      "yu shang ji yao qiu xiang bi hai you cha ju",
    ),
    phrase("shortcoming-depth", "shortcoming", "${1:【填写：工作】}推进不够深入，", "tui jin bu gou shen ru"),
    phrase("cause-root", "cause", "究其原因，主要是", "jiu qi yuan yin zhu yao shi"),
    phrase("next-will", "next", "下一步，我们将", "xia yi bu wo men jiang"),
    { ...phrase("closing-request", "closing", "妥否，请批示。", "tuo fou qing pi shi"), direction: "up" },
    {
      ...phrase("closing-letter", "closing", "特此函达，请予函复。", "te ci han da qing yu han fu"),
      direction: "level",
    },
    phrase("closing-report", "closing", "特此报告。", "te ci bao gao"),
  ],
  formulations: [
    {
      text: "“四个意识”",
      expansion: "政治意识、大局意识、核心意识、看齐意识",
      tags: ["政治"],
      pinyin: "si ge yi shi",
    },
    {
      text: "一岗双责",
      expansion: "对业务工作和党风廉政建设双重负责",
      tags: ["党建"],
      pinyin: "yi gang shuang ze",
    },
  ],
};

function phrase(
  id: string,
  place: Bank["phrases"][number]["place"],
  text: string,
  pinyin: string,
  keywords: readonly string[] = [],
): Bank["phrases"][number] {
  return { id, place, text, tags: ["通用"], keywords, pinyin };
}

function section(
  id: string,
  title: string,
  place: Bank["sections"][number]["place"],
  pinyin: string,
): Bank["sections"][number] {
  return {
    id,
    title,
    place,
    kinds: ["工作总结"],
    keywords: ["工作"],
    description: "测试用的章节",
    body: [`# {n}${title}`, "${1:【填写：内容】}。"],
    pinyin,
  };
}
