// Where a doubled character or word is right.

/** Particles that never stand twice, each with the words it may begin (behind itself) and those it may end (before itself). */
export const DOUBLED_PARTICLES: readonly {
  readonly particle: string;
  readonly begins: string;
  readonly ends: string;
}[] = [
  { particle: "的", begins: "的确 的士 的话", ends: "目的 有的" },
  {
    particle: "了",
    begins: "了解 了结 了断 了却 了不起 了如 了然 了得 了望 了事 了无 了悟",
    ends: "为了 除了 罢了 不了 得了",
  },
  {
    particle: "和",
    begins:
      "和平 和谐 和解 和睦 和美 和善 和顺 和气 和缓 和合 和衷 和县 和田 和风 和而 和约 和谈 和林 和硕 和龙 和政 和静 和煦 和乐",
    ends: "共和 温和 缓和 总和 饱和 平和 调和 中和 祥和 随和 柔和 谦和 呼和 附和 应和 唱和 亲和",
  },
  {
    particle: "与",
    begins: "与会 与时 与否 与日 与众 与人 与共",
    ends: "参与 给与 赠与 授与 赋与 付与 干与",
  },
];

/** What follows a doubled word where the second one begins a longer word: 组织组织力, 博士博士后, 知识产权产权人. */
export const LONGER_WORD_ENDINGS =
  "力后性型化者家员部局委会学观率队点区站网厅室长权费额量品业线面期法论史课园馆院所厂库表册卡证书证人式级层";

/** Characters of counts: 一步一步, 三天三天, 第一第一. */
export const COUNTING = "一二两三四五六七八九十几每第各";
