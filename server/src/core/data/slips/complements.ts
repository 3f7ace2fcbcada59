// 的 where 得 or 地 belongs: verbs and how they are done, as in 抓的不紧 for 抓得不紧, 积极的推进 for 积极地推进.

/** Verbs of reports, parted by blanks. */
export const COMPLEMENTED_VERBS =
  "抓 拉 管 学 做 想 谋 干 讲 议 督 查 推进 落实 完成 执行 开展 贯彻 研究 掌握 把握 考虑 结合 坚持 配合 组织 准备 发挥 联系 履行 运用 整改 思考 谋划 学习 监督 检查 剖析 分析 解决 压 拧";

/** How it is done, parted by blanks: what follows 得. */
export const COMPLEMENTS =
  "不够 不紧 不实 不深 不严 不细 不透 不牢 不到位 不彻底 不扎实 不充分 不及时 不经常 很好 很紧 很实 很扎实 很到位 都很 都比较 非常好 非常扎实 比较扎实 更加扎实";

/** How a thing is done, in front of its verb. */
export const ADVERBIALS =
  "积极 认真 扎实 深入 全面 切实 严格 主动 及时 不断 坚决 大力 自觉 高效 顺利 圆满 创造性 有序 稳步 持续";
/** The verbs behind it. */
export const ADVERBIAL_VERBS = "推进 推动 落实 贯彻 做好 抓好 开展 参与 履行 执行 完成 解决";

/** How well a thing is done, in front of a verb with 了 behind it: 较好的完成了任务. No noun takes 了. */
export const QUALITIES =
  "较好 更好 很好 有效 有力 圆满 出色 充分 顺利 全面 切实 扎实 认真 深入 及时 积极 极大 大大 进一步";
/** The verbs behind it, with 了. */
export const DONE_VERBS =
  "完成 推动 推进 促进 提升 提高 保障 维护 解决 发挥 履行 落实 贯彻 执行 适应 满足 调动 激发 增强 改善 遏制 化解 防范 巩固 开展";

/** 把工作做的更好: the verbs before 得. */
export const BETTER_VERBS = "做 干 抓 学 办 建 管 议 理 谋 练 压 拧 走 改 扛 发展 开展 完成 落实 推进";
/** What follows 得. */
export const BETTER =
  "更好 更实 更细 更深 更扎实 更到位 更加扎实 更加到位 更清 更稳 更远 更快 更准 更牢 更紧 更严 更透 较好 比较好 不够好 不错";
/** What may not stand behind that: 做的更好的单位. The form is that of guarded.ts. */
export const BETTER_CONDITIONS = "后非 的 地 一 速 捷 确 程 方 态 形 情 考 要 措 举";

/** 更好的履行职责: the verbs that 更好 goes with as an adverb. */
export const BETTERED_VERBS = "履行 发挥 适应 满足 推动 促进 完成 落实 贯彻 解决 联系";

/** The clause begins with them, and an object follows: in 起到积极的推动作用 and 得到全面的贯彻 the verb is a noun. */
export const ADVERBIAL_CONDITIONS =
  "前有 ^ 要 并 能 会 应 何 以 够 为了 后非 ^ 作 效 者 率 力 度 下 中 情 过 方 态 意 和 与 及 性 程 是 的 需 对 机 举 措 办 途 路 策 计 步 格 局 台 手 目";
