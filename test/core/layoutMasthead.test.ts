// 版头 and 版记 as the draft has them written: 红头文件, 信函, 命令, 纪要 and 简报 by GB/T 9704—2012.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lines } from "../support/lines.ts";
import { page } from "../support/pages.ts";

describe("a masthead that the draft has written", () => {
  test("份号, 密级, 紧急程度, 发文机关标志, 发文字号", () => {
    assert.deepEqual(
      page(
        lines(
          "000012",
          "机密★1年",
          "特急",
          "",
          "云溪县水利局文件",
          "云水发〔2026〕7号",
          "",
          "关于做好春灌工作的通知",
          "各乡镇：",
        ),
      ),
      [
        "copyNumber 000012",
        "secrecy 机密★1年",
        "secrecy 特急",
        "35organMark 云溪县水利局文件",
        "··documentNumber 云水发〔2026〕7号 ▬",
        "··title 关于做好春灌工作的通知",
        "·addressee 各乡镇：",
      ],
    );
  });

  test("上行文: 签发人 at the right end of the number's line, or below it", () => {
    const draft = (...number: readonly string[]) =>
      lines("云溪县水利局文件", ...number, "关于解决东溪水厂改造资金的请示", "县人民政府：");
    assert.deepEqual(page(draft("云水〔2026〕15号　　　　签发人：周舟")).slice(0, 3), [
      "35organMark 云溪县水利局文件",
      "··documentNumber 云水〔2026〕15号 ⇥ 签发人：［2周舟］ ▬",
      "··title 关于解决东溪水厂改造资金的请示",
    ]);
    assert.deepEqual(page(draft("云水〔2026〕15号", "签发人：周舟")).slice(1, 3), [
      "··documentNumber 云水〔2026〕15号",
      "signer 签发人：［2周舟］ ▬",
    ]);
  });

  test("several organs; a number without an organ is no masthead", () => {
    const title = lines("关于做好春灌工作的通知", "各乡镇：");
    assert.deepEqual(
      page(lines("云溪县水利局", "云溪县农业农村局文件", "云水发〔2026〕7号", title)).slice(0, 3),
      ["35organMark 云溪县水利局", "organMark 云溪县农业农村局文件", "··documentNumber 云水发〔2026〕7号 ▬"],
    );
    assert.deepEqual(
      page(lines("请各单位认真阅读。", "云溪县水利局", "云水发〔2026〕7号", title)).slice(0, 2),
      ["text 请各单位认真阅读。", "text 云溪县水利局"],
    );
  });

  test("信函: the number below the organ's line, 版记 without lines", () => {
    assert.deepEqual(
      page(
        lines(
          "云溪县水利局",
          "云水函〔2026〕21号",
          "关于商请支持水厂用地的函",
          "县自然资源局：",
          "请予支持。",
          "云溪县水利局",
          "2026年6月1日",
          "抄送：县人民政府办公室。",
        ),
      ),
      [
        "letterMark 云溪县水利局",
        "letterNumber 云水函〔2026〕21号",
        "··title 关于商请支持水厂用地的函",
        "·addressee 县自然资源局：",
        "text 请予支持。",
        "··signature 云溪县水利局",
        "date 2026年6月1日",
        "版记无线 copies 抄送：县人民政府办公室。",
      ],
    );
  });

  test("命令: what it promulgates begins a page", () => {
    assert.deepEqual(
      page(
        lines(
          "云溪县人民政府令",
          "第12号",
          "《云溪县节水办法》已经审议通过，现予公布。",
          "县长　李木",
          "2026年5月10日",
          "云溪县水井管理条例",
          "（2020年3月1日发布　2026年4月2日修订）",
          "第一条　为节约用水，制定本条例。",
        ),
      ),
      [
        "20orderMark 云溪县人民政府令",
        "··issueNumber 第12号",
        "··text 《云溪县节水办法》已经审议通过，现予公布。",
        "··signature 县长　李木",
        "date 2026年5月10日",
        "↧title 云溪县水井管理条例",
        "underTitle （2020年3月1日发布　2026年4月2日修订）",
        "·text ［1第一条］　为节约用水，制定本条例。",
      ],
    );
  });

  test("纪要: who edits it and when above the red line; who was there, below the text", () => {
    assert.deepEqual(
      page(
        lines(
          "云溪县水利局局务会议纪要",
          "（第6期）",
          "云溪县水利局办公室　　2026年6月12日",
          "会议研究了防汛备汛工作。现纪要如下：",
          "一、关于防汛备汛",
          "会议同意防汛预案。",
          "出席：周舟、李木",
          "列席：王川",
          "发：局机关各科室。",
        ),
      ),
      [
        "35organMark 云溪县水利局局务会议纪要",
        "·issueNumber （第6期）",
        "·issuer 云溪县水利局办公室 ⇥ 2026年6月12日 ▬",
        "··text 会议研究了防汛备汛工作。现纪要如下：",
        "heading1 一、关于防汛备汛",
        "text 会议同意防汛预案。",
        "·attendance ［1出席：］周舟、李木",
        "attendance ［1列席：］王川",
        "版记 copies 发：局机关各科室。",
      ],
    );
  });

  test("简报: the headline is the title; 会议纪要 without a number is a title as others are", () => {
    assert.deepEqual(page(lines("水利简报", "第6期", "我县扎实推进春灌工作", "今年以来，全县春灌8万亩。")), [
      "35organMark 水利简报",
      "·issueNumber 第6期 ▬",
      "··title 我县扎实推进春灌工作",
      "·text 今年以来，全县春灌8万亩。",
    ]);
    assert.deepEqual(
      page(lines("水利简报（第6期）", "县水利局　　2026年6月12日", "我县扎实推进春灌", "全县春灌8万亩。")),
      [
        "35organMark 水利简报",
        "·issueNumber （第6期）",
        "·issuer 县水利局 ⇥ 2026年6月12日 ▬",
        "··title 我县扎实推进春灌",
        "·text 全县春灌8万亩。",
      ],
    );
    assert.deepEqual(page(lines("云溪县人民政府", "常务会议纪要", "〔2026〕6号", "会议研究了有关事项。")), [
      "35organMark 云溪县人民政府",
      "organMark 常务会议纪要",
      "·issueNumber 〔2026〕6号 ▬",
      "··text 会议研究了有关事项。",
    ]);
    assert.equal(page(lines("防汛工作会议纪要", "会议研究了防汛工作。"))[0], "title 防汛工作会议纪要");
  });
});

test("版记 that text follows, and an attachment below it with 附件： alone", () => {
  assert.deepEqual(
    page(
      lines(
        "关于做好春灌工作的通知",
        "各乡镇：",
        "请抓好落实。",
        "县水利局",
        "2026年2月10日",
        "抄送：县委办公室。",
        "县水利局办公室　　2026年2月10日印发",
        "（共印50份）",
        "附件：",
        "联系人名单",
        "周舟，电话0000。",
      ),
    ).slice(3),
    [
      "··signature 县水利局",
      "date 2026年2月10日",
      "↧attachmentLabel 附件：",
      "·title 联系人名单",
      "·text 周舟，电话0000。",
      "版记 copies 抄送：县委办公室。 ⏎ imprint 县水利局办公室 ⇥ 2026年2月10日印发 ⏎ imprint （共印50份）",
    ],
  );
});

test("Markdown: whole lines in bold, a signature between tags, a rule above 版记", () => {
  assert.deepEqual(
    page(
      lines(
        "**云溪县水利局文件**",
        "云水发〔2026〕9号",
        "# 关于开展安全检查的通知",
        "**各水利站：**",
        "请抓好落实。",
        '<p align="right">云溪县水利局</p>',
        '<p align="right">2026年2月25日</p>',
        "",
        "---",
        "抄送：县应急管理局。",
      ),
      "markdown",
    ),
    [
      "35organMark 云溪县水利局文件",
      "··documentNumber 云水发〔2026〕9号 ▬",
      "··title 关于开展安全检查的通知",
      "·addressee 各水利站：",
      "text 请抓好落实。",
      "··signature 云溪县水利局",
      "date 2026年2月25日",
      "版记 copies 抄送：县应急管理局。",
    ],
  );
});

describe("版记 is the last of its document", () => {
  const body = lines("关于做好春灌工作的通知", "各乡镇：", "请抓好落实。", "附件：1.春灌面积表");
  const imprint = "版记 copies 抄送：县委办公室。 ⏎ imprint 县水利局办公室 ⇥ 2026年2月10日印发";
  for (const [name, written] of [
    ["in one line", ["县水利局办公室　　2026年2月10日印发"]],
    ["in two", ["县水利局办公室", "2026年2月10日印发"]],
  ] as const) {
    test(`behind the attachments; 印发机关 and 印发日期 ${name}`, () => {
      assert.deepEqual(
        page(
          lines(
            body,
            "县水利局",
            "2026年2月10日",
            "抄送：县委办公室。",
            ...written,
            "附件1",
            "春灌面积表",
            "共8万亩。",
          ),
        ).slice(3),
        [
          "·attachmentNote 附件：1.春灌面积表",
          "··signature 县水利局",
          "date 2026年2月10日",
          "↧attachmentLabel 附件1",
          "·title 春灌面积表",
          "·text 共8万亩。",
          imprint,
        ],
      );
    });
  }
});
