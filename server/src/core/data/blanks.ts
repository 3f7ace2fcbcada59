// Where a blank is meant to stay blank: signatures, and the questions of a test paper.

/** Labels of the lines that people sign by hand; a blank behind one is filled with a pen. */
export const SIGNATURE_LABELS =
  "签名 签字 签章 盖章 签署 签收 承诺人 承诺单位 责任人 责任单位 甲方 乙方 丙方 法定代表人 法人代表 委托代理人 授权代表 见证人 监交人 移交人 接交人 公章".split(
    " ",
  );

/** A line that holds a signature label and is longer than this is prose. */
export const LONGEST_SIGNATURE_LINE = 80;

/** Words of a test question, whose empty brackets take the candidate's answer. */
export const QUESTION_WORDS = "下列 以下 哪 不属于 不正确 正确的 错误的 判断题 选择题".split(" ");

/** What stands behind a low line by which a site strikes out 党 and 习近平: no file's name goes on so. */
export const STRUCK_BEFORE =
  "总书记 中央 组织和 组织建 组织体 组织的 组织书记 组织生活 的领导 的建设 的二十大 的十九大 的创新 的政策 的方针 的路线 声音 政策一 服务一 员干部 建引领 建工作 风廉政 内政治 委书记 委政府";

/** Opening marks, their closing marks, and what a text inside them would be. */
export const BLANK_PAIRS: ReadonlyMap<
  string,
  readonly [close: string, missing: "内容" | "名称" | "文件名" | "数字"]
> = new Map([
  ["（", ["）", "内容"]],
  ["(", [")", "内容"]],
  ["【", ["】", "内容"]],
  ["〔", ["〕", "数字"]],
  ["［", ["］", "内容"]],
  ["“", ["”", "名称"]],
  ["‘", ["’", "名称"]],
  ["「", ["」", "名称"]],
  ["《", ["》", "文件名"]],
  ["＜", ["＞", "内容"]],
]);

/** Words before an ellipsis that holds a name's place: 为深入贯彻……精神, 在……坚强领导下. */
export const ELLIPSIS_BEFORE = "在 对 向 由 经 为 以 按照 根据 贯彻 落实 围绕 遵照 依据 关于".split(" ");
/** Words behind it. */
export const ELLIPSIS_AFTER =
  "精神 要求 部署 坚强领导 正确领导 领导下 领导 指导下 指导 会议 文件 批准 研究同意 同意 通知 统一部署 安排 为指导 为目标 处".split(
    " ",
  );
