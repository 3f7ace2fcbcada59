// Residue that only the whole draft shows, and what stays beside it; blanks that a signature excuses.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Language, reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const BODY =
  "2025年，局党组坚持以习近平新时代中国特色社会主义思想为指导，认真落实市委部署，圆满完成全年各项目标任务。";

/** Lines that the sites of documents set around a text. */
const SITE_LINES = [
  "某某范文网  发布于：2026-01-09  分类：工作总结",
  "浏览量：1024",
  "阅读次数：36次",
  "发布时间：2026-01-09 09:12",
  "2026-01-09 09:12:47 15次",
  "大小：18.5KB",
  "页数：6页",
  "公文文库，欢迎您！",
  "手机版",
  "分享到： 微信 微博",
  "【打印】 【关闭】",
  "收藏 | 打印 | 关闭",
  "扫一扫在手机打开当前页",
  "您需要登录后才可以评论",
  "（未完，全文共3210字，当前显示560字）",
  "……（中间部分已省略420字）",
  "全文约2600字，请下载后阅读。",
  "以上材料为用户上传，不代表本站立场。",
  "亲，这份材料已全部预览完了，喜欢就下载吧！",
  "本文链接：https://example.com/doc/1.html",
  "网站：某文库 | 时间：2026-01-09 09:12:47 | 移动端：工作总结",
  "公众@号：写材料的人。",
  "此处内容需要权限查看",
  "会员免费查看",
  "【标签：介绍】",
  "作者： 来源：",
  "论文部分内容阅读",
  "调研报告汇编（第7/23页）",
  "在会议上的讲话  笔墨天下 微信号 bimotianxia 收录于话题",
  "Tag：工作总结,乡镇总结",
  "《乡镇工作总结》来源于www.example.com，欢迎阅读乡镇工作总结。",
];

/** Sentences that only sound like those. */
const OWN_LINES = [
  "平台注册用户登录后查看办理进度。",
  "加强公众号图文内容审核。",
  "分享到各镇各部门的典型做法有12条。",
  "发布预警提示信息36条。",
  "办事材料由用户上传、窗口审核。",
  "来访者咨询事项，全文公开。",
  "会议资料共12页。",
  "【收藏】收藏家名录",
  "欢迎阅读本馆推荐书目。",
  "该数据来源于省级平台。",
  "作者：张三　来源：本报",
  "详见附件（第7页）",
];

/** The residue of a draft, line by line. */
function residueIn(text: string, language: Language = "plaintext"): string[] {
  return reportOf(text, language)
    .placeholders.filter(({ kind }) => kind === "residue")
    .map((hole) => hole.text);
}

for (const language of ["plaintext", "markdown"] as const) {
  describe(`in ${language}`, () => {
    const hash = language === "markdown" ? "# " : "";

    test("a page's headline is residue where the title is repeated below, the title stays", () => {
      const text = lines(
        "当前位置：首页 > 范文 > 总结",
        "",
        `${hash}2025年全市工作总结`,
        "",
        "时间：2026-01-09 09:12:47 来源：公文范文网",
        "",
        `${hash}2025年全市工作总结`,
        BODY,
      );
      assert.deepEqual(residueIn(text, language), [
        "当前位置：首页 > 范文 > 总结",
        `${hash}2025年全市工作总结`,
        "时间：2026-01-09 09:12:47 来源：公文范文网",
      ]);
    });

    test("what a government's site and a reader of documents put around the text is residue", () => {
      const text = lines(
        "无障碍浏览",
        "索引号： 0123456789/2026-00001",
        "时间: 01-09 作者:综合科 栏目:请示",
        `${hash}2025年全市工作总结_第1页`,
        "已阅读5页，还剩7页未读 继续免费阅读",
        `${hash}2025年全市工作总结`,
        BODY,
        "改造无障碍设施3处。",
      );
      assert.equal(residueIn(text, language).length, 5);
    });

    test("a headline is residue also where a line of key words stands between what the page says and the title", () => {
      const text = lines(
        `${hash}2025年全市工作总结`,
        "发布时间：2026-01-09",
        "全市，工作总结，2025",
        `${hash}2025年全市工作总结`,
        BODY,
      );
      assert.deepEqual(residueIn(text, language), [
        `${hash}2025年全市工作总结`,
        "发布时间：2026-01-09",
        "全市，工作总结，2025",
      ]);
      const cover = lines(`${hash}2025年全市工作总结`, "滨海市水利局", `${hash}2025年全市工作总结`, BODY);
      assert.deepEqual(residueIn(cover, language), []);
    });

    test("the date of a page below the title, beside what else the page says", () => {
      const text = lines(`${hash}在全市推进会上的讲话`, "公文范文网", "2026-01-09", "同志们：", BODY);
      assert.deepEqual(residueIn(text, language), ["公文范文网", "2026-01-09"]);
      assert.deepEqual(residueIn(lines(`${hash}关于召开推进会的函`, BODY, "2026-01-09"), language), []);
    });

    test("what sites of documents say of themselves, each line alone above a title", () => {
      for (const line of SITE_LINES) {
        assert.deepEqual(residueIn(lines(line, `${hash}2025年全市工作总结`, BODY), language), [line], line);
      }
    });

    test("a page's row of buttons around its title, its paper and its date", () => {
      const buttons = ["下载", "打印", "【字号：", "加大", "还原", "减小", "】"];
      const title = `${hash}2026年滨海市政府工作报告`;
      const occasion = "2026年1月28日在滨海市第九届人民代表大会第四次会议上";
      const from = ["来源：滨海日报", "时间：2026-02-09"];
      const text = lines(...buttons, title, occasion, ...from, "各位代表：", BODY);
      assert.deepEqual(residueIn(text, language), [...buttons, ...from]);
      const below = ["来源：滨海日报", "【字体：", "大", "中", "小", "】"];
      assert.deepEqual(residueIn(lines(title, ...below, "各位代表：", BODY), language), below);
    });

    test("who took a picture, and what leads on to more of them", () => {
      const caption = "市长作政府工作报告。滨海日报记者 王一 摄";
      const more = "》》点击图片进入专题《《";
      const text = lines(caption, `${hash}2026年滨海市政府工作报告`, BODY, more);
      assert.deepEqual(residueIn(text, language), [caption, more]);
    });

    test("buttons that an agenda or a manual names are no residue", () => {
      const text = lines(
        `${hash}2026年档案管理办法`,
        "一、使用",
        "下载",
        "打印",
        BODY,
        "字体：",
        "来源：",
        BODY,
      );
      assert.deepEqual(residueIn(text, language), []);
    });

    test("words that a report of an office's own uses too are no residue", () => {
      for (const line of OWN_LINES) {
        assert.deepEqual(residueIn(lines(`${hash}2025年全市工作总结`, BODY, line), language), [], line);
      }
    });

    test("a headline that stands twice at once, right behind what the page says", () => {
      const text = lines(
        "当前位置：公文范文网 >",
        "工作总结 >党建工作总结 >",
        `${hash}2025年全市工作总结`,
        `${hash}2025年全市工作总结`,
        BODY,
      );
      assert.equal(residueIn(text, language).length, 3);
    });

    test("what sites and readers of documents say of themselves is residue, and no title", () => {
      const text = lines(
        "滨海范文网",
        "您好，欢迎访问滨海文档",
        "范文 > 工作总结 > 党建总结 > 详情页",
        "注册",
        "登录",
        "2026-01-09 09:12:47",
        "2026-01-09 09:12:47 公文素材网",
        "公文素材网 首页",
        "网友发表时间 1234567",
        `${hash}2025年全市工作总结`,
        BODY,
        "第 3 页 共 8 页",
        BODY,
        "预览结束",
        "此处隐藏3000字，下载后查看",
        "请点击 abcd123 联系老师",
        "（阅读全部内容，您需要先登录！）",
      );
      assert.equal(residueIn(text, language).length, 14);
      assert.deepEqual(
        reportOf(text, language)
          .outline.filter(({ kind }) => kind === "title")
          .map(({ title }) => title),
        ["2025年全市工作总结"],
      );
    });

    test("a bracketed counter, the choice of type sizes and a call to download are residue, a title is not", () => {
      const text = lines(
        `${hash}【篇一】2025年工作总结`,
        "【字体：大 中 小】",
        BODY,
        "点击下载全文",
        "【篇二】",
        `${hash}2025年工作要点`,
        BODY,
        "篇三",
      );
      assert.deepEqual(residueIn(text, language), ["【字体：大 中 小】", "点击下载全文", "【篇二】"]);
    });

    test("the headline of a second page further down is residue too", () => {
      const text = lines(
        `${hash}2025年工作总结`,
        BODY,
        `${hash}2026年工作要点`,
        "当前位置：首页 > 范文 > 要点",
        `${hash}2026年工作要点`,
        BODY,
      );
      assert.deepEqual(residueIn(text, language), [`${hash}2026年工作要点`, "当前位置：首页 > 范文 > 要点"]);
    });

    test("a distributor's name goes with the lines that speak of it, before the title and after the end", () => {
      const text = lines(
        "仅供学习 禁止外传 用后删除",
        "清风文苑",
        "滨海市2025年工作总结",
        "清风文苑整理，完整版资料唯一指定QQ123456789",
        BODY,
        "清风文苑整理，完整版资料唯一指定QQ123456789",
        "清风文苑",
      );
      assert.deepEqual(residueIn(text, language).filter((line) => line === "清风文苑").length, 2);
      assert.ok(!residueIn(text, language).includes("滨海市2025年工作总结"));
    });

    test("short lines shut in between residue after the end are residue", () => {
      const text = lines(
        "2025年工作总结",
        BODY,
        "仅供学习，请勿外传",
        "自有平台，每日更新",
        "【严打盗卖】",
        "更多范文请加微信：gongwen_2026",
      );
      assert.deepEqual(residueIn(text, language), [
        "仅供学习，请勿外传",
        "自有平台，每日更新",
        "【严打盗卖】",
        "更多范文请加微信：gongwen_2026",
      ]);
    });

    test("the links behind 猜你喜欢 at the end are residue", () => {
      const text = lines(
        "2025年工作总结",
        BODY,
        "猜你喜欢",
        "2025年个人总结",
        "1.安全生产工作汇报",
        "党建工作要点",
      );
      assert.deepEqual(residueIn(text, language), [
        "猜你喜欢",
        "2025年个人总结",
        "1.安全生产工作汇报",
        "党建工作要点",
      ]);
    });
  });
}

describe("the document itself is never residue", () => {
  test("steps parted by >, words of a form, a page that is spoken of", () => {
    const text = lines("申请 > 受理 > 审核 > 办结", "注册", "登录", "详见第3页。", "2026-01-09", BODY);
    assert.deepEqual(residueIn(text), []);
  });

  test("its title between two lines of residue", () => {
    const text = lines("仅供学习 禁止外传 用后删除", "坚定信心 真抓实干", "版权所有 侵权必究", BODY);
    assert.deepEqual(residueIn(text), ["仅供学习 禁止外传 用后删除", "版权所有 侵权必究"]);
  });

  test("its signature and date before residue", () => {
    const text = lines("工作总结", BODY, "滨海市水务局", "2026年1月5日", "仅供学习 禁止外传 用后删除");
    assert.deepEqual(residueIn(text), ["仅供学习 禁止外传 用后删除"]);
  });

  test("a list of links that a document follows", () => {
    const text = lines("相关推荐：", "滨海市2025年工作总结", BODY, "一、主要工作", BODY);
    assert.deepEqual(residueIn(text), ["相关推荐："]);
  });

  test("the short lines of an agenda between two lines of residue", () => {
    const agenda = ["会议议程", "主持人 张明", "学习文件", "交流发言", "总结讲话", "散会"];
    const text = lines("仅供学习 禁止外传 用后删除", ...agenda, "版权所有 侵权必究");
    assert.deepEqual(residueIn(text), ["仅供学习 禁止外传 用后删除", "版权所有 侵权必究"]);
  });

  test("a title that is repeated with text between", () => {
    const text = lines("2025年工作总结", BODY, "2025年工作总结", BODY, "版权所有 侵权必究");
    assert.deepEqual(residueIn(text), ["版权所有 侵权必究"]);
  });

  for (const [what, repeated] of [
    ["a sentence", "会议要求抓紧整改落实。"],
    ["a heading", "二、加强组织领导"],
    ["a lead", "加强组织领导"],
    ["a slogan", "坚定信心 真抓实干"],
  ] as const) {
    test(`${what} that stands word for word before and behind residue`, () => {
      const text = lines("2025年工作总结", BODY, repeated, "版权所有 侵权必究", repeated, BODY);
      assert.deepEqual(residueIn(text), ["版权所有 侵权必究"]);
    });
  }

  test("a sentence that opens the draft and comes again behind residue", () => {
    const text = lines("会议要求抓紧整改落实。", "版权所有 侵权必究", "会议要求抓紧整改落实。", BODY);
    assert.deepEqual(residueIn(text), ["版权所有 侵权必究"]);
  });

  test("sentences about records that are gathered and edited", () => {
    const text = lines("2025年工作总结", "县档案馆搜集整理红色故事120篇，整理资料300份。", BODY);
    assert.deepEqual(residueIn(text), []);
  });

  test("short lines of a draft without residue", () => {
    assert.deepEqual(residueIn(lines("清风文苑", "2025年工作总结", BODY, "滨海市水务局", "清风文苑")), []);
  });
});

test("a residue line is one hole, whatever stands in it", () => {
  const [hole, ...more] = reportOf("【X市会员资料仅供内部交流，严禁外传，用后删除】").placeholders;
  assert.equal(hole?.kind, "residue");
  assert.equal(hole?.source, "资料分发说明");
  assert.deepEqual(more, []);
});

describe("signatures of a responsibility letter", () => {
  test("an open date under them is filled in by hand", () => {
    const text = lines(BODY, "承诺人（签字）：________", "", "    年   月   日");
    assert.deepEqual(reportOf(text).placeholders, []);
  });

  test("an open date elsewhere is a blank", () => {
    const text = lines(BODY, "滨海市水务局", "20  年  月  日");
    assert.deepEqual(
      reportOf(text).placeholders.map(({ kind, text: blank }) => [kind, blank]),
      [["blank", "20  年  月  日"]],
    );
  });
});
