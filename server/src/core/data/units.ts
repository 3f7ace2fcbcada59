// Physical units, money and ratios, with what each is worth in its base unit.

/** What a unit measures. */
export type UnitKind =
  | "money"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "electricity"
  | "pressure"
  | "time"
  | "temperature"
  | "sound"
  | "data"
  | "computing"
  | "score"
  | "ratio";

/** Units of one kind. Factors say how many base units one unit is. */
export interface UnitRow {
  readonly kind: UnitKind;
  /** The unit that factors lead to. */
  readonly base: string;
  /** Unit and factor; `元-旦` is no unit where 旦 follows. A unit without a factor is not converted. */
  readonly units: readonly (readonly [word: string, factor?: number])[];
}

/** The units. 亩, 里, 斤 and the like are customary, not legal, units; their factors are those in common use. */
export const UNITS: readonly UnitRow[] = [
  {
    kind: "money",
    base: "元",
    units: [
      ["元-旦素首月宵件", 1],
      ["角-度落色", 0.1],
      ["块钱", 1],
      ["毛钱", 0.1],
      ["角钱", 0.1],
      ["分钱", 0.01],
      ["圆", 1],
      ["美元"],
      ["欧元"],
      ["港元"],
      ["港币"],
      ["日元"],
      ["英镑"],
      ["澳元"],
      ["人民币", 1],
      ["加元"],
      ["加拿大元"],
      ["澳大利亚元"],
      ["新西兰元"],
      ["新加坡元"],
      ["新元-素旦"],
      ["新台币"],
      ["澳门元"],
      ["澳门币"],
      ["韩元"],
      ["卢布"],
      ["卢比"],
      ["泰铢"],
      ["瑞士法郎"],
      ["法郎"],
      ["越南盾"],
      ["林吉特"],
      ["坚戈"],
      ["比索"],
      ["雷亚尔"],
      ["里亚尔"],
      ["迪拉姆"],
      ["兰特"],
      ["奈拉"],
    ],
  },
  {
    kind: "length",
    base: "米",
    units: [
      ["公里", 1000],
      ["千米", 1000],
      ["米", 1],
      ["分米", 0.1],
      ["厘米", 0.01],
      ["毫米", 0.001],
      ["微米", 1e-6],
      ["纳米", 1e-9],
      ["华里", 500],
      ["里-程面", 500],
      ["海里", 1852],
      ["丈-夫量", 10 / 3],
      ["尺", 1 / 3],
      ["寸", 1 / 30],
      ["英寸", 0.0254],
      ["英尺", 0.3048],
      ["英里", 1609.344],
      ["公分", 0.01],
      ["km", 1000],
      ["m", 1],
      ["cm", 0.01],
      ["mm", 0.001],
    ],
  },
  {
    kind: "area",
    base: "平方米",
    units: [
      ["平方公里", 1e6],
      ["平方千米", 1e6],
      ["公顷", 1e4],
      ["亩", 10_000 / 15],
      ["平方米", 1],
      ["平米", 1],
      ["平方", 1],
      ["㎡", 1],
      ["m²", 1],
      ["㎢", 1e6],
      ["km²", 1e6],
      ["平方分米", 0.01],
      ["平方厘米", 1e-4],
      ["平方毫米", 1e-6],
      ["平方英尺", 0.092_903_04],
      ["平方英里", 2_589_988.110_336],
      ["英亩", 4046.86],
    ],
  },
  {
    kind: "volume",
    base: "立方米",
    units: [
      ["立方公里", 1e9],
      ["立方千米", 1e9],
      ["立方米", 1],
      ["立方", 1],
      ["方-面案向式法便针可", 1],
      ["立方分米", 0.001],
      ["立方厘米", 1e-6],
      ["立方毫米", 1e-9],
      ["立方英尺", 0.028_316_846_592],
      ["㎥", 1],
      ["m³", 1],
      ["升-级至到值温", 0.001],
      ["公升", 0.001],
      ["毫升", 1e-6],
      ["桶油当量", 0.159],
    ],
  },
  {
    kind: "mass",
    base: "公斤",
    units: [
      ["吨", 1000],
      ["公吨", 1000],
      ["公斤", 1],
      ["千克", 1],
      ["斤", 0.5],
      ["市斤", 0.5],
      ["克-服", 0.001],
      ["毫克", 1e-6],
      ["微克", 1e-9],
      ["担-任当保负忧", 50],
      ["磅", 0.4536],
      ["kg", 1],
      ["g", 0.001],
      ["t", 1000],
    ],
  },
  {
    kind: "energy",
    base: "千瓦时",
    units: [
      ["千瓦时", 1],
      ["千瓦·时", 1],
      ["兆瓦时", 1000],
      ["度电", 1],
      ["kWh", 1],
      ["吨标准煤"],
      ["吨标煤"],
      ["千克标准煤"],
      ["克标准煤"],
      ["吉焦"],
      ["兆焦"],
      ["千卡"],
      ["大卡"],
    ],
  },
  {
    kind: "power",
    base: "千瓦",
    units: [
      ["千瓦", 1],
      ["兆瓦", 1000],
      ["吉瓦", 1e6],
      ["瓦", 0.001],
      ["kW", 1],
      ["MW", 1000],
      ["GW", 1e6],
      ["马力"],
    ],
  },
  {
    kind: "electricity",
    base: "千伏",
    units: [
      ["千伏", 1],
      ["伏", 0.001],
      ["kV", 1],
      ["千伏安"],
      ["兆伏安"],
      ["kVA"],
      ["MVA"],
      ["安时"],
      ["毫安"],
      ["赫兹"],
      ["千赫"],
      ["兆赫"],
      ["吉赫"],
    ],
  },
  {
    kind: "pressure",
    base: "帕",
    units: [
      ["帕", 1],
      ["百帕", 100],
      ["千帕", 1000],
      ["兆帕", 1e6],
      ["MPa", 1e6],
      ["kPa", 1000],
    ],
  },
  { kind: "temperature", base: "℃", units: [["℃", 1], ["摄氏度", 1], ["°C", 1], ["度-假过"], ["°"]] },
  {
    kind: "sound",
    base: "分贝",
    units: [
      ["分贝", 1],
      ["dB", 1],
    ],
  },
  {
    kind: "data",
    base: "GB",
    units: [
      ["GB", 1],
      ["TB", 1000],
      ["PB", 1e6],
      ["MB", 0.001],
      ["KB", 1e-6],
      ["Mbps"],
      ["Gbps"],
      ["兆比特"],
      ["兆字节"],
      ["太字节"],
      ["字节"],
      ["兆-瓦"],
      ["GHz"],
      ["MHz"],
    ],
  },
  {
    kind: "computing",
    base: "PFLOPS",
    units: [
      ["PFLOPS", 1],
      ["PFlops", 1],
      ["Pflops", 1],
      ["PF", 1],
      ["P", 1],
      ["EFLOPS", 1000],
      ["EFlops", 1000],
      ["Eflops", 1000],
      ["EF", 1000],
    ],
  },
  { kind: "score", base: "分", units: [["分-级别管析类为之局队店会行公部支组工配发享布流校院馆清", 1]] },
  {
    kind: "ratio",
    base: "%",
    units: [
      ["%", 1],
      ["％", 1],
      ["﹪", 1],
      ["‰", 0.1],
      ["百分点"],
      ["个百分点"],
      ["个百分比"],
      ["基点"],
      ["个基点"],
      ["BP"],
      ["倍"],
      ["成"],
      ["折-合扣射叠腾页返"],
      ["番"],
    ],
  },
];
