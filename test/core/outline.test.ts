// What the outline shows, written into the texts themselves: ⟦kind depth:number‖title⟧.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reportOf } from "../support/drafts.ts";
import { checkOutline as check, TEXT } from "../support/outlines.ts";

describe("numbers of every form", () => {
  check(
    "the four levels of GB/T 9704",
    `⟦heading 1:一、‖总体要求⟧\n⟦heading 2:（一）‖指导思想⟧\n⟦heading 3:1.‖加强学习⟧\n⟦heading 4:（1）‖集中学习⟧`,
  );
  check(
    "half-width brackets and full-width points",
    `⟦heading 1:一．‖总体要求⟧\n⟦heading 2:(一)‖指导思想⟧\n⟦heading 3:１．‖加强学习⟧\n⟦heading 4:(1)‖集中学习⟧`,
  );
  check(
    "1、 and 1） and ①",
    `⟦heading 1:1、‖总体要求⟧\n⟦heading 2:1）‖加强学习⟧\n⟦heading 3:①‖集中学习⟧\n⟦heading 3:②‖个人自学⟧`,
  );
  check(
    "one character for the whole number",
    `⟦heading 1:㈠‖总体要求⟧\n⟦heading 2:⒈‖加强学习⟧\n⟦heading 3:⑴‖集中学习⟧`,
  );
  check(
    "parts, chapters, sections and articles",
    `⟦heading 1:第一章‖　总则⟧\n⟦heading 2:第一条‖　为规范管理，制定本办法⟧。\n⟦heading 2:第二条‖　本办法适用于各单位⟧。`,
  );
  check(
    "en spaces that indent",
    `\u2002\u2002⟦title:关于防汛工作的报告⟧\n\u2002\u2002⟦heading 1:一、‖查险⟧\n\u2002\u2002⟦point 2:一是‖查水库⟧。${TEXT}\n\u2002\u2002⟦point 2:二是‖查河道⟧。${TEXT}`,
  );
  check(
    "an en space as web pages have it",
    "⟦heading 1:第一条‖\u2002　为规范管理，制定本办法⟧。\n⟦heading 1:第二条‖\u2002　本办法适用于各单位⟧。",
  );
  check("a chapter without a space", "⟦heading 1:第二章‖职责分工⟧\n⟦heading 2:第一节‖领导机构⟧");
  check(
    "numbers up to ninety-nine",
    "⟦heading 1:十、‖第十⟧\n⟦heading 1:十一、‖第十一⟧\n⟦heading 1:二十、‖第二十⟧\n⟦heading 1:九十九、‖末项⟧",
  );
  check("an indented heading", "　　⟦heading 1:一、‖总体要求⟧\n    ⟦heading 2:（一）‖指导思想⟧");
  check("two numbers that are spoken of", "⟦heading 1:一、‖下步安排⟧\n（一）（二）两项由办公室牵头。");
  check(
    "notes that are listed head nothing",
    "⟦heading 1:一、‖综合⟧\n注：1.本表为初步数；2.合计与分项因进位有出入；3.名次按得分排列。",
  );
  check(
    "what a chat program left before a title and numbers in plain text is none of theirs",
    `# ⟦title:县应急局2026年工作总结⟧\n## ⟦heading 1:一、‖主要工作⟧\n**⟦heading 2:（一）‖压实责任⟧。** ${TEXT}\n**⟦heading 2:（二）‖排查隐患⟧**\n### ⟦heading 2:（三）‖开展演练⟧\n## ⟦heading 1:二、‖存在问题⟧`,
  );
  check("a number alone on its line", "⟦heading 1:一、‖⟧\n总体要求如下");
});

describe("own-line and run-in headings", () => {
  check("a run-in title ends at the first 。", `⟦heading 1:（一）‖健全机制⟧。${TEXT}`);
  check(
    "an own-line title keeps its marks inside",
    "⟦heading 1:一、‖提高站位，把牢方向，持续强化“第一议题”⟧",
  );
  check("an end mark belongs to no title", "⟦heading 1:一、‖主要做法⟧。\n正文。");
  check(
    "a long first sentence is cut at an early ：",
    `⟦heading 1:（一）‖工作目标⟧：到2030年底，全面建成覆盖城乡、上下贯通、运行高效、群众满意的公共服务体系，各项主要指标走在前列。${TEXT}`,
  );
});

describe("what only looks like a number", () => {
  for (const text of [
    "1.99%的单位尚未完成。",
    "9.8公里排水管道已经建成。",
    "2026.7印发的文件继续有效。",
    "3.5万元已经拨付到位。",
    "1:2的比例。",
    "12:30开会。",
    "12345热线办理工单。",
    "2026年，全市工作稳步推进。",
    "一、二、三产业融合发展。",
    "五、六年级学生参加。",
    "第一条措施已经落实。",
    "第一部分是总体情况。",
    "思想统一是第一位的。",
    "第1季度，任务完成过半。",
  ]) {
    check(text, text);
  }
});

describe("一、二… at the start of a paragraph: a heading or a list, as the numbers around it tell", () => {
  check(
    "headings that go on with a numeral",
    "⟦heading 1:一、‖一年来工作回顾⟧\n⟦heading 1:二、‖二十大精神学习情况⟧\n⟦heading 1:三、‖五点体会⟧",
  );
  check(
    "headings on quarters that prove one another",
    "⟦heading 1:一、‖二季度工作完成情况⟧\n⟦heading 1:二、‖三季度工作打算⟧",
  );
  check(
    "running text between headings",
    `⟦heading 1:一、‖总体情况⟧\n一、二季度，${TEXT}\n二、三产业稳步增长，${TEXT}\n⟦heading 1:二、‖下步打算⟧`,
  );
  check(
    "in another document",
    `⟦title:甲局工作总结⟧\n⟦heading 1:一、‖甲⟧\n⟦title:乙局工作总结⟧\n二、三产业，${TEXT}`,
  );
});

describe("levels by nesting and sequence", () => {
  check(
    "一、 followed by 1. is depth 2",
    "⟦heading 1:一、‖甲⟧\n⟦heading 2:1.‖乙⟧\n⟦heading 2:2.‖丙⟧\n⟦heading 1:二、‖丁⟧\n⟦heading 2:（一）‖戊⟧\n⟦heading 3:1.‖己⟧",
  );
  check(
    "1. to 4. that run on across （一） and （二）",
    "⟦heading 1:一、‖甲⟧\n⟦heading 2:（一）‖乙⟧\n⟦heading 3:1.‖丙⟧\n⟦heading 3:2.‖丁⟧\n⟦heading 2:（二）‖戊⟧\n⟦heading 3:3.‖己⟧\n⟦heading 3:4.‖庚⟧",
  );
  check(
    "a document that starts with （一）",
    "⟦heading 1:（一）‖甲⟧\n⟦heading 2:1.‖乙⟧\n⟦heading 1:（二）‖丙⟧",
  );
  check(
    "chapters with articles and items",
    "⟦heading 1:第一章‖总则⟧\n⟦heading 2:第一条‖　总则的内容⟧\n⟦heading 3:（一）‖甲⟧\n⟦heading 2:第二条‖　另一条⟧\n⟦heading 1:第二章‖附则⟧\n⟦heading 2:第三条‖　施行⟧",
  );
  check(
    "a bold number counts on from a # heading, and a list below one is its own",
    "## ⟦heading 1:一、‖重点任务⟧\n### ⟦heading 2:（一）‖摸清底数⟧\n⟦heading 3:1.‖普查⟧\n⟦heading 3:2.‖建账⟧\n### ⟦heading 2:（二）‖规范管理⟧\n**⟦heading 2:（三）‖加强宣传⟧**",
    "markdown",
  );
});

describe("items in the middle of a paragraph", () => {
  check(
    "their sequence proves them",
    "⟦heading 1:（一）‖把牢方向⟧。总的要求是明确的。⟦heading 2:1.‖强化学习⟧。坚持每周学。⟦heading 2:2.‖落实责任⟧。坚持每月查，占9.8%。⟦heading 2:3.‖服务大局⟧。坚持每季评。",
  );
  check("one alone is none", "（略）总的要求是明确的。1.强化学习。坚持每周学。");
  check(
    "they may go on from the paragraph's own number",
    "⟦heading 1:1.‖强化学习⟧。坚持每周学。⟦heading 1:2.‖落实责任⟧。坚持每月查。",
  );
  check(
    "（1）…；（2）…",
    "主要任务是：⟦heading 1:（1）‖摸清底数⟧；⟦heading 1:（2）‖建立台账⟧；⟦heading 1:（3）‖逐项销号⟧。",
  );
  check(
    "two rounds of ①②",
    "⟦heading 1:（1）‖学习⟧。包括：⟦heading 2:①‖集中学⟧；⟦heading 2:②‖自己学⟧。\n⟦heading 1:（2）‖检查⟧。包括：⟦heading 2:①‖自查⟧；⟦heading 2:②‖互查⟧。",
  );
});

describe("points", () => {
  check(
    "in their own paragraphs",
    "⟦heading 1:一、‖甲⟧\n⟦point 2:一是‖坚持学习⟧。每周一次。\n⟦point 2:二是‖坚持检查⟧。每月一次。",
  );
  check(
    "inside one paragraph",
    "主要做法：⟦point 1:一是‖坚持学习，学懂弄通⟧；⟦point 1:二是‖坚持检查⟧；⟦point 1:三是‖坚持整改⟧。",
  );
  check("the verb may change in a run", "⟦point 1:一是‖学⟧。\n⟦point 1:二要‖查⟧。\n⟦point 1:三要‖改⟧。");
  check(
    "several runs restart at 一是",
    "学习方面：⟦point 1:一是‖读原著⟧；⟦point 1:二是‖写心得⟧。检查方面：⟦point 1:一是‖自查⟧；⟦point 1:二是‖互查⟧。",
  );
  check(
    "a run inside a point is one deeper",
    "⟦heading 1:一、‖甲⟧\n⟦point 2:一是‖抓学习⟧。具体为：⟦point 3:一是‖读⟧；⟦point 3:二是‖写⟧。\n⟦point 2:二是‖抓检查⟧。",
  );
  check(
    "a run inside a point in mid-paragraph, behind which the outer run goes on",
    "主要做法：⟦point 1:一是‖抓就业⟧。其中：⟦point 2:一是‖办招聘会⟧；⟦point 2:二是‖建零工驿站⟧。⟦point 1:二是‖抓教育⟧。",
  );
  check(
    "a paragraph that opens with 一是 and goes on with 二是",
    "⟦point 1:一是‖抓学习⟧。每周一次。⟦point 1:二是‖抓检查⟧。每月一次。",
  );
  check(
    "a first point without a mark before it",
    "要做到⟦point 1:一是‖改不改由居民定⟧；⟦point 1:二是‖改什么由居民提⟧。",
  );
  check(
    "首先，其次，最后",
    "⟦point 1:首先‖，要抓学习⟧。其他不论。⟦point 1:其次‖，要抓检查⟧。⟦point 1:最后‖，要抓整改⟧。",
  );
  check(
    "a space instead of the mark behind a number, or before it",
    "⟦heading 1:一　‖德育工作⟧\n⟦heading 1:二 、‖教学工作⟧\n三 年来，工作有序。\n一 季度情况\n二 〇 二 六 年",
  );
  check(
    "the verb behind 首先 and 其次 is the number's",
    "难点有两处。⟦point 1:首先是‖管网老化⟧。⟦point 1:其次要‖补上水表⟧。⟦point 1:最后‖要求不降⟧。",
  );
  check(
    "首先 that 第二 counts on from",
    "⟦point 1:首先‖，要明确分工⟧。⟦point 1:第二‖，要盯住进度⟧。⟦point 1:第三‖，要用好结果⟧。",
  );
  check(
    "第一、 with a wrong mark, but no list of ordinals",
    "⟦point 1:第一‖、守住耕地红线⟧。⟦point 1:第二‖、建好高标准农田⟧。第一、第二产业占比稳定。",
  );
  check(
    "points behind a word without a mark",
    "主要原因⟦point 1:一是‖思想不重视⟧；⟦point 1:二是‖措施不力⟧。",
  );
  check("but not 统一是 and 唯一是", "思想统一是前提，标准唯一是基础。二是抓好落实，三是强化督查。");
  check("首先…最后 without 其次 are courtesies", "首先，对各位的到来表示欢迎。最后，祝大家工作顺利。");
  check("首先 alone is no point", "要加强政协党建工作，首先要抓好机关党建工作。");
  check("第一， and 第二，", "⟦point 1:第一‖，学习要深⟧。⟦point 1:第二‖，检查要严⟧。");
  check(
    "a title is cut after forty characters",
    `⟦point 1:一是‖坚持学习坚持学习坚持学习坚持学习坚持学习坚持学习坚持学习坚持学习坚持学习坚持学习⟧坚持学习；⟦point 1:二是‖检查⟧。`,
  );
  check("一是一，二是二 is a saying", "做事要一是一，二是二。");
  check("统一是, 唯一是 and 三要素 are words", "思想统一是前提，目标唯一是关键；三要素缺一不可，二要不得。");
});

describe("titles, contents, addresses and attachments", () => {
  check(
    "the title line, not the address",
    `⟦title:滨海市水务局2026年工作总结⟧\n\n各位领导：\n${TEXT}\n⟦heading 1:一、‖主要工作⟧`,
  );
  check(
    "a speech's title and its date",
    `⟦title:在全市水务工作会议上的讲话⟧\n（2026年3月5日）\n同志们：\n⟦heading 1:一、‖认清形势⟧`,
  );
  check(
    "a headline without a kind at the head",
    `⟦title:党建引领聚合力　治水兴水谱新篇⟧\n${TEXT}\n⟦heading 1:一、‖高位推动⟧`,
  );
  check(
    "a compilation with contents",
    `⟦title:2026年工作报告汇编2篇⟧\n⟦toc 0:目录⟧\n⟦toc 1:1．‖市水务局2026年工作报告⟧\n⟦toc 1:2．‖市民政局2026年工作报告⟧\n⟦title:市水务局2026年工作报告⟧\n${TEXT}\n⟦heading 1:一、‖供水⟧\n${TEXT}\n⟦title:市民政局2026年工作报告⟧\n⟦heading 1:一、‖养老⟧`,
  );
  check(
    "contents whose heading is set in the middle with spaces, a page number behind one, an attachment's own",
    "                    ⟦toc 0:目      录⟧\n⟦toc 1:一、‖学习⟧ ............... 1\n⟦toc 1:二、‖检查⟧ ............... 3\n⟦toc 1:三、‖下一步打算⟧ 5\n⟦toc 1:附件 1⟧\n\n⟦heading 1:一、‖学习⟧\n⟦heading 1:二、‖检查⟧\n⟦heading 1:三、‖下一步打算⟧",
  );
  check(
    "a collection whose documents are counted",
    `⟦title:第一篇：市水务局2026年工作总结⟧\n⟦heading 1:一、‖供水⟧\n⟦title:第二篇：市民政局2026年工作总结⟧\n⟦heading 1:一、‖养老⟧`,
  );
  check(
    "contents with dots and page numbers",
    "⟦toc 0:目　录⟧\n⟦toc 1:一、‖总体要求⟧……………1\n⟦toc 1:二、‖主要任务⟧\t3\n\n⟦heading 1:一、‖总体要求⟧\n⟦heading 1:二、‖主要任务⟧",
  );
  check(
    "contents that list several levels, the same words in every section",
    "⟦toc 0:目录⟧\n⟦toc 1:一、‖学习⟧\n　⟦toc 1:（一）‖现状⟧\n⟦toc 1:二、‖检查⟧\n　⟦toc 1:（一）‖现状⟧\n\n⟦heading 1:一、‖学习⟧\n⟦heading 2:（一）‖现状⟧\n⟦heading 1:二、‖检查⟧\n⟦heading 2:（一）‖现状⟧",
  );
  check(
    "who wrote it above what was written",
    `⟦title:2026年经验材料汇编3篇⟧\n⟦toc 0:目录⟧\n⟦toc 1:1.‖市水务局：⟧\n⟦toc 1:扎实推进城乡供水一体化⟧ 1\n⟦toc 1:2.‖市民政局：⟧\n⟦toc 1:用心用情办好养老服务⟧ 4\n\n近年来，供水正常。\n⟦heading 1:一、‖供水⟧`,
  );
  check(
    "documents whose titles name no kind, as a collection's contents list them",
    `⟦title:治水经验材料选编⟧\n⟦toc 0:目录⟧\n⟦toc 1:守好一库碧水　润泽万家民心⟧……（X市水务局）1\n⟦toc 1:“河长+”共治护清流⟧…………云溪县水务局　4\n\n⟦title:守好一库碧水　润泽万家民心⟧\nX市水务局\n${TEXT}\n⟦heading 1:一、‖保水源⟧\n${TEXT}\n⟦title:“河长+”共治护清流⟧\n云溪县水务局\n${TEXT}`,
  );
  check(
    "a report's sections without numbers are no documents, though its contents list them",
    `⟦title:X市水务局2026年工作总结⟧\n⟦toc 0:目录⟧\n⟦toc 1:城乡供水情况⟧……1\n⟦toc 1:农村排水情况⟧……3\n\n城乡供水情况\n${TEXT}\n农村排水情况\n${TEXT}`,
  );
  check(
    "contents with indented decimals",
    "⟦toc 0:目录⟧\n⟦toc 1:1　‖总则⟧……1\n  ⟦toc 1:1.1 ‖编制目的⟧……1\n  ⟦toc 1:1.2 ‖编制依据⟧……2\n\n⟦heading 1:1　‖总则⟧\n⟦heading 2:1.1 ‖编制目的⟧\n⟦heading 2:1.2 ‖编制依据⟧",
  );
  check(
    "plain spaces behind numbers that their parts prove",
    "⟦heading 1:1 ‖总则⟧\n⟦heading 2:1.1 ‖编制目的⟧\n有序开展防汛工作。\n⟦heading 1:2 ‖组织体系⟧\n⟦heading 2:2.1 ‖县指挥部⟧\n3 公里以内的学校\n⟦heading 2:2.2 ‖AI值守⟧\n⟦heading 2:2.3 ‖物资保障⟧ 储备雨衣、棉被。按季补充。\n⟦heading 1:3 ‖附则⟧",
  );
  check("a plain space behind a number that nothing proves", "走访了两户。\n12 张村长\n13 李村长");
  check(
    "an attachment note below 附件： is no heading",
    "⟦heading 1:一、‖请示事项⟧\n附件：\n1.资金测算表\n2.实施计划表\n\n滨海市水务局\n2026年3月5日",
  );
  check(
    "sections on a page headed 附件：",
    `附件：\n⟦heading 1:1.‖任务来源⟧\n${TEXT}\n⟦heading 1:2.‖任务分工⟧\n${TEXT}`,
  );
  check(
    "an attachment note is no heading",
    "⟦heading 1:一、‖请示事项⟧\n附件：1.资金测算表\n2.实施计划表\n\n滨海市水务局\n2026年3月5日",
  );
  check(
    "a quotation and a line of particulars are no titles",
    `⟦title:防汛抗旱工作通报⟧\n文种：通报\n> 关于防汛值守的通知\n主 题 词：水利　通报\n⟦heading 1:一、‖汛情⟧\n${TEXT}`,
  );
  check(
    "what a chair announces is no title",
    "⟦title:工作会议主持词⟧\n同志们：\n下面，进行第二项议程：请各局作工作汇报\n最后，请领导作总结讲话",
  );
  check(
    "a counter at a title's end in brackets or without",
    `⟦title:党支部工作总结1⟧\n${TEXT}\n⟦title:党支部工作总结【第二篇】⟧\n${TEXT}\n⟦heading 1:一、‖学习⟧`,
  );
  check("a counter at a title's end", `⟦title:党支部工作总结 篇2⟧\n${TEXT}\n⟦heading 1:一、‖学习⟧`);
  check(
    "a line that labels a page's particulars is no title",
    "发文机关：市政府办公室\n编号：20260012号报告\n作　者：综合科报告\n⟦title:关于防汛工作的报告⟧\n正文。",
  );
  check(
    "1总则 and 1.3分级分类 head sections where the numbers around them do",
    "⟦title:突发事件应急预案⟧\n⟦heading 1:1‖总则⟧\n⟦heading 2:1.1‖编制目的⟧\n正文。\n⟦heading 2:1.2‖编制依据⟧\n正文。\n⟦heading 2:1.3‖分级分类⟧\n正文。\n⟦heading 1:2‖组织体系⟧\n⟦heading 2:2.1‖领导机构⟧\n正文。",
  );
  check(
    "nor do a list's numbers and amounts that open lines",
    "1苹果\n2牛奶面包\n3预防药品\n3.5级地震发生在城区\n8.6个重大专项建设",
  );
  check("a closing formula is no title", "⟦heading 1:一、‖下一步打算⟧\n特此报告");
});

describe("Markdown", () => {
  check(
    "# is the title, ## are headings, numbered paragraphs lie below",
    "# ⟦title:2026年工作要点⟧\n\n## ⟦heading 1:一、‖总体要求⟧\n\n### ⟦heading 2:（一）‖指导思想⟧\n\n⟦heading 3:1.‖加强学习⟧。坚持每周学习一次。\n\n## ⟦heading 1:二、‖重点任务⟧",
    "markdown",
  );
  check(
    "a bold number that leaves one out goes on from the # heading before it",
    "# ⟦title:工作总结⟧\n\n## ⟦heading 1:一、‖做法⟧\n\n### ⟦heading 2:（一）‖学习⟧\n\n### ⟦heading 2:（二）‖检查⟧\n\n**⟦heading 2:（四）‖整改⟧**",
    "markdown",
  );
  check(
    "bold at the end of a title is its own",
    "# ⟦title:工作总结⟧\n\n## ⟦heading 1:一、‖抓**重点**⟧\n\n### **⟦heading 2:（一）‖学习⟧**",
    "markdown",
  );
  check(
    "a number with a space behind it in a heading",
    "# ⟦title:15 种公文模板⟧\n\n## ⟦heading 1:1 ‖基本情况⟧\n\n### ⟦heading 2:1.1 ‖人口⟧\n\n现有村民。\n\n## ⟦heading 1:2 ‖存在问题⟧",
    "markdown",
  );
  check(
    "headings without numbers",
    "# ⟦title:调研报告⟧\n\n## ⟦heading 1:基本情况⟧\n\n⟦heading 2:（一）‖人口⟧。现有村民。\n\n## ⟦heading 1:存在问题⟧",
    "markdown",
  );
  check(
    "bold round a number",
    "**⟦heading 1:一、‖总体要求⟧**\n\n**⟦heading 2:（一）‖指导思想⟧。**以高质量发展为主线。",
    "markdown",
  );
  check(
    "bold that names the heading ends its title",
    "**⟦heading 1:（一）‖摸底阶段⟧**（4月上旬）。逐村登记造册。\n\n**⟦heading 2:1.‖核对账目⟧**：由两人共同完成。\n\n**⟦heading 2:2.‖盘点库存⟧。**对仓库逐一盘点。",
    "markdown",
  );
  test("bold that opens behind the number is not in the title", () => {
    const report = reportOf(
      "1. **清点库存。**对仓库逐一盘点。\n2. **核对账目**：由两人共同完成。",
      "markdown",
    );
    assert.deepEqual(
      report.outline.map(({ number, title }) => `${number}‖${title}`),
      ["1.‖清点库存", "2.‖核对账目"],
    );
  });
  check(
    "a mask behind the number is no bold",
    "⟦heading 1:（一）‖**镇召开会议**次⟧。研究有关工作。\n\n⟦heading 1:（二）‖**镇开展培训**期⟧。学习有关规定。",
    "markdown",
  );
  check(
    "fenced code, tables, front matter and comments are not prose",
    "---\n一、不是标题\n---\n\n```\n一、不是标题\n```\n\n| 一、不是标题 | 甲 |\n|---|---|\n\n<!--\n一、不是标题\n-->\n\n⟦heading 1:一、‖是标题⟧",
    "markdown",
  );
  check(
    "a list in the text below a numbered # heading",
    "## ⟦heading 1:1.‖学习⟧\n\n⟦heading 2:1.‖甲⟧\n⟦heading 2:2.‖乙⟧\n\n## ⟦heading 1:2.‖检查⟧\n\n⟦heading 2:1.‖丙⟧",
    "markdown",
  );
  check(
    "contents of links",
    "## ⟦toc 0:目录⟧\n\n- [⟦toc 1:一、‖学习⟧](#一学习)\n1. [⟦toc 1:二、‖检查⟧](#二检查)\n⟦toc 1:3.‖[打算⟧](#打算)\n\n## ⟦heading 1:一、‖学习⟧\n\n## ⟦heading 1:二、‖检查⟧\n\n## ⟦heading 1:打算⟧",
    "markdown",
  );
  check("points in a # heading are its title", "# ⟦heading 1:一是学习；二是检查。⟧", "markdown");
  check("a hashtag is no heading", "#公文 一、", "markdown");
});
