// Figures made of parts: a unit and a half, a whole and a share, two ends with one scale or sign between them, a sign before them.
import { checkFigures } from "../support/figures.ts";

// What a unit is followed by that adds a part of it; wholes with a share.
checkFigures(
  "管沟挖深⟦metric value=2.5 unit=米:两米半⟧，每车装⟦metric value=1.5 unit=吨:一吨半⟧，辐射周边⟦metric value=5 unit=公里:5公里⟧半径范围，运来⟦metric value=3 unit=吨:3吨⟧半成品。",
);
checkFigures(
  "每斤收购价⟦metric value=5.3 unit=元:五元三毛⟧，自给率达⟦metric value=7.5 unit=成:七成五⟧，观测点位于东经⟦metric value=116.5 unit=°:116°30′⟧，完成⟦metric value=3 unit=成:三成⟧⟦metric value=3 unit=个:三个⟧项目。",
);
checkFigures(
  "产量是前年的⟦metric value=2.5 unit=倍 change=是前年的:二又二分之一倍⟧，差错率控制在⟦metric value=0.000005 bound=控制在…以下:百万分之五⟧以下。",
);
// The nought between two places of digits.
checkFigures(
  "总投资⟦metric value=20300000 unit=元:2千零30万元⟧，惠及⟦metric value=10500 unit=户:1万零500户⟧、⟦metric value=30005 unit=人:3万零5人⟧。",
);
// Ranges whose ends share a scale, a denominator or a sign, and a dash between spaces.
checkFigures(
  "户均补助⟦metric value=50000 upper=80000 unit=元:五到八万元⟧，每亩增收⟦metric value=3000 upper=5000 unit=元:3至5千元⟧，每村培训⟦metric value=300 upper=500 unit=人:三到五百人⟧，选派⟦metric value=3 upper=20 unit=名:三到二十名⟧。",
);
checkFigures(
  "降幅在⟦metric value=5 upper=10 unit=%:百分之五到十⟧之间，由⟦metric value=5 unit=%:百分之五⟧到七月的⟦metric value=8 unit=%:百分之八⟧，每组⟦metric value=20 upper=30 unit=人:20 - 30人⟧。",
);
checkFigures(
  "气温⟦metric value=-5 upper=3 unit=℃:-5～3℃⟧，夜间⟦metric value=-12 upper=-8 unit=摄氏度:零下12至零下8摄氏度⟧，增速在⟦metric value=-3 upper=5 unit=%:-3%到5%⟧之间，拟增长⟦metric value=3 upper=5 unit=% change=增长:3%-5%⟧。",
);
// Less than nothing: money and heights where the words before say that they may be; sums of a list have a stroke.
checkFigures(
  "利润总额⟦metric value=-120000000 unit=元:-1.2亿元⟧，净利润为⟦metric value=-30000000 unit=元:负3000万元⟧，湖面海拔⟦metric value=-154 unit=米:-154米⟧，同比为⟦metric value=-3 unit=%:负百分之三⟧。",
);
checkFigures(
  "降本减负⟦metric value=300000000 unit=元:3亿元⟧，甲村-⟦metric value=50000 unit=元:5万元⟧，赵三-⟦metric value=500 unit=元:500元⟧。",
);
// Money of other countries, and by its sign; squares and cubes of small units.
checkFigures(
  "出口额⟦metric value=3000000 unit=韩元:300万韩元⟧、⟦metric value=2000000000 unit=卢布:20亿卢布⟧，折合⟦metric value=50000000 unit=人民币:5000万人民币⟧，最高限价：⟦metric value=350000 unit=元:￥350,000.00⟧。",
);
checkFigures(
  "样品面积⟦metric value=30 unit=平方毫米:30平方毫米⟧、体积⟦metric value=5 unit=立方厘米:5立方厘米⟧，缴获近⟦metric value=1 unit=吨 bound=近:一吨⟧走私品。",
);
