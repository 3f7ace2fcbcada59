// Makes report-like drafts of any length: titles, sections, points, figures and masks, the same on every run.
import { pick, seeded } from "../support/random.ts";

/** A draft of at least `length` UTF-16 units, ended at the end of a paragraph; one report after another. */
export function reportText(length: number): string {
  const random = seeded(20_250_101);
  const lines: string[] = [];
  let written = 0;
  const write = (line: string) => {
    lines.push(line);
    written += line.length + 1;
  };
  for (let year = 2001; written < length; year = year === 2035 ? 2001 : year + 1) {
    write(`X市${pick(FIELDS, random)}局${year}年度工作总结`);
    write(paragraph(random, 4));
    for (const [i, section] of SECTIONS.entries()) {
      write(`${HAN[i]}、${section}`);
      for (let j = 0; j < 3 && written < length; j++) {
        write(`（${HAN[j]}）${pick(ACTIONS, random)}${pick(FIELDS, random)}${pick(THINGS, random)}`);
        write(paragraph(random, 6));
        write(
          POINTS.map(
            (point) => `${point}${pick(ACTIONS, random)}${pick(THINGS, random)}。${sentence(random)}`,
          ).join(""),
        );
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

/** Sentences with a place, an action, a thing and two figures. */
const SENTENCES: readonly ((random: () => number) => string)[] = [
  (r) =>
    `全年在${pick(PLACES, r)}${pick(ACTIONS, r)}${pick(THINGS, r)}，组织现场督导${figure(r)}，整改${figure(r)}。`,
  (r) =>
    `${pick(THINGS, r)}投入${number(r)}.5万元，同比增长${percent(r)}，惠及群众${number(r)}户、覆盖率达到${percent(r)}。`,
  (r) =>
    `对照年初任务清单，${pick(FIELDS, r)}系统${pick(ACTIONS, r)}各项部署，责任到岗、措施到位，没有发生重大事故。`,
  (r) =>
    `由**同志牵头，举办${pick(THINGS, r)}专题班${figure(r)}，参加干部${number(r)}余人次，印发资料${figure(r)}。`,
  (r) =>
    `与上年相比，${pick(FIELDS, r)}类诉求由${number(r)}件下降到${number(r)}件，平均办理时间缩短${percent(r)}。`,
];

function paragraph(random: () => number, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join("");
}

function sentence(random: () => number): string {
  return pick(SENTENCES, random)(random);
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
