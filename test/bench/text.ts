// Makes report-like drafts of any length, the same on every run. Titles, sections, points, figures and masks stand in them about
// as closely as in real ones: of a million characters 6,000–7,300 lines, 3,300–4,000 nodes of the outline, 7,000–8,000 figures
// and, in templates, 2,500 masks.

import { pick, seeded } from "../support/random.ts";
import { bankClauses } from "./bankClauses.ts";

/** A draft of at least `length` UTF-16 units, ended at the end of a paragraph; one report after another; of another seed, other words. */
export function reportText(length: number, seed = 20_250_101): string {
  const random = seeded(seed);
  const lines: string[] = [];
  let written = 0;
  const write = (line: string) => {
    lines.push(line);
    written += line.length + 1;
  };
  for (let year = 2001; written < length; year = year === 2035 ? 2001 : year + 1) {
    write(`X市${pick(FIELDS, random)}局${year}年度工作总结`);
    write(paragraph(random, 5));
    for (const [i, section] of SECTIONS.entries()) {
      write(`${HAN[i]}、${section}`);
      write(paragraph(random, 3));
      for (let j = 0; j < 3 && written < length; j++) {
        write(`（${HAN[j]}）${pick(ACTIONS, random)}${pick(FIELDS, random)}${pick(THINGS, random)}`);
        write(paragraph(random, 7));
        write(j === 0 ? points(random) : paragraph(random, 7));
      }
      if (written >= length) break;
    }
  }
  return lines.join("\n");
}

const HAN = "一二三四五六七八九十";
const POINTS = ["一是", "二是", "三是"];
const SECTIONS = ["主要工作完成情况", "特色做法和成效", "存在的困难和问题", "下一步工作打算"];
const FIELDS = ["水务", "林业", "档案", "粮储", "气象", "文旅", "体育", "城管", "民政", "交通"];
const ACTIONS = ["稳步推进", "着力加强", "持续完善", "扎实做好", "不断深化"];
const THINGS = ["基础设施建设", "日常巡查管护", "窗口服务", "安全生产检查", "数据归集共享", "队伍培训"];
const UNITS = ["次", "场次", "人次", "件", "处", "户", "份", "个"];
const PLACES = ["×区", "某县", "X镇", "城东片区", "沿河各村", "____"];

/** Sentences that carry a place or figures. */
const TELLING: readonly ((random: () => number) => string)[] = [
  (r) =>
    `全年在${pick(PLACES, r)}${pick(ACTIONS, r)}${pick(THINGS, r)}，组织现场督导${figure(r)}，整改${figure(r)}。`,
  (r) =>
    `${pick(THINGS, r)}投入${number(r)}.5万元，同比增长${percent(r)}，惠及群众${number(r)}户、覆盖率达到${percent(r)}。`,
  (r) =>
    `由**同志牵头，举办${pick(THINGS, r)}专题班${figure(r)}，参加干部${number(r)}余人次，印发资料${figure(r)}。`,
  (r) =>
    `与上年相比，${pick(FIELDS, r)}类诉求由${number(r)}件下降到${number(r)}件，平均办理时间缩短${percent(r)}。`,
  (r) =>
    `${pick(PLACES, r)}${pick(FIELDS, r)}部门${pick(ACTIONS, r)}${pick(THINGS, r)}，有关做法在____推广。`,
];
/** The part of all sentences that tell something. */
const SPARSE = 0.155;

/** Sentences of words alone; every other one of the bank's words, for reports say what they say in thousands of them. */
const PLAIN: readonly ((random: () => number) => string)[] = [
  ...Array.from({ length: 6 }, () => ofTheBank),
  (r) =>
    `对照年初任务清单，${towns(r)}${pick(FIELDS, r)}系统${pick(ACTIONS, r)}各项部署，责任到岗、措施到位，没有发生重大事故。`,
  (r) =>
    `坚持把${pick(TOWNS, r)}的${pick(THINGS, r)}摆在重要位置，${pick(MEANS, r)}，${pick(MEANS, r)}，推动${pick(TOWNS, r)}${pick(FIELDS, r)}工作再上新台阶。`,
  (r) =>
    `针对${towns(r)}${pick(FIELDS, r)}领域存在的薄弱环节，${pick(ACTIONS, r)}${pick(THINGS, r)}，${pick(MEANS, r)}，确保问题见底、整改到位。`,
  (r) =>
    `${pick(MEANS, r)}，${towns(r)}${pick(ACTIONS, r)}${pick(THINGS, r)}，干部作风持续好转，群众反映良好。`,
  (r) =>
    `在${pick(THINGS, r)}方面，${towns(r)}${pick(FIELDS, r)}部门主动与有关单位对接，${pick(MEANS, r)}，形成上下联动、齐抓共管的局面。`,
  (r) =>
    `与此同时，${towns(r)}${pick(ACTIONS, r)}${pick(THINGS, r)}和${pick(THINGS, r)}，${pick(MEANS, r)}，为${pick(TOWNS, r)}做好明年${pick(FIELDS, r)}工作打下坚实基础。`,
];
const MEANS = [
  "健全完善工作机制",
  "细化分解目标任务",
  "定期开展督促检查",
  "严格落实责任分工",
  "广泛听取各方意见",
  "及时研究解决难题",
  "加大宣传引导力度",
  "强化业务学习培训",
  "集中力量攻坚克难",
  "逐条逐项对账销号",
  "注重发挥典型作用",
  "完善考核评价办法",
  "统筹用好各类资源",
  "畅通群众反映渠道",
  "抓好日常跟踪问效",
  "推进资料整理归档",
];
const TOWNS =
  "青河 石桥 柳园 双井 北关 南湖 东岭 白沙 金田 云台 三合 大坪 长岗 新塘 竹溪 松林 梅山 龙潭 平安 和顺".split(
    " ",
  );

function towns(random: () => number): string {
  return `${pick(TOWNS, random)}、${pick(TOWNS, random)}等地`;
}

function paragraph(random: () => number, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join("");
}

function points(random: () => number): string {
  return POINTS.map(
    (point) => `${point}${pick(ACTIONS, random)}${pick(THINGS, random)}。${paragraph(random, 3)}`,
  ).join("");
}

function sentence(random: () => number): string {
  return pick(random() < SPARSE ? TELLING : PLAIN, random)(random);
}

function ofTheBank(random: () => number): string {
  const clauses = bankClauses();
  return `${Array.from({ length: 4 }, () => pick(clauses, random)).join("，")}。`;
}

function figure(random: () => number): string {
  return `${number(random)}${pick(UNITS, random)}`;
}

function number(random: () => number): string {
  return String(Math.ceil(random() * 900));
}

function percent(random: () => number): string {
  return `${Math.ceil(random() * 99)}%`;
}
