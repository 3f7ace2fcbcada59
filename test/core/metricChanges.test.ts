// The words of change and comparison that go with figures, and what only looks like them.
import { checkFigures } from "../support/figures.ts";

// Change.
checkFigures(
  "发文同比减少⟦metric value=31 unit=% change=同比减少:31％⟧，会议较去年同期下降⟦metric value=33 unit=% change=较去年同期下降:33％⟧。",
);
checkFigures(
  "查阅数量比去年同期增加了⟦metric value=1.8 unit=倍 change=比去年同期增加了:1.8倍⟧，产值翻⟦metric value=1 unit=番 change=翻:一番⟧。",
);
checkFigures(
  "案件由⟦metric value=120 unit=件 relation=from:120件⟧增至⟦metric value=150 unit=件 change=增至 relation=to:150件⟧。",
);
checkFigures(
  "时限从⟦metric value=15 unit=个工作日 relation=from:15个工作日⟧压缩至⟦metric value=5 unit=个工作日 change=压缩至 relation=to:5个工作日⟧。",
);
checkFigures(
  "覆盖率提高到⟦metric value=95.6 unit=% change=提高到 relation=to:95.6%⟧，提高⟦metric value=4.4 unit=百分点 change=提高:4.4个百分点⟧。",
);
checkFigures(
  "农技人员由⟦metric value=186 unit=人 relation=from:186人⟧减少到⟦metric value=132 unit=人 change=减少到 relation=to:132人⟧，减少了⟦metric value=54 unit=人 change=减少了:54人⟧。",
);
checkFigures(
  "主要指标分别增长⟦metric value=3 unit=% change=增长:3%⟧、⟦metric value=5 unit=% change=增长:5%⟧和⟦metric value=8 unit=% change=增长:8%⟧。",
);
checkFigures(
  "较上年减少信访⟦metric value=12 unit=批 change=较上年减少:12批⟧，规模是去年的⟦metric value=2 unit=倍 change=是去年的:2倍⟧。",
);
checkFigures(
  "床位增加⟦metric value=200 unit=张 change=增加:200张⟧，优良天数同比增加⟦metric value=9 unit=天 change=同比增加:9天⟧。",
);
checkFigures(
  "增速高于全省平均⟦metric value=3.4 unit=百分点 change=高于全省平均:3.4个百分点⟧，入学率比邻县低⟦metric value=2 unit=百分点 change=比邻县低:2个百分点⟧。",
);
checkFigures(
  "占比高出全国、全省⟦metric value=1.5 unit=百分点 change=高出全国、全省:1.5个百分点⟧，成本低于⟦metric value=30 unit=% bound=低于:30%⟧。",
);
checkFigures(
  "获⟦metric value=12 unit=个:12个⟧一等奖，新建⟦metric value=4 unit=个:4个⟧制药厂，走访⟦metric value=35 unit=位:35位⟧居民、⟦metric value=3 unit=个:三个⟧地级市、⟦metric value=3 unit=批:三批⟧示范区。",
);
checkFigures(
  "改造提升梯田⟦metric value=4.5 unit=亩:4.5亩⟧，改造提升⟦metric value=2.2 unit=亩:2.2亩⟧；2025—2026学年、2026学年度招生。",
);
checkFigures("城乡收入比缩小到⟦metric value=1.88 change=缩小到 relation=to:1.88:1⟧。");
checkFigures(
  "与上年相比减少⟦metric value=1203500 unit=元 change=与上年相比减少:120.35万元⟧，降雨较常年偏多近⟦metric value=3 unit=成 bound=近 change=较常年偏多:三成⟧。",
);
// Nothing of these is a change: a level, new things, an object between verb and figure.
checkFigures(
  "合格率达到⟦metric value=93 unit=%:93%⟧，新增⟦metric value=12 unit=个:12个⟧站点，减少会议⟦metric value=5 unit=次:5次⟧，占比⟦metric value=48 unit=%:48%⟧。",
);

// How far a figure lies from a plan or the year before, whatever it measures; but what it may not exceed.
checkFigures(
  "支出低于预算⟦metric value=24000 unit=元 change=低于预算:2.4万元⟧，办件多于上年同期⟦metric value=30 unit=件 change=多于上年同期:30件⟧。",
);
checkFigures(
  "气温偏高⟦metric value=0.8 unit=℃ change=偏高:0.8℃⟧，基金短收⟦metric value=3000000 unit=元 change=短收:300万元⟧，采购价高于市场价⟦metric value=5 upper=9 unit=% change=高于市场价:5%—9%⟧。",
);
checkFigures(
  "收入完成⟦metric value=1800000000 unit=元:18亿元⟧，增收⟦metric value=9000000 unit=元 change=增收:900万元⟧，增长⟦metric value=5 unit=% change=增长:5%⟧；带动果农增收⟦metric value=3000000 unit=元:300万元⟧。",
);
checkFigures(
  "播种进度较上年快⟦metric value=3 unit=百分点 change=较上年快:3个百分点⟧，比常年慢⟦metric value=2 unit=天 change=比常年慢:两天⟧，拔节期快于常年⟦metric value=4 unit=天 change=快于常年:4天⟧，较快增长、加快建设⟦metric value=6 unit=个:6个⟧站点。",
);
checkFigures(
  "支出不高于预算⟦metric value=200000 unit=元:20万元⟧，不得低于最低标准⟦metric value=300 unit=元:300元⟧。",
);
checkFigures(
  "用水量约占全县⟦metric value=0.25 bound=约占:四分之一⟧，发放补贴近⟦metric value=10000000 unit=元 bound=近:千万元⟧，贴近⟦metric value=5 unit=个:5个⟧社区。",
);

// For whom the new value is stands between.
checkFigures(
  "低保标准提高到每人每月⟦metric value=560 unit=元 change=提高到每人每月 relation=to:560元⟧，单产提高到亩均⟦metric value=480 unit=公斤 change=提高到亩均 relation=to:480公斤⟧。",
);
