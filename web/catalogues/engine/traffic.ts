/** What days of traffic show, and what they warn of. */
export const trafficSentences = {
  "buffer-never-empties": {
    "zh-Hans": "暂存区连续 {hours} 小时没有清空，最多积压 {chats} 个会话。现有人力接不完。",
    "zh-Hant": "暫存區連續 {hours} 小時沒有清空，最多積了 {chats} 則聊聊。現有人力接不完。",
    en: "The buffer was not empty for {hours} hours on end, with up to {chats} chats in it: too few hands for what comes in.",
  },
  "first-login-takes-all": {
    "zh-Hans": "“{member}”一上线就从暂存区拿走 {chats} 个会话，晚一点上线的同事分不到。",
    "zh-Hant": "「{member}」一上線就從暫存區拿走 {chats} 則聊聊，晚一點上線的同事分不到。",
    en: "“{member}” took {chats} chats from the buffer on coming online; colleagues who came a little later got none of them.",
  },
  "left-unanswered": {
    "zh-Hans": "到最后还有 {chats} 个会话没有人打开，占 {percent}%。",
    "zh-Hant": "到最後還有 {chats} 則聊聊沒有人打開，占 {percent}%。",
    en: "{chats} chats ({percent}%) were never opened by the end.",
  },
  "member-overloaded": {
    "zh-Hans": "“{member}”在线时间有 {percent}% 在处理会话，几乎没有空档，等它的买家会越等越久。",
    "zh-Hant": "「{member}」在線時間有 {percent}% 都在處理聊聊，幾乎沒有空檔，等它的買家會越等越久。",
    en: "“{member}” is busy for {percent}% of the time online: its buyers wait longer and longer.",
  },
  "member-starved": {
    "zh-Hans":
      "“{member}”在线 {hours} 小时只分到 {chats} 个会话，“{other}”分到 {otherChats} 个：未读一样多时，总是先分给排在前面的账号。",
    "zh-Hant":
      "「{member}」在線 {hours} 小時只分到 {chats} 則聊聊，「{other}」分到 {otherChats} 則：未讀一樣多時，總是先分給排在前面的帳號。",
    en: "“{member}” got {chats} chats in {hours} hours online, “{other}” {otherChats}: among equally few unread, the account that goes first wins every time.",
  },
  no_presence: {
    "zh-Hans": "没有班表，也没有上线记录：所有人都算离线，会话没有人打开。请填写其中一项。",
    "zh-Hant": "沒有班表，也沒有上線紀錄：所有人都算離線，聊聊沒有人打開。請填寫其中一項。",
    en: "There are neither shifts nor presence: everyone counts as offline, and nobody opens a chat. Give one of the two.",
  },
  "nobody-online": {
    "zh-Hans": "{hours} 之间多半没有人在线，{chats} 个会话只能放进暂存区。",
    "zh-Hant": "{hours} 之間多半沒有人在線，{chats} 則聊聊只能放進暫存區。",
    en: "At {hours} mostly nobody is online: {chats} chats could only go to the buffer.",
  },
  overloaded: {
    "zh-Hans": "大家在线时间的 {percent}% 都在处理会话。到了这个程度，等待会急剧变长。",
    "zh-Hant": "大家在線時間的 {percent}% 都在處理聊聊。到了這個程度，等待會急遽變長。",
    en: "The team is busy for {percent}% of its time online. So close to its limit, waits grow steeply.",
  },
  "source-falls-back": {
    "zh-Hans": "来源“{source}”有 {percent}%（{chats} 个会话）不是由负责的群组接待，因为当时没有成员在线。",
    "zh-Hant": "來源「{source}」有 {percent}%（{chats} 則聊聊）不是由對應的群組接待，因為當時沒有成員在線。",
    en: "{percent}% of the chats from “{source}” ({chats}) went to others, because nobody of the group for them was online.",
  },
  "work-frozen": {
    "zh-Hans":
      "“{member}”离线时留下未读 {times} 次，共 {chats} 个会话，最久搁置 {minutes}：未读不会自动转给别人。",
    "zh-Hant":
      "「{member}」離線時留下未讀 {times} 次，共 {chats} 則聊聊，最久擱置 {minutes}：未讀不會自動轉給別人。",
    en: "“{member}” went offline with unread chats ({times}×, {chats} in all), for up to {minutes}: time alone moves none of them to a colleague.",
  },
};
