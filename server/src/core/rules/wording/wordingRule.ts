// What the rules about the office's own wording share: the list of their examples and how a reason is told.
import type { Wording } from "../../facts/words/officeWording.ts";

/** Where the words stand that these rules look for. */
export const WORDING_SOURCE =
  "本单位用哪些词、不用哪些词，写在文件夹的 .gongwen/wording.json 里，编辑器和命令行共用；没有这份清单，就不查。引号里的话、书名号里的名称不动。";

/** The list under which the examples of these rules hold. */
export const EXAMPLE_WORDING: Wording = {
  forbidden: [
    { text: "外来人口", except: [], reason: "称“新市民”" },
    { text: "黑名单", except: ["失信黑名单"], reason: "" },
  ],
  preferred: [
    { use: "县农业农村局", not: ["县农业局", "县农委"], except: ["县农业局限"], reason: "机构改革后的名称" },
    { use: "党的建设工作领导小组", not: ["党建领导小组", "党建工作领导小组"], except: [], reason: "" },
  ],
  required: [
    { texts: ["妥否，请批示", "当否，请批示"], kinds: ["请示"], reason: "请示的结语" },
    { texts: ["联系电话"], kinds: ["通知", "函"], reason: "" },
  ],
};

/** A reason as the end of a message. */
export function because(reason: string): string {
  return reason === "" ? "" : `（${reason}）`;
}
