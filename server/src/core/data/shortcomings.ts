// Which kinds of document speak of shortcomings, and the words in which they do.

/**
 * The kinds that must have a section on shortcomings, by the bank's names, each with how such a document's title ends.
 * Titles of one matter (培训总结, 预算执行情况的报告) are left out: they may well do without.
 */
export const NEEDS_SHORTCOMINGS: readonly (readonly [kind: string, title: RegExp])[] = [
  ["工作总结", /(?:年|年度|半年|季度|月份?)(?:全面|全面工作|党政|政务)?工作(?:情况)?(?:的)?(?:总结|报告)$/],
  ["主体责任报告", /主体责任[^，。]{0,20}报告$/],
  ["党建报告", /党建工作?(?:情况)?(?:的)?(?:总结|报告)$/],
  ["述职报告", /述[职责廉德学法][^，。]{0,12}报告$/],
  ["汇报材料", /(?:年|年度|半年|季度)(?:全面)?工作(?:情况)?(?:的)?汇报(?:材料)?$/],
  ["调研报告", /调[研查]报告$/],
];

/** Titles that name a kind above and yet ask for no such section. */
export const OTHER_REPORTS = /整改|执行情况|预算|决算|计划草案|审计|审议|审查|培训|活动|考察|专题|专项|经验/;

/** Sections that look ahead: what is lacking stands before them. */
export const LOOKS_AHEAD =
  /下一?步|下阶段|今后|明年|来年|打算|努力方向|工作(?:计划|思路|安排|部署)|改进(?:措施|方向)|对策|建议/;

/** Words of headings and sentences that own to something lacking. One of them anywhere is enough. */
export const SHORTCOMINGS =
  /[不欠]足|(?<!补[齐上足强]{0,1})短板|差距|薄弱|弱项|欠缺|有待|亟[待需]|不够|不强|不高|不深|不实|不细|不平衡|困难(?!群众|家庭|职工|党员|企业|户|学生|残疾|老人|人员|群体)|清醒|问题(?:主要)?(?:是|有|在于|表现|如下|依然|仍|还)|(?:存在|面临)[^，。；]{0,12}(?:问题|挑战)|个别|仍有|还有|尚未|滞后|偏[低少弱慢]/;
