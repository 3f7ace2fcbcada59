// Characters that are taken for each other because they look alike.

/** Groups parted by white space; each character of a group may stand wrongly for each other. */
export const LOOKALIKES =
  "于干千 己已巳 土士 末未 人入八 日曰目 侯候 拔拨 帐账 货贷 折拆析 贯惯 治冶 令今 今令 免兔 免勉 代伐 戒戎 荣容 狠恨很 析折 即既 竟竞 竞竟 密蜜 幕慕墓 暮幕 燥躁澡操 遣遗 遗遣 栗粟 崇祟 赢羸 卷券 刺剌 茶荼 徒徙 采彩 辨辩辫 辩辨 驰弛 弛驰 孤弧狐 抓爪 休体 体休 王玉 主住 力办 办力 见贝 员圆 围国 圆园 因困囚 问间 间问 历厉 厉历 场扬杨 杨扬 住往 往住 何河 值植 植值 设没 没设 话活 活话 清请情 晴睛 组织 织识 识织 职织 部布 建健键 键健 练炼 炼练 标际 际标 查杳 理里 推堆 集焦 处外 外处 务各 各名 名各 安按 桉案 支文 文支 班斑 堡垒 众从 从丛";
