// Two ways of saying a thing run into one (句式杂糅): how each begins, how it goes on, and what it should be.

/** A mixture. The pattern is tried where `text` stands; it is bounded and has no choice to come back to. */
export interface Mixture {
  /** How it begins: two characters and more. */
  readonly text: string;
  readonly pattern: RegExp;
  /** What may stand instead, as `replace` takes it; none where several ways are open. */
  readonly right?: string;
}

const GAP = "[^，。；：！？]";

/**
 * The mixtures. What may stand right before each is never 以, 把 or 将: 以达到…为目标 is right. 划分为核心区域 and 为标准地名
 * go on to name a thing: 中心, 核心, 重点 and 标准 must end what is said.
 */
export const MIXTURES: readonly Mixture[] = [
  { text: "达到", pattern: /达到([^，。；：！？以]{2,60})(?<!作)为(目标|目的)/y, right: "以达到$1为$2" },
  ...["本着", "围绕", "旨在", "按照", "根据"].map((text) => ({
    text,
    pattern: new RegExp(
      `${text}([^，。；：！？以]{1,40})(?<![分划])为(原则|宗旨|目的|主题|主线|依据|准则|(?:中心|核心|重点|标准)(?=[，。；：、]|$))(?![的之])`,
      "y",
    ),
    right: "以$1为$2",
  })),
  ...["经过", "通过"].map((text) => ({
    text,
    pattern: new RegExp(
      `${text}([^，。；：！？在]{1,24})(努力|领导|帮助|支持|指导|关心|配合|带领)下(?=[，。])`,
      "y",
    ),
    right: "在$1$2下",
  })),
  { text: "对于", pattern: new RegExp(`对于(${GAP}{1,20})问题上`, "y"), right: "在$1问题上" },
  ...["原因是", "原因在于", "原因主要是", "主要是因为", "主要是由于"].map((text) => ({
    text,
    pattern: new RegExp(`${text}(${GAP}{2,40}?)(?:所?(?:造成|导致|引起)|所致)的?(?=[，。；])`, "y"),
    right: `${text}$1`,
  })),
  ...["防止", "避免", "杜绝", "防范"].map((text) => ({
    text,
    pattern: new RegExp(`${text}([^，。；：！？、确保力]{0,20})不(?:会)?再(发生|出现|反弹|重演)`, "y"),
    right: `${text}$1再$2`,
  })),
  ...["严禁", "禁止"].map((text) => ({
    text,
    pattern: new RegExp(`${text}(任何单位|任何人|任何个人)?(?:不得|不准|不要|不许)`, "y"),
    right: `${text}$1`,
  })),
  { text: "之所以", pattern: new RegExp(`之所以${GAP}{2,40}的原因`, "y") },
  { text: "无时无刻", pattern: /无时无刻(都|在)/y, right: "时时刻刻$1" },
  ...["成员", "小组", "专班", "队伍", "班子"].map((text) => ({
    text,
    pattern: new RegExp(`${text}有(${GAP}{2,30})组成`, "y"),
    right: `${text}由$1组成`,
  })),
  ...["受到", "得到", "赢得"].map((text) => ({
    text,
    pattern: new RegExp(`${text}(${GAP}{1,20})所(欢迎|好评|认可|称赞|喜爱|肯定)`, "y"),
    right: `${text}$1$2`,
  })),
  { text: "关键在于", pattern: new RegExp(`关键在于${GAP}{2,30}(?:起决定性?作用|是关键)`, "y") },
];
