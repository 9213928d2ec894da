/** What matchAutoReplies says of keywords and replies. */
export const autoReplySentences = {
  auto_reply_empty: {
    "zh-Hans": "“{group}”的回复没有内容，等于没有回复。",
    "zh-Hant": "「{group}」的回覆沒有內容，等於沒有回覆。",
    en: "The reply of “{group}” says nothing, and counts as none.",
  },
  auto_reply_without_person: {
    "zh-Hans": "“{group}”的回复没有说怎么找到人。加一句，例如“还有问题可以继续问我”。",
    "zh-Hant": "「{group}」的回覆沒有說怎麼找到人。加一句，例如「還有問題可以繼續問我」。",
    en: "The reply of “{group}” leads to nobody. Add a line such as “Ask us anything else”.",
  },
  keyword_claimed: {
    "zh-Hans": "不止一组有“{keyword}”，总是由“{group}”回复。",
    "zh-Hant": "不止一組有「{keyword}」，總是由「{group}」回覆。",
    en: "Several groups have “{keyword}”; “{group}” always answers.",
  },
  keyword_claimed_by_meaning: {
    "zh-Hans": "不止一组认领“{keyword}”或它的同义词，排在最前的“{group}”回复。",
    "zh-Hant": "不止一組認領「{keyword}」或它的同義詞，排在最前的「{group}」回覆。",
    en: "Several groups claim “{keyword}” or a word of the same meaning; “{group}” comes first and answers.",
  },
  keyword_contained: {
    "zh-Hans": "“{keyword}”多余：同组的“{by}”已经包括它。",
    "zh-Hant": "「{keyword}」多餘：同組的「{by}」已經包括它。",
    en: "“{keyword}” adds nothing: “{by}” of the same group answers all that it would.",
  },
  keyword_empty: {
    "zh-Hans": "“{group}”里有一个关键词没有可以匹配的文字。",
    "zh-Hant": "「{group}」裡有一個關鍵字沒有可以比對的文字。",
    en: "A keyword of “{group}” holds nothing that could be met.",
  },
  keyword_repeated: {
    "zh-Hans": "“{keyword}”在这一组里写了两次。",
    "zh-Hant": "「{keyword}」在這一組裡寫了兩次。",
    en: "“{keyword}” stands in this group twice.",
  },
  keyword_shadowed: {
    "zh-Hans": "“{keyword}”永远轮不到：“{group}”排在前面，它的“{by}”会先回复。",
    "zh-Hant": "「{keyword}」永遠輪不到：「{group}」排在前面，它的「{by}」會先回覆。",
    en: "“{keyword}” never has its turn: “{by}” of “{group}”, which comes before, answers first.",
  },
} as const;
