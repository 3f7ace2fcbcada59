// Markers that a writer or a tool leaves in a draft: notes to oneself, slots of a template, tags of a content system.

/** Latin notes, as whole words in capitals. */
export const NOTES: readonly string[] = "TODO TBD TBC FIXME".split(" ");

/** Words for what is still to come that end a clause. */
export const PENDING_WORDS: readonly string[] =
  "待补充 待核实 待核定 待填写 待填 待核 待补 待定 待确认".split(" ");
/** The characters before them that make another word: 有待核实, 亟待核定. */
export const NOT_BEFORE_PENDING = "有亟尚仍还等期善优招看对接款虐急留应须需也均都不所相以";

/** Words that are markers only as the end of a bracket's content: （奖项名称待明确）. */
export const PENDING_IN_BRACKETS: readonly string[] = [
  ...PENDING_WORDS,
  ..."待完善 待明确 待更新 待查 待提供 待反馈 待商 待统计 待汇总 待后补 后补 另补 暂缺 暂无数据 数据缺".split(
    " ",
  ),
];

/** What an instruction to the writer starts with, in brackets of any kind. */
export const INSTRUCTION_STARTS: readonly string[] =
  "填： 填: 填写： 填写: 填入 请填 请补充 请输入 请插入 请在此 请根据实际 根据实际填 根据实际情况填 按实际填 按实际情况填 据实填 结合实际填 如实填 待补 待填 待定 待核 待完善 待明确 待更新 补充： 补充: 补： 补: 插入 此处填 此处补 此处插 此处根据 此处结合 此处略 此处省略 此处列 此处可 此处附 可根据实际 此处应 此处需 此处请 此处写 此处加 此处添 此处待 这里填 这里补 这里插 这里写 在此填 在此输 在此处 输入 点击此处 单击此处 点击输入 单击输入 TODO TBD TBC FIXME".split(
    " ",
  );

/** Instructions that stand in the text without brackets, 在 before 此 aside; they run to the end of their clause. */
export const INSTRUCTIONS: readonly string[] =
  "此处填写 此处填入 此处补充 此处插入 此处输入 此处添加 此处需补充 此处应补充 此处待补充 此填写 此输入 这里填写 这里补充 这里插入 点击此处输入 点击此处添加 单击此处输入 单击此处添加 点击输入 单击输入 请在此处 请在此填写 请在此输入".split(
    " ",
  );
/** No instruction is longer, in UTF-16 units. */
export const LONGEST_INSTRUCTION = 24;

/** What a slot's name ends with: <单位名称>, [会议时间], {姓名}, 〔数量〕. */
export const SLOT_NOUNS: readonly string[] =
  "名称 全称 简称 单位 部门 机关 姓名 人名 名字 职务 职称 领导 负责人 联系人 时间 日期 年份 年度 月份 年 月 日 地点 地名 地区 市 县 区 省 县名 市名 区名 省名 镇名 乡名 村名 校名 乡镇 街道 数字 数量 数据 金额 比例 百分比 人数 次数 个数 文号 字号 文件名 标题 题目 主题 内容 正文 事由 原因 电话 号码 邮箱 地址 序号 编号 届次 期数 工作 活动 会议 项目 要点 措施 问题 成效 情况 字段 变量 占位 占位符".split(
    " ",
  );
/** No slot's name is longer, in UTF-16 units. */
export const LONGEST_SLOT = 16;

/** Entities that a web page leaves in plain text. */
export const ENTITY =
  /^&(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|middot|mdash|ndash|hellip|lt|gt|amp|quot|#\d{2,5});/;
/** Tags that a web page leaves in plain text. */
export const HTML_TAG =
  /^<\/?(?:p|br|div|span|strong|b|em|i|a|img|table|tbody|tr|td|th|font|ul|ol|li|h[1-6]|script|style|iframe|center|section)(?:\s[^<>]{0,200})?\/?>/i;
/** ##paidbegin##, ##付费开始##. */
export const HASH_TAG = /^#{2,4}(?:[A-Za-z_][\w:-]{0,30}|[\u4e00-\u9fff]{1,10})#{2,4}/;
/** #REF! and the other errors of a spreadsheet. */
export const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/;
/** {{字段}}, ${name}, {page}, {单位}. */
export const BRACE_SLOT = /^\$?\{\{?\s?[^{}\s][^{}]{0,30}\}\}?/;
/** [db:标题], [field:title/]. */
export const BRACKET_TAG = /^\[[a-z]{1,12}:(?!\/\/)[^[\]]{1,30}\]/;
/** Filler text of a layout. */
export const FILLER = /^lorem ipsum/i;
