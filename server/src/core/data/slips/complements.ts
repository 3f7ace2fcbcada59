// 的 where 得 belongs: verbs and what is said of how they are done, as in 抓的不紧 for 抓得不紧.

/** Verbs of reports, parted by blanks. */
export const COMPLEMENTED_VERBS =
  "抓 拉 管 学 做 想 谋 干 讲 议 督 查 推进 落实 完成 执行 开展 贯彻 研究 掌握 把握 考虑 结合 坚持 配合 组织 准备 发挥 联系 履行 运用";

/** How it is done, parted by blanks: what follows 得. */
export const COMPLEMENTS =
  "不够 不紧 不实 不深 不严 不细 不透 不牢 不到位 不彻底 不扎实 不充分 不及时 不经常 很好 很紧 很实 很扎实 很到位 都很 都比较 非常好 非常扎实 比较扎实 更加扎实";
