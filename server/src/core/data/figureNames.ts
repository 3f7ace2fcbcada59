// Names, sayings and set phrases that hold a number and a measure word but state no amount.

/** Sets, policies and campaigns as they stand without quotation marks, from their number on. */
export const NAMES =
  "四个意识 四个自信 两个维护 两个确立 四个全面 五位一体 三位一体 四位一体 两个结合 六个必须坚持 五个必由之路 三个务必 四个伟大 两个毫不动摇 四项基本原则 两个大局 " +
  "两个一百年 四个服从 四种形态 四个亲自 三个区分开来 四大考验 四种危险 三个代表 三个表率 两个责任 两个覆盖 四个不摘 四个最严 六项纪律 六大纪律 八项规定 八项注意 三大纪律 " +
  "三大作风 三大攻坚战 四个合格 四个能力 三支一扶 四套班子 四大班子 五大班子 三大球 三大战役 五大发展理念 三个面向 两个凡是 三个有利于 四个现代化 四个第一线 四个革命 " +
  "五级书记 两个永远在路上 两个健康 两个大计 两个先行 三个不相信 四张清单 四本账 九年一贯制 九年义务教育 十二年义务教育 四好农村路 三道红线 三条红线 四有好老师 四点半课堂 三点半课堂 " +
  "四史 三个地 两个高质量 两个毫不 两种人 三大件 三个和尚 两部委 三部曲 一二三产 三产融合";

/** What makes a name of a Han number and 个: 三个坚持, 四个一批, 五个到位, unless a measure of things follows. */
export const COINED_AFTER_GE =
  "坚持 着力 必须 到位 确保 结合 务必 维护 确立 全面 一律 亲自 聚焦 注重 不准 不得 不放过 一批 一样 百分 千方百计 严禁 带头 作表率 过硬 更加 更 走在前 转变";

/** 五个一 is a name, 五个一线岗位 and 五个一级学科 are not. */
export const AFTER_ONE = "线流体级般定对次直起致";

/** Sayings and words that begin as a figure does. */
export const SAYINGS =
  "一对一 一把手 一刀切 一盘棋 一票否决 一张网 一张图 一条龙 一件事 一次性 一门式 一条心 一条线 一个样 一股绳 一口价 一口清 一方面 一点一滴 一针见血 一门心思 一面之词 一期一会 " +
  "两手 两头 两张皮 两回事 两条腿 两个巴掌 两个轮子 两点论 两点一线 两把火 两方面军 两部制 两节期间 " +
  "三天两头 三天打鱼 三番五次 三番两次 三头六臂 三方面军 三口之家 三点式 三期叠加 三把火 三个臭皮匠 三人行 三言两语 三层楼 三分钟热度 三件套 三座大山 " +
  "四方面军 四个轮子 四处奔 四处走 四处宣 四处寻 四处求 四处碰 四处散 四处打 四项全能 四点一线 十年磨一剑 十年树木 十年如一日 十里八乡 十倍努力 九个指头 一个指头";
