// The words that end a document's title: the statutory kinds and the working kinds of 公文.

/**
 * The 15 kinds of 党政机关公文处理工作条例 第八条, then the working kinds (事务文书) of office practice. Longer words stand
 * before the words they end with.
 */
export const DOCUMENT_KINDS: readonly string[] = [
  ..."决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要".split(" "),
  ..."总结 方案 要点 计划 规划 纲要 预案 安排 讲话 讲话稿 讲话提纲 发言 发言稿 发言材料 发言提纲 交流材料 汇报 汇报材料 汇报提纲".split(
    " ",
  ),
  ..."答复 简报 专报 信息 材料 提纲 办法 规定 细则 条例 章程 制度 汇编 选编 倡议书 责任书 承诺书 建议书 致辞 致词 主持词 开幕词 闭幕词".split(
    " ",
  ),
  ..."心得体会 体会 清单 台账 分工表 任务表 一览表 统计表 情况表 说明 述评 综述 经验 做法 剖析 检查".split(
    " ",
  ),
];

/** What {@link TITLE_TAIL} ends with, where it is anything: a look at one character tells that most titles have none. */
export const TITLE_TAIL_ENDS = "编集文选）)篇】0123456789０１２３４５６７８９一二三四五六七八九十";

/** Words that may follow the kind in a title: 汇编7篇, （试行）, （2026年3月5日）, 范文, 篇2, 【第二篇】, 总结2. */
export const TITLE_TAIL =
  /(?:汇编|合集|范文|精选|选编)?(?:[（(][^（）()]{1,30}[）)]|[0-9０-９一二三四五六七八九十]{1,3}篇|[ \u3000]?篇[0-9０-９一二三四五六七八九十]{1,2}|【第?[一二三四五六七八九十\d]{1,2}篇】|[1-9])?$/;

/** What a summary's title goes on with: 2025年工作总结和2026年工作打算. */
export const SUMMARY_GOES_ON = /总结[和及与暨、][^。；：]{2,24}(?:打算|谋划|思路|设想|构想|展望)$/;
/** The last characters of such a title, which are looked at first. */
export const SUMMARY_ENDS = "算划路想望";
