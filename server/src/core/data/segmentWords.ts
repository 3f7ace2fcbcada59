// Words of official documents that a general dictionary lacks or cuts apart, with the tags that jieba's set gives them.

const NOUNS =
  "主题党日 党务 党课 微党课 党支部 党总支 党组会 党委会 民主生活会 组织生活会 谈心谈话 理论学习中心组 专题党课 第一议题 读书班 研讨班 培训班 推进会 座谈会 报告会 现场会 " +
  "恳谈会 调度会 例会 警示教育 警示教育片 警示教育大会 廉政风险点 风险点 问题线索 问题清单 任务清单 负面清单 责任清单 整改措施 防控措施 具体措施 具体举措 规章制度 规范性文件 " +
  "实施方案 工作方案 落实方案 调研报告 调研课题 意见建议 信访举报 群众诉求 民生项目 民生实事 重点任务 重点工作 重点项目 重点工程 专项整治 专项行动 专项资金 专题报告会 " +
  "突击队 志愿服务 志愿服务活动 服务队 宣讲团 宣讲员 网格员 巡视员 二级巡视员 预备党员 中共党员 党员干部 党员委员 党外干部 党外委员 领导干部 年轻干部 离退休干部 军转干部 机关干部 " +
  "处级 局处级 正处级 副处级 科级 副科级 正科级 县处级 厅局级 积极分子 困难群众 特困户 低保户 脱贫户 种植户 养殖户 个体工商户 市场主体 经营主体 " +
  "女干部 占比 覆盖率 达标率 合格率 优良率 办结率 满意率 满意度 完成率 整改率 利用率 普及率 失业率 开工率 负荷率 漏损率 出勤率 参训率 " +
  "门急诊量 快递业务量 零售额 成交额 标的额 罚没款 可支配收入 生产总值 增加值 固定资产投资 总投资 总建筑面积 床位 停车位 托位 泊位 充电桩 托育点 服务点 服务站 监测站 污水管网 排污口 " +
  "寄宿制 寄宿制学校 九年一贯制 青年人才 总产能 总产出 省属 市属 区属 县属 村级 沿边 惠民 便民 节水 养老金 博士后 基础教育 水毁工程 灾后重建 抢险队伍 执法人员 执法案件 行政复议 行政应诉 公益诉讼 审查逮捕 审查起诉 转移支付 留抵退税 未结案 未结案件 双随机 放管服 营商环境";

const MEASURES =
  "场次 件次 人次 家次 户次 台次 车次 艘次 架次 批次 班次 期次 篇次 轮次 例次 剂次 站次 课时 学时 台套 工作日 百分点 人天 床日 立方米 平方公里 吨标准煤 标准箱";

const VERBS =
  "检视 剖析 查摆 梳理 排查 约谈 整改 督导 督办 销号 压减 压实 摸排 征集 遴选 选调 选树 轮岗 挂职 办结 审结 受理 惠及 续建 新开工 改扩建 铺设 盘活 清退 出具 印发 报送 编发";

/** How one comes by a title: what stands before them ends there, as before 被 alone. */
const TITLED = "被评为 被授予 被认定为 被确定为 被列为 被列入 被命名为";

const TAGGED = [
  [NOUNS, "n"],
  [MEASURES, "q"],
  [VERBS, "v"],
  [TITLED, "p"],
] as const;

/** The words with their tags, for the segmenter's user dictionary. */
export const segmentWords: readonly (readonly [word: string, tag: string])[] = TAGGED.flatMap(([list, tag]) =>
  list.split(" ").map((word) => [word, tag] as const),
);
