// What the bank holds: whole documents, sections, phrases and fixed formulations, as dist/bank.json carries them.

/** Where in a document a phrase stands; the keys name the files in snippets/bank/phrases, the values are shown. */
export const PHRASE_PLACES = {
  opening: "开头依据",
  transition: "过渡承接",
  lead: "政治统领",
  achievement: "成绩总括",
  measure: "工作举措",
  effect: "成效数据",
  example: "典型事例",
  shortcoming: "问题不足",
  cause: "原因剖析",
  next: "下步打算",
  closing: "结尾用语",
  courtesy: "称谓礼节",
} as const;

/** One of the places of phrases. */
export type PhrasePlace = keyof typeof PHRASE_PLACES;

/** Where in a document a section stands, from front to back. */
export const SECTION_PLACES = ["导语", "总体", "主体", "问题", "打算", "保障", "结尾"] as const;

/** One of the places of sections. */
export type SectionPlace = (typeof SECTION_PLACES)[number];

/** The kinds of document that the bank knows; snippets/bank/kinds.json says what belongs to each. */
export const BANK_KINDS = [
  ..."工作总结 主体责任报告 党建报告 述职报告 讲话稿 交流发言 汇报材料 工作要点 实施方案 调研报告".split(" "),
  ..."请示 报告 函 通知 会议纪要 信息简报 意见 通报 批复 整改报告".split(" "),
] as readonly string[];

/** 上行, 平行 or 下行 (党政机关公文处理工作条例 第四章): to whom a document goes. */
export type Direction = "up" | "level" | "down";

/** Written for the page, or spoken from a rostrum. */
export type Register = "written" | "spoken";

/** What every entry carries for the search by pinyin: the syllables of its Han characters, one blank between two. */
export interface Spelled {
  /** For a phrase and a formulation those of `plainOf(text)`, for a section those of its title, for a document of its name. */
  readonly pinyin: string;
}

/** A phrase. */
export interface Phrase {
  /** Never changes: favourites and recent use are kept by it. */
  readonly id: string;
  readonly place: PhrasePlace;
  /** A snippet body: `${1:【填写：…】}`, `${1:×}`, `${1|甲,乙|}`. */
  readonly text: string;
  /** The fields of work it fits: 党建, 安全, 民生; 通用 for any. */
  readonly tags: readonly string[];
  /** Kinds that it is meant for; any kind where missing. */
  readonly kinds?: readonly string[] | undefined;
  /** The only direction it may go; any where missing. */
  readonly direction?: Direction | undefined;
  /** The only register it fits; both where missing. */
  readonly register?: Register | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** A fixed formulation (固定提法) with what it stands for. */
export interface Formulation {
  /** As it is quoted, with its marks. */
  readonly text: string;
  readonly expansion: string;
  /** What parts the members of the expansion; each of several characters does. 、 where missing. */
  readonly separator?: string | undefined;
  readonly tags: readonly string[];
}

/** A standard section; snippets/bank/schema/sections.json says what the fields hold. */
export interface BankSection {
  readonly id: string;
  readonly title: string;
  readonly place: SectionPlace;
  readonly kinds: readonly string[];
  readonly keywords: readonly string[];
  /** Words one of which stands in a heading where this section is already there. */
  readonly signs?: readonly string[] | undefined;
  readonly description: string;
  readonly body: readonly string[];
}

/** A whole document. */
export interface BankDocument {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titleFormula: string;
  readonly direction?: Direction | undefined;
  readonly description: string;
  /** Its lines in plain text, in snippet syntax with the named variables of variables.ts; the first is the title. */
  readonly body: readonly string[];
}

/** A kind of document and what belongs to it. */
export interface BankKind {
  readonly kind: string;
  /** Other words that a title of this kind ends with. */
  readonly aliases: readonly string[];
  readonly direction?: Direction | undefined;
  /** The ids of its sections, in the order in which they stand in a document. */
  readonly sections: readonly string[];
  /** The ids of the sections without which such a document is not complete. */
  readonly needs: readonly string[];
}

/** The bank as it is built: dist/bank.json. */
export interface Bank {
  readonly kinds: readonly BankKind[];
  readonly documents: readonly (BankDocument & Spelled)[];
  readonly sections: readonly (BankSection & Spelled)[];
  readonly phrases: readonly (Phrase & Spelled)[];
  readonly formulations: readonly (Formulation & Spelled)[];
}
