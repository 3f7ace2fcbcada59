// Where a doubled character or word is right.

/** Particles that never stand twice, each with the words it may begin (behind itself) and those it may end (before itself). */
export const DOUBLED_PARTICLES: readonly {
  readonly particle: string;
  readonly begins: string;
  readonly ends: string;
}[] = [
  { particle: "的", begins: "的确 的士 的话 的哥", ends: "目的 有的 标的 矢之的" },
  {
    particle: "了",
    begins: "了解 了结 了断 了却 了不起 了如 了然 了得 了望 了事 了无 了悟",
    ends: "为了 除了 罢了 不了 得了 没了 明了 终了 末了",
  },
  {
    particle: "和",
    begins:
      "和平 和谐 和解 和睦 和美 和善 和顺 和气 和缓 和合 和衷 和县 和田 和风 和而 和约 和谈 和林 和硕 和龙 和政 和静 和煦 和乐",
    ends: "共和 维和 温和 缓和 总和 饱和 平和 调和 中和 祥和 随和 柔和 谦和 呼和 附和 应和 唱和 亲和",
  },
  {
    particle: "与",
    begins: "与会 与时 与否 与日 与众 与人 与共",
    ends: "参与 给与 赠与 授与 赋与 付与 干与",
  },
  { particle: "是", begins: "是否 是非 是以 是故", ends: "国是 求是" },
  {
    particle: "在",
    begins:
      "在于 在册 在校 在建 在编 在岗 在职 在线 在家 在外 在内 在场 在座 在押 在案 在先 在此 在野 在理 在行 在逃 在研 在营 在乎 在意 在握 在谈 在孵 在轨 在途 在产 在售 在库 在学 在读 在任 在农 在矫",
    ends: "存在 现在 内在 外在 潜在 所在 正在 旨在 好在 实在 自在 何在 健在",
  },
  {
    particle: "把",
    begins: "把握 把关 把守 把脉 把控 把手 把柄 把戏 把式 把势",
    ends: "一把 火把 两把 几把 几十把",
  },
  {
    particle: "被",
    begins: "被子 被告 被动 被褥 被害 被毯 被套 被单",
    ends: "棉被 植被 地被 覆被 林被 巾被",
  },
  {
    particle: "从",
    begins:
      "从事 从业 从严 从此 从而 从来 从容 从政 从优 从快 从重 从轻 从医 从教 从军 从善 从属 从众 从头 从中 从小 从简 从未",
    ends: "服从 听从 自从 跟从 顺从 遵从 随从 依从 侍从 盲从 无从 信从 何从",
  },
  {
    particle: "将",
    begins: "将来 将近 将要 将士 将领 将军 将帅 将就 将心 将信 将星 将门 将相",
    ends: "即将 必将 麻将 大将 干将 主将 猛将 名将 闯将 小将 虎将 武将 上将 中将 少将 行将 老将 战将 健将 强将 良将 部将",
  },
  {
    particle: "以",
    begins:
      "以及 以来 以上 以下 以内 以外 以往 以后 以前 以便 以致 以至 以免 以身 以人 以民 以色 以期 以此 以为 以岗",
    ends: "可以 所以 难以 予以 加以 足以 给以 致以 得以 何以 用以 借以 据以 赖以 聊以 是以",
  },
  {
    particle: "及",
    begins: "及时 及早 及其 及格 及第 及至 及物",
    ends: "以及 普及 涉及 危及 波及 顾及 触及 提及 埃及 累及 殃及 遍及 旁及 推及 论及 谈及 言及 不及 得及 企及 惠及 述及 所及 祸及",
  },
  {
    particle: "于",
    begins: "于是 于田 于都 于洪 于今 于谦",
    ends: "由于 关于 对于 基于 位于 处于 属于 善于 勇于 敢于 便于 易于 利于 终于 至于 鉴于 用于 等于 大于 小于 高于 低于 多于 少于 优于 急于 乐于 忠于 安于 限于 始于 源于 在于 归于 置于 富于 寓于 濒于 趋于 陷于 力于 单于",
  },
  {
    particle: "由",
    begins: "由于 由此 由来 由衷 由头",
    ends: "自由 理由 事由 缘由 经由 因由 来由 案由 任由 根由",
  },
  {
    particle: "对",
    begins:
      "对于 对象 对照 对策 对外 对内 对接 对口 对标 对话 对比 对应 对待 对手 对方 对立 对抗 对等 对联 对岸 对称 对准 对价 对账 对表 对冲 对症 对面 对点 对流 对公 对私 对上 对下 对虾 对偶 对号 对数 对撞 对调 对换 对开",
    ends: "针对 应对 面对 核对 校对 绝对 相对 反对 比对 配对 一对 敌对",
  },
  {
    particle: "并",
    begins: "并且 并非 并行 并举 并列 并存 并重 并购 并联 并轨 并网 并发 并不 并处 并肩 并进 并用 并入 并案",
    ends: "合并 兼并 吞并 归并 一并 火并 裁并 撤并",
  },
  {
    particle: "向",
    begins: "向上 向下 向好 向前 向来 向往 向心 向导 向阳 向善 向内 向外 向着 向学",
    ends: "方向 面向 走向 定向 倾向 意向 导向 朝向 指向 动向 取向 志向 去向 转向 流向 投向 趋向 推向 迈向 驶向 单向 双向 纵向 横向 一向",
  },
];

/** What follows a doubled word where the second one begins a longer word: 组织组织力, 出版出版物, 博士博士后. */
export const LONGER_WORD_ENDINGS =
  "力后性型化者家员部局委会学观率队点区站网厅室长权费额量品业线面期法论史课园馆院所厂库表册卡证书证人式级层物团";

/**
 * Words that end the name of who acts and are also what that one does, with the characters they follow in such names:
 * 党组织组织党员, 人大代表代表群众, 总指挥指挥; or what begins another name behind such a name: 市直机关机关党委, 有限公司公司章程.
 */
export const ACTORS: ReadonlyMap<string, string> = new Map([
  ["组织", "党团会层级体济"],
  ["代表", "大工员众界"],
  ["指挥", "总"],
  ["机关", "直"],
  ["公司", "限团"],
  ["企业", "有营资"],
  ["医院", "民"],
  ["规定", "本该此"],
  ["年度", "一个本该每上下各两度"],
]);

/** What a longer repeated stretch may go on with where its end begins another word: 再审申请人申请人民法院, 行政区行政区域. */
export const NEXT_WORDS: ReadonlyMap<string, string> = new Map([
  ["人", "民体"],
  ["区", "域"],
  ["员", "工"],
]);

/**
 * Characters that begin a repeated stretch where they end another word or join two names: 国有土地有土地使用权,
 * 针对企业对企业, 研究会理事会理事; 的 and 等 do behind anything, 高等教育等教育机构.
 */
export const JOINTS: ReadonlyMap<string, string> = new Map([
  ["的", ""],
  ["等", ""],
  ["有", "国公私所集"],
  ["对", "针面"],
  ["会", "究学协合商分"],
]);

/** What asks, in 想学什么学什么, 能解决多少解决多少, 该怎么处理怎么处理. */
export const ASKING = /什么|多少|怎么|哪/;

/** Characters of counts: 一步一步, 三天三天, 第一第一. */
export const COUNTING = "一二两三四五六七八九十几每第各";
