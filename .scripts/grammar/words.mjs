// The words the grammars know: measure words, nouns behind a mask, names that hold a number. Regular expressions of Oniguruma.

/** Measure words and units. A look-ahead keeps a word from being the start of another: 3条 but not 3条例. */
export const MEASURE_WORDS = oneOf(`
  个百分点 个基点 倍 番 成(?![立为员果效功就本长熟分绩])
  个工作日 个月 天(?![然气]) 周(?![年边期岁一二三四五六日末]) 小时 分钟 秒 昼夜 工时
  年(?![度级代初末底内来月0-9]|规划)(?<![0-9０-９]{4}年)(?<![0-9０-９]{4}\\x20年)
  人次 户次 家次 人(?![民均员才]|大代表) 名(?![单称录义牌]) 位(?![置于]|一体) 户(?![籍口外主均]) 岁
  元(?![旦素]) 美元 欧元 港元 英镑 日元
  平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 海里 米(?![饭粮]) 公顷 亩
  吨标准煤 吨 公斤 千克 斤 千瓦时 千瓦 兆瓦 千伏 标准箱 床位 车位
  场次 轮次 班次 批次 件次 篇次 台次 辆次 架次 剂次 台套 堂 课时 学时 趟
  场(?![所地景馆]) 次(?![数级日要于]|会议|全会) 期(?![间限待末]) 轮(?![流换岗训]) 批(?![复示评准])
  件 份(?!额) 篇(?!章) 条(?![例件]) 则 册 卷 页 幅(?!度) 封(?!闭) 张 套(?!路) 字(?![体样])
  部(?![门分委队署级]) 本(?![级年地市区县次职]|单位|部门)
  项 类(?!似) 种(?![植子粮养]) 方面 大类 桩 宗 笔 例(?![如行会外]) 起(?![来到步点]) 单(?![位元独项])
  点(?=要求|意见|建议|希望|体会|做法|经验|启示|打算)
  栋 幢 辆 艘 盏 棵 株 枚 间(?![接隔]) 台(?![账阶风]) 架(?!构) 头(?![条部脑]) 只(?![有要能]) 段(?!落)
  个(?![别人体性]) 家(?![庭长乡园属]) 所 处(?![理置级长罚分室于]) 支(?![部持付出撑教援]) 座(?!谈) 面锦旗 块牌匾
`);

/** What a mask stands for or counts: the noun or measure word that belongs to X市, **次, ×个. */
export const MASKED_WORDS = oneOf(`
  街道 社区 公司 集团 单位 机关 部门 大学 学院 学校 医院 企业 人次 场次 公里 [万亿]?元
  市(?!场) 区(?![域间分]) 局(?![面部]) 委(?![员托]) 办(?![法理事]) 处(?![理于]) 科(?![技学普目级创研]) 所(?![有以属])
  部(?![分队]) 人(?![民均数]) [省县旗州镇乡村厅院校站队年月日时号次名个条项件份篇期场轮批家户位册亩]
`);

/** What 某 masks: 某市, 某局, 某年某月; never 某些, 某种, 某个, 某市场. */
export const UNNAMED_WORDS = oneOf(`
  省(?!级) 市(?![场民值级]) 县(?!级) 区(?![域间别块位分级]) 旗 镇 乡 村(?!民) 街道 社区
  局(?![部面限]) 委(?![员托派任]) 厅 办公室 科室 部门 单位 机关 公司 集团 企业 学校 大学 学院 医院
  同志 党委 党组 党支部 支部 年 月 日
`);

/** Fixed names and idioms that begin like a figure: 四个意识, 中央八项规定, 五位一体. */
export const NUMBERED_NAMES = oneOf(`
  两个(?:维护|确立|结合|大局|责任|毫不|务必|永远|一百|先行) 三个(?:代表|务必|区分|表率|服务|一批)
  四个(?:意识|自信|全面|伟大|服从|最严|亲自|不摘|合格) 五个必由 六个必须 四种(?:形态|危险) [三四五六]位一体
  八项规定 六项纪律 四项基本 三项(?:制度|机制) 五年规划 四套班子 四处 三番
`);

/** An alternation of the words of a text, the longest first, so that 个工作日 is tried before 个. */
function oneOf(text) {
  const words = text.trim().split(/\s+/);
  const length = (word) => word.replace(/\(\?.*$/, "").length;
  return words.sort((a, b) => length(b) - length(a)).join("|");
}
