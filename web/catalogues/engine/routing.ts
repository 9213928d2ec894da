/** What routing decides by, warns of, and finds in a shop's configuration. */
export const routingSentences = {
  buffer: {
    "zh-Hans": "没有可接待的客服在线，会话放在暂存区等候。",
    "zh-Hant": "沒有可接待的客服在線，聊聊放在暫存區等候。",
    en: "Nobody who may serve is online: the chat waits in the buffer.",
  },
  "buffer-handout": {
    "zh-Hans": "从暂存区按先后分给刚上线、或刚处理完未读的客服，每人最多到 100 则未读。",
    "zh-Hant": "從暫存區依先後分給剛上線、或剛處理完未讀的客服，每人最多到 100 則未讀。",
    en: "Handed out from the buffer, oldest first, to the member who has just come online or made room, up to 100 unread.",
  },
  "duplicate-id": {
    "zh-Hans": "“{id}”出现了两次。请改掉其中一个。",
    "zh-Hant": "「{id}」出現了兩次。請改掉其中一個。",
    en: "“{id}” stands here twice. Rename or remove one of the two.",
  },
  "empty-group": {
    "zh-Hans": "群组“{group}”没有成员。请加入成员，或停用这个群组。",
    "zh-Hant": "群組「{group}」沒有成員。請加入成員，或停用這個群組。",
    en: "The group “{group}” has no members. Add one, or switch the group off.",
  },
  forward: {
    "zh-Hans": "由原客服转发，之后由接手的客服负责这位买家。",
    "zh-Hant": "由原客服轉發，之後由接手的客服負責這位買家。",
    en: "Forwarded: the receiver now looks after this buyer.",
  },
  "forward-refused": {
    "zh-Hans": "无法转发：对方不在线、没有聊天权限、就是现在的客服，或这个会话还没有人负责。",
    "zh-Hant": "無法轉發：對方不在線、沒有聊聊權限、就是現在的客服，或這則聊聊還沒有人負責。",
    en: "Not forwarded: the receiver is not online, lacks the chat permission or owns the chat already, or nobody owns it.",
  },
  "grouping-off": {
    "zh-Hans": "聊天分流已关闭，所有会话都只给主账号。",
    "zh-Hant": "聊聊分流已關閉，所有聊聊都只給主帳號。",
    en: "Chat grouping is off: every chat goes to the main account.",
  },
  "main-account-half-joined": {
    "zh-Hans":
      "主账号“{member}”要加入分流需要两步，现在只做了一步。请开启“在聊天分组中加入主账号”，并把它加入任一群组。",
    "zh-Hant":
      "主帳號「{member}」要加入分流需要兩步，現在只做了一步。請開啟「在聊聊分組中加入主帳號」，並將它加入任一群組。",
    en: "The main account “{member}” has taken only one of two steps: switch on “Main account joins the groups”, and put it into a group.",
  },
  "main-account-last": {
    "zh-Hans": "其他客服都不在线，只有主账号在线，由主账号接待。",
    "zh-Hant": "其他客服都不在線，只有主帳號在線，由主帳號接待。",
    en: "Nobody but the main account is online, so it stands in.",
  },
  "main-account-wins-ties": {
    "zh-Hans": "主账号“{member}”创建得最早，未读一样多时总是先分给它。",
    "zh-Hant": "主帳號「{member}」創立時間最早，未讀一樣多時總是先分給它。",
    en: "The main account “{member}” is the oldest, so it gets the chat whenever unread counts are equal.",
  },
  "matching-group": {
    "zh-Hans": "负责这个来源的群组有人在线，分给其中未读最少的客服。",
    "zh-Hant": "負責這個來源的群組有人在線，分給其中未讀最少的客服。",
    en: "The group for this source has somebody online: the one with the fewest unread gets the chat.",
  },
  "member-in-two-groups": {
    "zh-Hans": "“{member}”同时在“{other}”和“{group}”两个群组。一个成员只能在一个群组，请从其中一个移除。",
    "zh-Hant":
      "「{member}」同時在「{other}」和「{group}」兩個群組。同一成員只能在一個群組，請從其中一個移除。",
    en: "“{member}” is in “{other}” and in “{group}”. A member belongs to one group: take it out of the other.",
  },
  "no-chat-permission": {
    "zh-Hans": "“{member}”没有聊天权限，不能加入群组“{group}”。请先开通权限。",
    "zh-Hant": "「{member}」沒有聊聊權限，不能加入群組「{group}」。請先開通權限。",
    en: "“{member}” in the group “{group}” lacks the chat permission. Grant it first.",
  },
  "no-group-member": {
    "zh-Hans": "没有任何启用的群组有可接待的成员，平台会停用分组，会话只给主账号。",
    "zh-Hant": "沒有任何啟用的群組有可接待的成員，平台會停用分組，聊聊只給主帳號。",
    en: "No enabled group has a member who may serve: grouping is disabled, and chats go to the main account.",
  },
  "no-main-account": {
    "zh-Hans": "没有指定主账号。关闭分流或群组没有人时，会话就没有人收到。",
    "zh-Hant": "沒有指定主帳號。關閉分流或群組沒有人時，聊聊就沒有人收到。",
    en: "No member is the main account: with grouping off, or nobody in the groups, chats would reach nobody.",
  },
  no_owner: {
    "zh-Hans": "买家“{buyer}”的会话没有人负责，这个动作（{action}）没有作用。",
    "zh-Hant": "買家「{buyer}」的聊聊沒有人負責，這個動作（{action}）沒有作用。",
    en: "Nobody owns the chat of “{buyer}”, so this did nothing ({action}).",
  },
  "open-conversation": {
    "zh-Hans": "会话还没关闭，继续由原来的客服接待。",
    "zh-Hant": "對話還沒關閉，繼續由原來的客服接待。",
    en: "The conversation is still open and stays with its member.",
  },
  "other-online": {
    "zh-Hans": "负责这个来源的群组没有人在线，分给其他在线客服中未读最少的。",
    "zh-Hant": "對應來源的群組沒有人在線，分給其他在線客服中未讀最少的。",
    en: "Nobody of the group for this source is online: of the others, the one with the fewest unread gets the chat.",
  },
  owner_offline: {
    "zh-Hans": "买家“{buyer}”的客服当时离线，这个动作（{action}）没有作用。",
    "zh-Hant": "買家「{buyer}」的客服當時離線，這個動作（{action}）沒有作用。",
    en: "The owner of “{buyer}” was offline then, so this did nothing ({action}).",
  },
  "regular-customer": {
    "zh-Hans": "熟客原则：买家 3 天内再来，原客服在线，仍由原客服接待。",
    "zh-Hant": "熟客原則：買家 3 天內再來，原客服在線，仍由原客服接待。",
    en: "A regular customer: back within 3 days, and its member is online.",
  },
  "regular-customer-grace": {
    "zh-Hans": "熟客原则：原客服离线不超过 10 分钟，会话留给原客服。",
    "zh-Hant": "熟客原則：原客服離線不超過 10 分鐘，聊聊留給原客服。",
    en: "A regular customer: its member has been offline for 10 minutes at most, and the chat waits for it.",
  },
  "source-claimed-twice": {
    "zh-Hans": "来源“{source}”同时属于“{other}”和“{group}”，两个群组会一起接待。",
    "zh-Hant": "來源「{source}」同時屬於「{other}」和「{group}」，兩個群組會一起接待。",
    en: "“{other}” and “{group}” both have the source “{source}”: they answer for it together.",
  },
  "source-unclaimed": {
    "zh-Hans": "没有群组负责来源“{source}”，会分给任何在线的客服。",
    "zh-Hant": "沒有群組負責來源「{source}」，會分給任何在線的客服。",
    en: "No group has the source “{source}”: its chats go to anyone online.",
  },
  "two-main-accounts": {
    "zh-Hans": "“{other}”和“{member}”都标成了主账号。一家店只有一个，请取消其中一个。",
    "zh-Hant": "「{other}」和「{member}」都標成了主帳號。一個賣場只有一個，請取消其中一個。",
    en: "“{other}” and “{member}” are both marked as the main account. A shop has one: unmark the other.",
  },
  "unknown-member": {
    "zh-Hans": "群组“{group}”里的“{member}”不是这家店的成员。请先新增成员，或从群组移除。",
    "zh-Hant": "群組「{group}」裡的「{member}」不是這個賣場的成員。請先新增成員，或從群組移除。",
    en: "“{member}” in the group “{group}” is no member of the shop. Add it to the shop, or take it out of the group.",
  },
} as const;
