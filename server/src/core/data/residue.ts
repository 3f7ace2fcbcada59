// Cues of lines that a web page or a distributor left in a draft and that are no part of the document.

/** What a cue says of its line, as the message names it. */
export type ResidueSource =
  | "网页导航"
  | "网页发布信息"
  | "网页导语"
  | "推荐链接"
  | "资料分发说明"
  | "推广信息"
  | "版权声明"
  | "文档页码"
  | "网址";

/** A literal cue. A line whose cues weigh enough together is residue; one cue of 10 does it in a short line. */
export interface ResidueCue {
  readonly text: string;
  readonly weight: number;
  readonly source: ResidueSource;
  /** "line": only where it is all the line says; "start": only where the line begins with it; else anywhere. */
  readonly where: "any" | "start" | "line";
}

const ROWS: readonly (readonly [
  source: ResidueSource,
  weight: number,
  where: ResidueCue["where"],
  cues: string,
])[] = [
  [
    "网页导航",
    10,
    "line",
    "您的位置 你的位置 当前位置 您现在的位置 您当前的位置 分享到微信 分享到朋友圈 分享到微博 相关附件>>",
  ],
  ["网页导航", 6, "start", "当前位置 您的位置 你的位置 您现在的位置 你现在的位置 所在位置"],
  ["网页导航", 5, "start", "首页 网站首页 主页"],
  ["网页导航", 10, "start", "分享到: 分享到："],
  [
    "网页导航",
    10,
    "line",
    "返回首页 返回顶部 回到顶部 返回列表 返回上一页 关闭窗口 打印本页 加入收藏 设为首页 网站首页 网站地图 关于我们 用户登录 免费注册 阅读全文 查看全文 下载全文 点击下载全文 点击下载 展开全文 点击查看 查看更多 点击查看更多 分享到 广告 合集下载 下载APP APP下载 复制全文 正文复制 下载资源 资源描述 下载本文档 文档简介 长者版 无障碍阅读 无障碍浏览",
  ],
  [
    "网页导航",
    10,
    "line",
    "手机版 最新文档 热门文档 文档介绍 文档预览 文档详情 下载文档 精选留言 我要留言 我要纠错 我要举报 侵权投诉 联系客服 在线客服 分享赚钱 扫一扫在手机打开当前页",
  ],
  // Words that a document may set in a line of its own: residue only beside other residue.
  [
    "网页导航",
    4,
    "line",
    "注册 登录 栏目 目录导航 分享 温馨提示 下载 打印 全屏 收藏 海报 举报 点赞 天气预报 加大 还原 减小 放大 缩小 大 中 小 复制链接",
  ],
  ["网页导航", 5, "any", "返回首页 返回顶部 关闭窗口 打印本页 加入收藏 设为首页 网站地图 友情链接"],
  [
    "网页发布信息",
    4,
    "any",
    "发布于: 发布于： 时间: 时间： 日期: 日期： 来源: 来源： 作者: 作者： 编辑: 编辑： 点击: 点击： 浏览: 浏览： 阅读: 阅读： 字号: 字号： 字体: 字体： 页数: 页数： 格式: 格式： 大小: 大小： 栏目: 栏目： 登录/注册",
  ],
  [
    "网页发布信息",
    6,
    "any",
    "发布时间 更新时间 发布日期 发布人: 发布人： 发布者 上传时间 上传人 文章来源 信息来源: 信息来源： 点击数 点击量 点击次数 浏览次数 浏览量 阅读量 阅读次数 文档编号 文档格式 下载次数 下载积分 来源丨 来源｜ 编辑丨 编辑｜ 责编丨 责编｜",
  ],
  [
    "网页发布信息",
    8,
    "any",
    "责任编辑: 责任编辑： 【字体 字体大小 字号大小 作者:佚名 作者：佚名 来源:网络 来源：网络 来源:互联网 来源：互联网",
  ],
  [
    "网页发布信息",
    10,
    "start",
    "索引号: 索引号： 主题分类: 主题分类： 组配分类: 组配分类： 发布机构: 发布机构：",
  ],
  ["网页发布信息", 10, "start", "本文链接 本文地址 网站客服 编稿时间 目录/提纲"],
  ["网页导航", 10, "any", "查看精彩图片 点击图片进入 您需要登录后 扫一扫在手机 分享赚钱 VIP专免"],
  ["网页导航", 8, "any", "我要纠错 登录后查看"],
  ["网页导语", 20, "any", "本文关键词: 本文关键词： 本文简介: 本文简介： 本文内容: 本文内容："],
  ["网页发布信息", 10, "start", "网友发表时间 Tag: Tag： Tags: Tags： TAG: TAG： TAG标签"],
  ["网页导语", 10, "start", "您好，欢迎 您好,欢迎 你好，欢迎访问 欢迎访问"],
  [
    "网页导航",
    10,
    "line",
    "预览结束 试读结束 文档评论(0) 文档评论（0） 原创力文档 换一批 换一换 论文部分内容阅读",
  ],
  [
    "资料分发说明",
    10,
    "any",
    "预览阅读已结束 预览已结束 试读已结束 此处隐藏 需要先登录 我要投稿 倾情为你奉上 倾情为您奉上",
  ],
  [
    "资料分发说明",
    10,
    "any",
    "全部图文内容 下面提示信息 下面的提示信息 全部预览完 喜欢就下载 付费后查看 付费后下载 请放心下载 点击这里给我 请下载后阅读 下载后编辑",
  ],
  ["资料分发说明", 10, "any", "内容需要权限 会员免费查看 会员可见 登录后可见 付费后可见"],
  ["资料分发说明", 8, "any", "仅供预览 VIP文档 请确认下面内容"],
  ["资料分发说明", 4, "any", "全文共 全文约 仅显示 当前显示 省略"],
  ["版权声明", 10, "any", "本站不保证 不代表本站 不代表本网 告知本站删除"],
  ["资料分发说明", 6, "any", "由用户上传 为用户上传 该用户上传 网友上传 联系客服"],
  ["推广信息", 10, "any", "公众@号 公众%号 公众#号 公众&号"],
  [
    "推广信息",
    8,
    "any",
    "创作灵感 范文供你 范文供您 下载网址 请加微 写作神器 联系老师 定制代笔 免费获取全文",
  ],
  ["推广信息", 10, "any", "收录于话题"],
  ["推广信息", 4, "any", "为大家推荐 欢迎您 欢迎你 立即了解"],
  ["网页导航", 10, "any", "继续免费阅读 _第1页 _第2页 _第3页 _第4页 _第5页 _第6页 _第7页 _第8页 _第9页"],
  ["网页导语", 10, "any", "小编"],
  // By itself less than a weak line: 篇二 without its brackets heads a report of a collection.
  [
    "网页导语",
    3.5,
    "line",
    "篇一 篇二 篇三 篇四 篇五 篇六 篇七 篇八 篇九 篇十 篇1 篇2 篇3 篇4 篇5 篇6 篇7 篇8 篇9",
  ],
  [
    "网页导语",
    8,
    "any",
    "希望对您有所帮助 希望对你有所帮助 希望能帮助到您 希望能帮到大家 欢迎阅读借鉴 欢迎借鉴参考 希望大家喜欢",
  ],
  [
    "网页导语",
    4,
    "any",
    "欢迎阅读 本站为大家 为大家整理 为您整理 为你整理 为大家带来 为大家收集 供大家参考 供您参考 欢迎大家阅读 欢迎你的参阅 欢迎您的参阅 欢迎参阅 希望对大家有所帮助 分享给大家 带来帮助",
  ],
  [
    "推荐链接",
    12,
    "line",
    "猜你喜欢 相关推荐 相关文章 相关阅读 相关范文 相关热词 相关链接 推荐阅读 推荐文章 延伸阅读 热门推荐 热门文章 热门范文 热门标签 最新文章 最新范文 精彩推荐 为您推荐 为你推荐 大家都在看 看了又看 你可能感兴趣 您可能感兴趣的文章 更多推荐 本类推荐 阅读排行 点击排行 往期推荐 往期回顾 往期精彩",
  ],
  [
    "推荐链接",
    10,
    "start",
    "猜你喜欢 相关推荐: 相关推荐： 相关文章: 相关文章： 相关阅读: 相关阅读： 推荐阅读: 推荐阅读： 延伸阅读: 延伸阅读： 热门推荐: 热门推荐： 上一篇: 上一篇： 下一篇: 下一篇：",
  ],
  ["推荐链接", 5, "any", "上一篇 下一篇 上一页 下一页"],
  [
    "资料分发说明",
    6,
    "any",
    "为大家精心 版权说明 收益归属 内容提供方 仅供学习 仅供会员 仅供个人 请勿转发 禁止转发 倒卖 会员资料 会员材料 会员群 会员专享 会员专属 唯一指定 代写",
  ],
  [
    "资料分发说明",
    5,
    "any",
    "禁止外传 严禁外传 请勿外传 切勿外传 不得外传 请勿传播 禁止传播 请勿转载 学习交流 商业用途 后果自负 完整版 原创首发",
  ],
  [
    "资料分发说明",
    8,
    "any",
    "用后删除 用完删除 阅后删除 小时内删除 更多范文 更多资料 更多材料 更多文稿 更多公文 资料来源于网络 内容来源于网络 来源于互联网 收集于网络 网络收集 整理发布 由会员分享 可在线阅读 珍藏版",
  ],
  [
    "资料分发说明",
    10,
    "start",
    "本文由 本文来自 本文来源 本文转自 本文出自 本资料由 本资料来自 本文档由 本文档来自 本文档来源 文章来源于 文章转自",
  ],
  ["资料分发说明", 4, "any", "仅供内部 仅供参考 下载后 任何途径 内部资料 范文 范本"],
  ["资料分发说明", 2, "any", "整理 上传 资料 文稿 不完整"],
  [
    "推广信息",
    8,
    "any",
    "长按识别 识别二维码 回复关键词 点击下载 免费下载 立即下载 下载地址 下载链接 提取码 立享 知识星球 文秘网 文库网 范文网 范文大全 公文网 材料网 文档网",
  ],
  [
    "推广信息",
    6,
    "any",
    "扫码领 加群 蓝字 点击上方 更多精彩 欢迎来到 加微信 微信号 加好友 添加微信 客服微信 永久会员 终身会员",
  ],
  ["推广信息", 5, "any", "扫码关注 扫一扫关注 网盘 年费 公众号: 公众号： 领取资料"],
  ["推广信息", 4, "any", "充值 VIP"],
  ["推广信息", 3, "any", "QQ群 Q群 qq群 二维码 公众号 订阅 扫码 请关注 文库"],
  ["推广信息", 2, "any", "QQ 会员 免费 赠送 咨询 获取 领取 搜索 权益"],
  [
    "版权声明",
    10,
    "any",
    "不允许二次传播 禁止二次传播 转载请注明 谢绝转载 侵权请联系 侵权联系 ICP备 公网安备",
  ],
  ["版权声明", 6, "any", "版权所有 侵权必究 如有侵权 不得转载 版权声明 免责声明 Copyright"],
  ["版权声明", 3, "any", "版权归 未经授权 未经许可"],
  ["网址", 4, "any", "http:// https:// www."],
];

/** Cues this light are words that documents use too; they are weighed only beside heavier ones. */
const LIGHT_CUE = 3;
/** All light cues of a line together weigh no more than this. */
export const LIGHT_CUES_LIMIT = 5;

const CUES: readonly ResidueCue[] = ROWS.flatMap(([source, weight, where, cues]) =>
  cues.split(" ").map((text) => ({ text, weight, source, where })),
);

/** The light cues. */
export const LIGHT_CUES: readonly ResidueCue[] = CUES.filter(({ weight }) => weight <= LIGHT_CUE);

/** The cues that count at the start of a line only, by their first character. */
export const OPENING_CUES: ReadonlyMap<string, readonly ResidueCue[]> = byFirst(
  CUES.filter(({ where, weight }) => where !== "any" && weight > LIGHT_CUE),
);

/** Characters to look for, the rarer in official prose the earlier. */
const KEYS =
  "珍丨｜浏【佚您你勿删扫VPyhw欢喜客顶:仅彩搜盘谢窗辑蓝倒稿径返页/链希唯添阅词归友码声篇址即微播如藏图击帮途载禁久星秘版库侵字写首络值享编材料果别容终小间带属流多档号考群费集来布整精：传范备网";

/** The cues that count anywhere, by the character that is looked for in the text, with its place in the cue. */
export const RESIDUE_CUES: ReadonlyMap<
  string,
  readonly { readonly cue: ResidueCue; readonly offset: number }[]
> = byKey(CUES.filter(({ where, weight }) => where === "any" && weight > LIGHT_CUE));

/** How heavy the cues of a line must be together, by the line's length: prose may mention a thing or two in passing. */
export const RESIDUE_LIMITS: readonly { readonly length: number; readonly weight: number }[] = [
  { length: 40, weight: 10 },
  { length: 120, weight: 12 },
  { length: 300, weight: 20 },
];

/** A line with at least this weight beside residue, before the title or after the end, is residue too. */
export const WEAK_LINE = 4;

/** Cues that make residue of their own sentence in a line too long to be residue as a whole. */
export const DECISIVE_IN_PROSE: readonly string[] = "小编 转载请注明 更多范文".split(" ");

/** Forms that literal cues cannot say, each with its weight; tried only on lines that have a cue. */
export const RESIDUE_FORMS: readonly {
  readonly form: RegExp;
  readonly weight: number;
  readonly source: ResidueSource;
}[] = [
  { form: /(?:QQ|qq|Qq|扣扣)\s?群?[:：]?\s?\d{5,11}/, weight: 6, source: "推广信息" },
  { form: /(?:微信|VX|vx|V信|薇信)\s?号?[:：]\s?[A-Za-z][\w-]{4,19}/, weight: 6, source: "推广信息" },
  { form: /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s{1,3}\d{1,2}:\d{2}/, weight: 4, source: "网页发布信息" },
  {
    form: /^(?:发布)?(?:时间|日期)[:：]\s?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000\d:：]{1,16}(?:文章|信息)?来源[:：].{1,20}$/,
    weight: 10,
    source: "网页发布信息",
  },
  // A part of the text is held back: 全文共6606字,当前仅显示2320字; 开头部分已省略310字.
  { form: /全文[共约]?\d{2,6}字[,，]|省略\d{1,6}字/, weight: 10, source: "资料分发说明" },
  // By itself a date closes a letter too: only beside other residue.
  { form: /^20\d\d-\d{1,2}-\d{1,2}$/, weight: 4, source: "网页发布信息" },
  // Counters of a page, beside other residue only: 999+, 23 页, - 37.5 KB |.
  { form: /^(?:[-•]\s)?\d{1,5}(?:\+|\s?页)$/, weight: 4, source: "网页发布信息" },
  { form: /^[-•]\s\d{1,5}(?:\.\d{1,2})?\s?[KM]B(?:\s?[|｜])?$/, weight: 4, source: "网页发布信息" },
  { form: /^(?:[-•]\s)?20\d\d-\d{1,2}-\d{1,2}\s发布(?:\s?[|｜])?$/, weight: 4, source: "网页发布信息" },
  { form: /来源于\s?(?:https?:\/\/)?www\./, weight: 6, source: "资料分发说明" },
  { form: /[|｜]\s?(?:时间|来源|作者|移动端)[:：]/, weight: 6, source: "网页发布信息" },
  { form: /[>＞»›][^>＞»›]{1,24}[>＞»›]/, weight: 6, source: "网页导航" },
  { form: /位置[:：].{1,24}[>＞»›→]/, weight: 6, source: "网页导航" },
  { form: /^【篇[一二三四五六七八九十\d]】$/, weight: 7, source: "网页导语" },
  { form: /字[号体][:：]?\s{0,2}[【[]?\s?大\s{0,3}中\s{0,3}小/, weight: 6, source: "网页发布信息" },
  {
    form: /(?:下面|以下|下文)(?:就?是|为)[^，。]{0,8}(?:整理|收集|搜集|分享|带来|准备)/,
    weight: 8,
    source: "网页导语",
  },
  {
    form: /由[^，。]{2,12}(?:网|文库|文秘|公众号|工作室)[^，。]{0,6}(?:整理|收集|搜集|提供|发布|上传)/,
    weight: 8,
    source: "资料分发说明",
  },
  { form: /^(?:https?:\/\/|www\.)[\x21-\x7e]{3,}$/, weight: 10, source: "网址" },
];

/** Forms of whole short lines that need no cue: a page's number, the time of a post, a site's name. */
export const RESIDUE_LINES: readonly { readonly form: RegExp; readonly source: ResidueSource }[] = [
  {
    form: /^[-—–－]{0,2}\s{0,2}第\s?\d{1,4}\s?页[\s，,/／]{0,4}(?:共\s?\d{1,4}\s?页)?\s{0,2}[-—–－]{0,2}$/,
    source: "文档页码",
  },
  { form: /^[-—–－]\s{0,2}\d{1,4}\s{0,2}[-—–－]$/, source: "文档页码" },
  {
    form: /^(?:admin\d?)?20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s{1,3}(?:[\u4e00-\u9fff]{1,8}网|\d{1,6}次))?$/,
    source: "网页发布信息",
  },
  {
    form: /^[\u4e00-\u9fff]{2,6}(?:范文网?|文库网?|文秘网|文档网|公文网|材料网|总结网)$/,
    source: "网页导航",
  },
  { form: /^[\u4e00-\u9fff]{2,8}网\s{1,3}首页$/, source: "网页导航" },
  { form: /^【字[体号][：:]?$/, source: "网页导航" },
  // 作者： 来源：, 调研报告汇编（第7/23页）: labels with nothing behind them, a part of a long page.
  {
    form: /^(?:(?:作者|来源|编辑|责编|责任编辑|点击|点击数|浏览|浏览量|字号)[:：][ \u3000]{0,3}){2,5}$/,
    source: "网页发布信息",
  },
  { form: /^[^，。；]{2,40}[（(]第\s?\d{1,3}[/／]\d{1,3}\s?页[）)]$/, source: "文档页码" },
  { form: /^[[【]标签[:：][^\]】]{1,8}[\]】]$/, source: "网页导航" },
  // 【打印】【关闭】, 收藏 | 打印 | 关闭: a page's buttons.
  {
    form: /^(?=[^【[|｜ \u3000]{0,8}[【[|｜ \u3000])(?:[【[]?(?:打印|关闭|收藏|分享|返回|纠错|下载)[】\]]?[ \u3000|｜]{0,4}){2,8}$/,
    source: "网页导航",
  },
  {
    form: /^(?:文章|信息|稿件)?来源[:：]\s?[\u4e00-\u9fff·]{0,16}(?:[日晚早时商法]报|网|新闻社|新华社|客户端|电视台|公众号)$/,
    source: "网页发布信息",
  },
  {
    form: /[报社网台闻端]记者[ \u3000]?[\u4e00-\u9fff·]{2,4}(?:[ \u3000][\u4e00-\u9fff·]{1,4})?[ \u3000]?摄$/,
    source: "网页发布信息",
  },
  { form: /^[\u4e00-\u9fff]{2,8}[库网][,，]\s?欢迎您[!！]$/, source: "网页导语" },
  { form: /^(?:浏览|阅读|点击|下载)(?:量|数|次数)[:：]?\s?\d{1,8}\s?次?$/, source: "网页发布信息" },
  {
    form: /^(?:发布|更新|上传|录入|发表)(?:时间|日期)[:：]\s?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?$/,
    source: "网页发布信息",
  },
  { form: /^(?:大小[:：]\s?)?\d{1,5}(?:\.\d{1,2})?\s?[KMG]B$/, source: "网页发布信息" },
  { form: /^页数[:：]\s?\d{1,4}\s?页$/, source: "网页发布信息" },
];

/** What such lines end with: a look at one character rules most lines out. */
export const RESIDUE_LINE_ENDS = "]）)页网文库-—–－0123456789B次日!！：:体号报社端台摄】]闭印藏享";

/** Words of a site's parts: one of them makes a trail of steps (申请 > 受理 > 办结) a page's trail. */
export const TRAIL_WORDS: readonly string[] =
  "首页 大全 范文 总结 公文 资讯 新闻 文库 频道 栏目 文档 文章 心得 讲话稿 政务公开 工作动态".split(" ");

/** Words that head a list of links; the short lines behind one are links. */
export const LINK_HEADS: readonly string[] =
  "猜你喜欢 相关推荐 相关文章 相关阅读 相关范文 推荐阅读 推荐文章 延伸阅读 热门推荐 热门文章 热门范文 最新文章 最新范文 精彩推荐 为您推荐 为你推荐 大家都在看".split(
    " ",
  );

function byFirst(cues: readonly ResidueCue[]): ReadonlyMap<string, readonly ResidueCue[]> {
  const table = new Map<string, ResidueCue[]>();
  for (const cue of cues) {
    const row = table.get(cue.text.charAt(0));
    if (row) row.push(cue);
    else table.set(cue.text.charAt(0), [cue]);
  }
  for (const row of table.values()) row.sort((a, b) => b.text.length - a.text.length);
  return table;
}

function byKey(
  cues: readonly ResidueCue[],
): ReadonlyMap<string, readonly { cue: ResidueCue; offset: number }[]> {
  const table = new Map<string, { cue: ResidueCue; offset: number }[]>();
  for (const cue of cues) {
    const key = keyOf(cue.text);
    const entry = { cue, offset: cue.text.indexOf(key) };
    const row = table.get(key);
    if (row) row.push(entry);
    else table.set(key, [entry]);
  }
  for (const row of table.values()) row.sort((a, b) => b.cue.text.length - a.cue.text.length);
  return table;
}

/** The character of the cue that stands first in {@link KEYS}; its last where none does. */
function keyOf(text: string): string {
  let first = KEYS.length;
  for (let i = 0; i < text.length; i++) {
    const at = KEYS.indexOf(text.charAt(i));
    if (at >= 0 && at < first) first = at;
  }
  return KEYS.charAt(first) || text.charAt(text.length - 1);
}
