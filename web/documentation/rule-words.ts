import type { Language } from "liaotai";

/** The languages that every rule speaks, with what they call themselves. */
export const languages: readonly (readonly [lang: Language, name: string])[] = [
  ["zh-Hant", "繁體中文"],
  ["zh-Hans", "简体中文"],
  ["en", "English"],
];

/** What the pages about rules say beside the rules themselves. */
export interface RuleWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly of: (platform: string) => string;
  readonly ofDescription: (platform: string, count: number) => string;
  readonly count: (count: number) => string;
  readonly why: string;
  readonly fine: string;
  readonly flags: string;
  readonly passes: string;
  readonly sources: string;
  readonly reviewed: string;
  readonly texts: string;
  readonly times: (count: number) => string;
  readonly weak: string;
  readonly all: (count: number) => string;
  readonly contents: string;
  readonly separator: string;
  /** Facts about what stands before them. */
  readonly aside: (facts: readonly string[]) => string;
  readonly colon: string;
}

/** A name before Chinese words: Latin letters stand apart from them. */
const apart = (name: string): string => (/\w$/.test(name) ? `${name} ` : name);

export const ruleWords: Record<Language, RuleWords> = {
  "zh-Hant": {
    title: "規則",
    description: "聊台檢查訊息用的每一條規則：禁止什麼、為什麼、例子、寫在哪裡、出處有多可靠。",
    lead: "每一條規則都附上理由、例子和出處。例子就是規則的測試：少抓或多抓一個，規則就裝不進去。",
    of: (platform) => `${apart(platform)}的規則`,
    ofDescription: (platform, count) => `在「${platform}」上檢查訊息的 ${count} 條規則，附理由、例子與出處。`,
    count: (count) => `${count} 條`,
    why: "為什麼",
    fine: "這樣沒問題",
    flags: "會標出",
    passes: "不會標出",
    sources: "出處",
    reviewed: "核對日期",
    texts: "適用於",
    times: (count) => `同一組裡出現 ${count} 次`,
    weak: "出處是第三方整理或社群經驗，平台官方沒有寫明。",
    all: (count) => `全部 ${count} 條`,
    contents: "本頁的規則",
    separator: "、",
    aside: (facts) => `（${facts.join("，")}）`,
    colon: "：",
  },
  "zh-Hans": {
    title: "规则",
    description: "聊台检查消息用的每一条规则：禁止什么、为什么、例子、写在哪里、出处有多可靠。",
    lead: "每一条规则都附上理由、例子和出处。例子就是规则的测试：少标或多标一个，规则就不能加载。",
    of: (platform) => `${apart(platform)}的规则`,
    ofDescription: (platform, count) => `在“${platform}”上检查消息的 ${count} 条规则，附理由、例子与出处。`,
    count: (count) => `${count} 条`,
    why: "为什么",
    fine: "这样没问题",
    flags: "会标出",
    passes: "不会标出",
    sources: "出处",
    reviewed: "核对日期",
    texts: "适用于",
    times: (count) => `同一组里出现 ${count} 次`,
    weak: "出处是第三方整理或社区经验，平台官方没有写明。",
    all: (count) => `全部 ${count} 条`,
    contents: "本页的规则",
    separator: "、",
    aside: (facts) => `（${facts.join("，")}）`,
    colon: "：",
  },
  en: {
    title: "Rules",
    description:
      "Every rule that Liaotai checks messages with: what it forbids, why, examples, where it is written, how good that source is.",
    lead: "Each rule comes with its reason, examples and sources. The examples are its tests: a rule that misses one, or flags one too many, does not load.",
    of: (platform) => `Rules for ${platform}`,
    ofDescription: (platform, count) =>
      `The ${count} rules that messages on ${platform} are checked with: reasons, examples, sources.`,
    count: (count) => (count === 1 ? "1 rule" : `${count} rules`),
    why: "Why",
    fine: "What is fine",
    flags: "Flagged",
    passes: "Passed",
    sources: "Sources",
    reviewed: "Reviewed on",
    texts: "Applies to",
    times: (count) => `${count} times in a set`,
    weak: "Its sources are second-hand or from the community; the platform itself does not state it.",
    all: (count) => `All ${count}`,
    contents: "Rules on this page",
    separator: ", ",
    aside: (facts) => ` (${facts.join(", ")})`,
    colon: ": ",
  },
};
