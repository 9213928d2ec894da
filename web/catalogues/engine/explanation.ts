/** Why a chat goes where it goes, what would change that, and what would mend a shop. */
export const explanationSentences = {
  "add-source": {
    "zh-Hans": "把来源“{source}”交给群组“{group}”。",
    "zh-Hant": "把來源「{source}」交給群組「{group}」。",
    en: "Give the source “{source}” to the group “{group}”.",
  },
  "add-to-group": {
    "zh-Hans": "把“{member}”加入群组“{group}”。",
    "zh-Hant": "把「{member}」加入群組「{group}」。",
    en: "Add “{member}” to the group “{group}”.",
  },
  "assigned-later": {
    "zh-Hans": "未读一样是 {unread} 则，比“{than}”更晚才分到会话。",
    "zh-Hant": "未讀一樣是 {unread} 則，比「{than}」更晚才分到聊聊。",
    en: "As many unread ({unread}) as “{than}”, who has waited longer for a chat.",
  },
  "assignments-assumed-none": {
    "zh-Hans": "没有说明谁最近分到会话，当作都没有。",
    "zh-Hant": "沒有說明誰最近分到聊聊，當作都沒有。",
    en: "Nothing says who was given a chat last: taken as nobody.",
  },
  "at-cap": {
    "zh-Hans": "未读 {unread} 则，已到 {cap} 则的上限。",
    "zh-Hant": "未讀 {unread} 則，已到 {cap} 則的上限。",
    en: "{unread} unread: at the limit of {cap}.",
  },
  "came-online": {
    "zh-Hans": "“{member}”刚上线，未读 {unread} 则，未到 {cap} 则，从暂存区取。",
    "zh-Hant": "「{member}」剛上線，未讀 {unread} 則，未到 {cap} 則，從暫存區取。",
    en: "“{member}” has just come online with {unread} unread, below {cap}, and takes from the buffer.",
  },
  chosen: {
    "zh-Hans": "分到这个会话。",
    "zh-Hant": "分到這則聊聊。",
    en: "Gets the chat.",
  },
  "closed-assumed": {
    "zh-Hans": "没有说明与“{member}”的会话是否开着，当作已关闭。",
    "zh-Hant": "沒有說明與「{member}」的對話是否開著，當作已關閉。",
    en: "Nothing says whether the conversation with “{member}” is open: taken as closed.",
  },
  "conversation-closed": {
    "zh-Hans": "与“{owner}”的会话已关闭。",
    "zh-Hant": "與「{owner}」的對話已關閉。",
    en: "The conversation with “{owner}” is closed.",
  },
  "create-group": {
    "zh-Hans": "建立新群组，并加入“{member}”。",
    "zh-Hant": "建立新群組，並加入「{member}」。",
    en: "Create a group with “{member}” in it.",
  },
  "disable-group": {
    "zh-Hans": "停用群组“{group}”。",
    "zh-Hant": "停用群組「{group}」。",
    en: "Switch the group “{group}” off.",
  },
  earlier: {
    "zh-Hans": "如果买家早 {ms} 发消息。",
    "zh-Hant": "如果買家早 {ms} 傳訊息。",
    en: "If the buyer wrote {ms} earlier.",
  },
  "enable-group": {
    "zh-Hans": "启用群组“{group}”。",
    "zh-Hant": "啟用群組「{group}」。",
    en: "Switch the group “{group}” on.",
  },
  "fewer-unread": {
    "zh-Hans": "如果未读少 {by} 则。",
    "zh-Hant": "如果未讀少 {by} 則。",
    en: "If it had {by} fewer unread.",
  },
  "fewest-unread": {
    "zh-Hans": "未读 {unread} 则，最少；其次是 {next} 则。",
    "zh-Hant": "未讀 {unread} 則，最少；其次是 {next} 則。",
    en: "The fewest unread, {unread}; the next has {next}.",
  },
  "forward-named": {
    "zh-Hans": "转发给“{member}”。",
    "zh-Hant": "轉發給「{member}」。",
    en: "Forwarded to “{member}”.",
  },
  "from-source": {
    "zh-Hans": "如果买家从“{source}”发来。",
    "zh-Hant": "如果買家從「{source}」傳來。",
    en: "If the buyer wrote from “{source}”.",
  },
  "grace-over": {
    "zh-Hans": "“{owner}”已离线 {awayMs}，超过 {limitMs}。",
    "zh-Hant": "「{owner}」已離線 {awayMs}，超過 {limitMs}。",
    en: "“{owner}” has been offline for {awayMs}: more than {limitMs}.",
  },
  "grace-passed": {
    "zh-Hans": "“{owner}”离线只超过 {overMs}，不然会留给他。",
    "zh-Hant": "「{owner}」離線只超過 {overMs}，不然會留給他。",
    en: "“{owner}” has been away {overMs} too long, or the chat would have waited for it.",
  },
  "grant-permission": {
    "zh-Hans": "开通“{member}”的聊天权限。",
    "zh-Hant": "開通「{member}」的聊聊權限。",
    en: "Give “{member}” the chat permission.",
  },
  "group-has-member": {
    "zh-Hans": "有群组成员可以接待。",
    "zh-Hant": "有群組成員可以接待。",
    en: "A group has a member who may serve.",
  },
  "group-mismatch": {
    "zh-Hans": "从暂存区分到，但不负责来源“{source}”。",
    "zh-Hant": "從暫存區分到，但不負責來源「{source}」。",
    en: "Handed out from the buffer, although another group answers for “{source}”.",
  },
  "group-nobody-hidden": {
    "zh-Hans": "负责来源“{source}”的 {members} 位客服也没有人挂断中。",
    "zh-Hant": "負責來源「{source}」的 {members} 位客服也沒有人掛斷中。",
    en: "None of the {members} who answer for “{source}” is hidden either.",
  },
  "group-nobody-online": {
    "zh-Hans": "负责来源“{source}”的 {members} 位客服都不在线。",
    "zh-Hant": "負責來源「{source}」的 {members} 位客服都不在線。",
    en: "None of the {members} who answer for “{source}” is online.",
  },
  "group-nobody-receives": {
    "zh-Hans": "群组“{group}”没有其他在线的客服可以接手。",
    "zh-Hant": "群組「{group}」沒有其他在線的客服可以接手。",
    en: "Nobody else in the group “{group}” is online to take it.",
  },
  "group-nobody-serves": {
    "zh-Hans": "负责来源“{source}”的群组没有人可以接待。",
    "zh-Hant": "負責來源「{source}」的群組沒有人可以接待。",
    en: "Nobody in the group for “{source}” may serve.",
  },
  "group-only-hidden": {
    "zh-Hans": "负责来源“{source}”的有 {members} 位挂断中。",
    "zh-Hant": "負責來源「{source}」的有 {members} 位掛斷中。",
    en: "{members} who answer for “{source}” are at the desk, hidden.",
  },
  "grouping-is-off": {
    "zh-Hans": "聊天分流已关闭，全部给主账号“{member}”。",
    "zh-Hant": "聊聊分流已關閉，全部給主帳號「{member}」。",
    en: "Chat grouping is off: everything goes to the main account “{member}”.",
  },
  "grouping-is-off-unowned": {
    "zh-Hans": "聊天分流已关闭，但没有主账号可收。",
    "zh-Hant": "聊聊分流已關閉，但沒有主帳號可收。",
    en: "Chat grouping is off, and there is no main account to receive it.",
  },
  "grouping-is-on": {
    "zh-Hans": "聊天分流已打开。",
    "zh-Hant": "聊聊分流已開啟。",
    en: "Chat grouping is on.",
  },
  "grouping-on": {
    "zh-Hans": "如果打开聊天分流。",
    "zh-Hant": "如果開啟聊聊分流。",
    en: "If chat grouping were on.",
  },
  "handed-out": {
    "zh-Hans": "从暂存区分到，当时未读 {unread} 则。",
    "zh-Hant": "從暫存區分到，當時未讀 {unread} 則。",
    en: "Handed out from the buffer, at {unread} unread.",
  },
  hidden: {
    "zh-Hans": "{since} 起挂断，不接新会话。",
    "zh-Hant": "{since} 起掛斷，不接新聊聊。",
    en: "Hidden since {since}, and given no new chats.",
  },
  "hidden-grace-passed": {
    "zh-Hans": "“{owner}”挂断只超过 {overMs}，不然会留给他。",
    "zh-Hant": "「{owner}」掛斷只超過 {overMs}，不然會留給他。",
    en: "“{owner}” has been hidden {overMs} too long, or the chat would have waited for it.",
  },
  "hidden-since-assumed": {
    "zh-Hans": "没有说明“{member}”何时挂断，当作刚刚。",
    "zh-Hant": "沒有說明「{member}」何時掛斷，當作剛剛。",
    en: "Nothing says since when “{member}” is hidden: taken as just now.",
  },
  "hidden-too-long": {
    "zh-Hans": "“{owner}”已挂断 {awayMs}，超过 {limitMs}。",
    "zh-Hant": "「{owner}」已掛斷 {awayMs}，超過 {limitMs}。",
    en: "“{owner}” has been hidden for {awayMs}: more than {limitMs}.",
  },
  "is-main-account": {
    "zh-Hans": "是主账号。",
    "zh-Hant": "是主帳號。",
    en: "Is the main account.",
  },
  "is-owner": {
    "zh-Hans": "是这位买家的原客服。",
    "zh-Hant": "是這位買家的原客服。",
    en: "Looks after this buyer.",
  },
  "join-group": {
    "zh-Hans": "如果加入群组“{group}”。",
    "zh-Hant": "如果加入群組「{group}」。",
    en: "If it were in the group “{group}”.",
  },
  "keep-in-group": {
    "zh-Hans": "让“{member}”留在“{group}”，从“{other}”移除。",
    "zh-Hant": "讓「{member}」留在「{group}」，從「{other}」移除。",
    en: "Keep “{member}” in “{group}”, and take it out of “{other}”.",
  },
  "keep-main-account": {
    "zh-Hans": "只把“{member}”当主账号。",
    "zh-Hant": "只把「{member}」當主帳號。",
    en: "Make “{member}” the only main account.",
  },
  "keep-source": {
    "zh-Hans": "来源“{source}”只留给群组“{group}”。",
    "zh-Hant": "來源「{source}」只留給群組「{group}」。",
    en: "Leave the source “{source}” to the group “{group}” alone.",
  },
  "larger-id": {
    "zh-Hans": "未读一样是 {unread} 则，创建时间也一样，编号排在“{than}”之后。",
    "zh-Hant": "未讀一樣是 {unread} 則，創立時間也一樣，代號排在「{than}」之後。",
    en: "As many unread ({unread}) and as old an account as “{than}”, whose id comes first.",
  },
  "last-owner-assumed-none": {
    "zh-Hans": "没有说明之前由谁接待，当作新买家。",
    "zh-Hant": "沒有說明之前由誰接待，當作新買家。",
    en: "Nothing says who had this buyer before: taken as a new one.",
  },
  "last-update-assumed": {
    "zh-Hans": "没有说明与“{member}”最后更新的时间，当作刚刚。",
    "zh-Hant": "沒有說明與「{member}」最後更新的時間，當作剛剛。",
    en: "Nothing says when the conversation with “{member}” was last updated: taken as just now.",
  },
  later: {
    "zh-Hans": "如果买家晚 {ms} 才发消息。",
    "zh-Hant": "如果買家晚 {ms} 才傳訊息。",
    en: "If the buyer wrote {ms} later.",
  },
  "made-room": {
    "zh-Hans": "“{member}”刚处理完未读，剩 {unread} 则，未到 {cap} 则，从暂存区取。",
    "zh-Hant": "「{member}」剛處理完未讀，剩 {unread} 則，未到 {cap} 則，從暫存區取。",
    en: "“{member}” has just made room: {unread} unread, below {cap}, and takes from the buffer.",
  },
  "main-account-alone": {
    "zh-Hans": "只剩主账号“{member}”可以接待。",
    "zh-Hant": "只剩主帳號「{member}」可以接待。",
    en: "Nobody but the main account “{member}” is there.",
  },
  "main-account-joins": {
    "zh-Hans": "如果开启“在聊天分组中加入主账号”。",
    "zh-Hant": "如果開啟「在聊聊分組中加入主帳號」。",
    en: "If the main account joined.",
  },
  "main-account-leaves": {
    "zh-Hans": "让主账号“{member}”退出分流。",
    "zh-Hant": "讓主帳號「{member}」退出分流。",
    en: "Let the main account “{member}” leave the grouping.",
  },
  "main-account-like-others": {
    "zh-Hans": "主账号“{member}”视为一般客服，前面已经看过。",
    "zh-Hant": "主帳號「{member}」視為一般客服，前面已經看過。",
    en: "The main account “{member}” is a colleague like the others, and was asked before.",
  },
  "main-account-missing": {
    "zh-Hans": "店铺没有主账号。",
    "zh-Hant": "賣場沒有主帳號。",
    en: "The shop has no main account.",
  },
  "main-account-not-hidden": {
    "zh-Hans": "主账号“{member}”也不是挂断中。",
    "zh-Hant": "主帳號「{member}」也不是掛斷中。",
    en: "The main account “{member}” is not hidden either.",
  },
  "main-account-not-joined": {
    "zh-Hans": "主账号没有加入分流，只收转发的会话。",
    "zh-Hant": "主帳號沒有加入分流，只收轉發的聊聊。",
    en: "The main account has not joined and receives forwards only.",
  },
  "main-account-not-online": {
    "zh-Hans": "主账号“{member}”也不在线。",
    "zh-Hant": "主帳號「{member}」也不在線。",
    en: "The main account “{member}” is not online either.",
  },
  "main-account-stays-out": {
    "zh-Hans": "主账号“{member}”没有加入分流。",
    "zh-Hant": "主帳號「{member}」沒有加入分流。",
    en: "The main account “{member}” has not joined.",
  },
  "mark-main-account": {
    "zh-Hans": "把“{member}”设为主账号。",
    "zh-Hant": "把「{member}」設為主帳號。",
    en: "Mark “{member}” as the main account.",
  },
  "more-unread": {
    "zh-Hans": "未读 {unread} 则，比最少的 {fewest} 则多 {by} 则。",
    "zh-Hant": "未讀 {unread} 則，比最少的 {fewest} 則多 {by} 則。",
    en: "{unread} unread: {by} more than the fewest, {fewest}.",
  },
  "move-member": {
    "zh-Hans": "把“{member}”移到“{group}”，从“{other}”移除。",
    "zh-Hant": "把「{member}」移到「{group}」，從「{other}」移除。",
    en: "Move “{member}” to “{group}”, out of “{other}”.",
  },
  "named-by-forward": {
    "zh-Hans": "转发指定的对象。",
    "zh-Hant": "轉發指定的對象。",
    en: "Named by the forward.",
  },
  "never-counted": {
    "zh-Hans": "“{owner}”还没有可以起算的回复或分派。",
    "zh-Hant": "「{owner}」還沒有可以起算的回覆或分派。",
    en: "Nothing by “{owner}” from which the time could be counted.",
  },
  "never-online": {
    "zh-Hans": "离线，没有上线记录。",
    "zh-Hant": "離線，沒有上線紀錄。",
    en: "Offline, with no record of being online.",
  },
  "no-group-for-source": {
    "zh-Hans": "没有群组负责来源“{source}”。",
    "zh-Hant": "沒有群組負責來源「{source}」。",
    en: "No group answers for “{source}”.",
  },
  "no-owner": {
    "zh-Hans": "这个会话没有人负责，无法转发。",
    "zh-Hant": "這則聊聊沒有人負責，無法轉發。",
    en: "Nobody has the chat, so it can’t be forwarded.",
  },
  "no-permission": {
    "zh-Hans": "没有聊天权限。",
    "zh-Hant": "沒有聊聊權限。",
    en: "Has no chat permission.",
  },
  "nobody-in-groups": {
    "zh-Hans": "群组里没有人可以接待，全部给主账号“{member}”。",
    "zh-Hant": "群組裡沒有人可以接待，全部給主帳號「{member}」。",
    en: "Nobody in a group may serve: everything goes to the main account “{member}”.",
  },
  "nobody-in-groups-unowned": {
    "zh-Hans": "群组里没有人可以接待，也没有主账号可收。",
    "zh-Hant": "群組裡沒有人可以接待，也沒有主帳號可收。",
    en: "Nobody in a group may serve, and there is no main account.",
  },
  "nobody-owns-it": {
    "zh-Hans": "目前没有客服负责这位买家。",
    "zh-Hant": "目前沒有客服負責這位買家。",
    en: "Nobody looks after this buyer.",
  },
  "nobody-there": {
    "zh-Hans": "没有人可以接待，放进暂存区。",
    "zh-Hant": "沒有人可以接待，放進暫存區。",
    en: "Nobody is there: the chat goes into the buffer.",
  },
  "nobody-to-forward-from": {
    "zh-Hans": "这个会话没有人负责，无法转发。",
    "zh-Hant": "這則聊聊沒有人負責，無法轉發。",
    en: "Nobody has the chat, so it can’t be forwarded.",
  },
  "not-in-buffer": {
    "zh-Hans": "不在暂存区。",
    "zh-Hant": "不在暫存區。",
    en: "Not in the buffer.",
  },
  "not-in-group": {
    "zh-Hans": "不在转发指定的群组“{group}”。",
    "zh-Hant": "不在轉發指定的群組「{group}」。",
    en: "Not in the group “{group}” that the forward names.",
  },
  "not-its-turn": {
    "zh-Hans": "在线，但不是刚上线，也没有刚处理完未读。",
    "zh-Hant": "在線，但不是剛上線，也沒有剛處理完未讀。",
    en: "Online, but has neither just come nor just made room.",
  },
  "not-main-account": {
    "zh-Hans": "这个会话只给主账号。",
    "zh-Hant": "這則聊聊只給主帳號。",
    en: "This chat is the main account’s alone.",
  },
  "not-named": {
    "zh-Hans": "转发指定的是“{member}”。",
    "zh-Hant": "轉發指定的是「{member}」。",
    en: "The forward names “{member}”.",
  },
  "not-owner": {
    "zh-Hans": "会话留给原客服“{owner}”。",
    "zh-Hant": "聊聊留給原客服「{owner}」。",
    en: "The chat stays with “{owner}”.",
  },
  "not-waiting": {
    "zh-Hans": "如果会话还没进暂存区。",
    "zh-Hant": "如果聊聊還沒進暫存區。",
    en: "If the chat were not waiting in the buffer.",
  },
  "offline-since": {
    "zh-Hans": "{since} 起离线。",
    "zh-Hant": "{since} 起離線。",
    en: "Offline since {since}.",
  },
  "offline-since-assumed": {
    "zh-Hans": "没有说明“{member}”何时离线，当作早已离线。",
    "zh-Hant": "沒有說明「{member}」何時離線，當作早已離線。",
    en: "Nothing says since when “{member}” is offline: taken as long gone.",
  },
  "older-account": {
    "zh-Hans": "未读一样是 {unread} 则，账号比“{than}”早创建。",
    "zh-Hant": "未讀一樣是 {unread} 則，帳號比「{than}」早創立。",
    en: "As many unread ({unread}) as “{than}”, whose account is newer.",
  },
  online: {
    "zh-Hans": "如果在线。",
    "zh-Hant": "如果在線。",
    en: "If it were online.",
  },
  "only-candidate": {
    "zh-Hans": "能接的只有这一位，未读 {unread} 则。",
    "zh-Hant": "能接的只有這一位，未讀 {unread} 則。",
    en: "The only one who can take it, with {unread} unread.",
  },
  "open-owner-hidden": {
    "zh-Hans": "会话还开着，“{owner}”挂断中，仍由其处理。",
    "zh-Hant": "對話還開著，「{owner}」掛斷中，仍由其處理。",
    en: "The conversation is open: “{owner}” keeps it, although hidden.",
  },
  "open-owner-online": {
    "zh-Hans": "会话还开着，“{owner}”在线。",
    "zh-Hant": "對話還開著，「{owner}」在線。",
    en: "The conversation is open, and “{owner}” is online.",
  },
  "other-group": {
    "zh-Hans": "不在负责来源“{source}”的群组，而那个群组有人在线。",
    "zh-Hant": "不在負責來源「{source}」的群組，而那個群組有人在線。",
    en: "Not in the group for “{source}”, which has somebody online.",
  },
  "other-more-unread": {
    "zh-Hans": "如果“{member}”的未读多 {by} 则。",
    "zh-Hant": "如果「{member}」的未讀多 {by} 則。",
    en: "If “{member}” had {by} more unread.",
  },
  "other-offline": {
    "zh-Hans": "如果“{member}”离线。",
    "zh-Hant": "如果「{member}」離線。",
    en: "If “{member}” were offline.",
  },
  "others-nobody-hidden": {
    "zh-Hans": "其他客服也没有人挂断中。",
    "zh-Hant": "其他客服也沒有人掛斷中。",
    en: "Nobody else is hidden either.",
  },
  "others-nobody-online": {
    "zh-Hans": "其他客服也都不在线。",
    "zh-Hant": "其他客服也都不在線。",
    en: "Nobody else is online.",
  },
  "others-only-hidden": {
    "zh-Hans": "其他客服有 {members} 位挂断中。",
    "zh-Hant": "其他客服有 {members} 位掛斷中。",
    en: "{members} others are at the desk, hidden.",
  },
  "owner-gone": {
    "zh-Hans": "原客服“{owner}”{since} 起离线。",
    "zh-Hant": "原客服「{owner}」{since} 起離線。",
    en: "“{owner}” has been offline since {since}.",
  },
  "owner-is-hidden": {
    "zh-Hans": "原客服“{owner}”{since} 起挂断。",
    "zh-Hant": "原客服「{owner}」{since} 起掛斷。",
    en: "“{owner}” has been hidden since {since}.",
  },
  "owner-itself": {
    "zh-Hans": "就是转发前的客服。",
    "zh-Hant": "就是轉發前的客服。",
    en: "Is the one who has the chat.",
  },
  "owner-may-not-serve": {
    "zh-Hans": "原客服“{owner}”不能接待新会话。",
    "zh-Hant": "原客服「{owner}」不能接待新聊聊。",
    en: "“{owner}” may not be given new chats.",
  },
  "owner-never-online": {
    "zh-Hans": "原客服“{owner}”离线，没有上线记录。",
    "zh-Hant": "原客服「{owner}」離線，沒有上線紀錄。",
    en: "“{owner}” is offline, with no record of being online.",
  },
  "owner-offline": {
    "zh-Hans": "如果原客服“{member}”早已离线。",
    "zh-Hant": "如果原客服「{member}」早已離線。",
    en: "If “{member}”, who keeps the chat, were long offline.",
  },
  "owner-other-group": {
    "zh-Hans": "“{owner}”不负责来源“{source}”。",
    "zh-Hant": "「{owner}」不負責來源「{source}」。",
    en: "“{owner}” does not answer for “{source}”.",
  },
  "owner-without-permission": {
    "zh-Hans": "原客服“{owner}”没有聊天权限。",
    "zh-Hant": "原客服「{owner}」沒有聊聊權限。",
    en: "“{owner}” lacks the chat permission.",
  },
  permission: {
    "zh-Hans": "如果有聊天权限。",
    "zh-Hant": "如果有聊聊權限。",
    en: "If it had the chat permission.",
  },
  "presence-assumed-offline": {
    "zh-Hans": "没有说明“{member}”是否在线，当作离线。",
    "zh-Hant": "沒有說明「{member}」是否在線，當作離線。",
    en: "Nothing says whether “{member}” is online: taken as offline.",
  },
  "read-assumed": {
    "zh-Hans": "没有说明“{member}”是否已读，当作已读。",
    "zh-Hant": "沒有說明「{member}」是否已讀，當作已讀。",
    en: "Nothing says whether “{member}” has read it: taken as read.",
  },
  "receiver-is-owner": {
    "zh-Hans": "“{member}”就是现在的客服。",
    "zh-Hant": "「{member}」就是現在的客服。",
    en: "“{member}” has the chat already.",
  },
  "receiver-not-online": {
    "zh-Hans": "“{member}”不在线。",
    "zh-Hant": "「{member}」不在線。",
    en: "“{member}” is not online.",
  },
  "receiver-without-permission": {
    "zh-Hans": "“{member}”没有聊天权限。",
    "zh-Hant": "「{member}」沒有聊聊權限。",
    en: "“{member}” lacks the chat permission.",
  },
  "regular-customers-off": {
    "zh-Hans": "不采用熟客原则。",
    "zh-Hant": "不採用熟客原則。",
    en: "Regular customers are not kept.",
  },
  "regular-from-assumed": {
    "zh-Hans": "没有说明“{member}”何时分到或回复，当作最后更新的时间。",
    "zh-Hant": "沒有說明「{member}」何時分到或回覆，當作最後更新的時間。",
    en: "Nothing says when “{member}” was given it or answered: taken as the last update.",
  },
  "regular-owner-online": {
    "zh-Hans": "买家隔 {agoMs} 再来，未过 {limitMs}，“{owner}”在线。",
    "zh-Hant": "買家隔 {agoMs} 再來，未過 {limitMs}，「{owner}」在線。",
    en: "Back after {agoMs}, within {limitMs}, and “{owner}” is online.",
  },
  "released-after-grace": {
    "zh-Hans": "“{owner}”离线超过 {graceMs}，未读会话重新分配。",
    "zh-Hant": "「{owner}」離線超過 {graceMs}，未讀聊聊重新分配。",
    en: "“{owner}” has been offline for more than {graceMs}: its unread chats go to others.",
  },
  "remove-from-group": {
    "zh-Hans": "把“{member}”从群组“{group}”移除。",
    "zh-Hant": "把「{member}」從群組「{group}」移除。",
    en: "Take “{member}” out of the group “{group}”.",
  },
  "remove-repeated": {
    "zh-Hans": "只留第一个“{id}”，移除重复的。",
    "zh-Hant": "只留第一個「{id}」，移除重複的。",
    en: "Keep the first “{id}” and remove the others.",
  },
  "remove-source": {
    "zh-Hans": "从群组“{group}”移除来源“{source}”。",
    "zh-Hant": "從群組「{group}」移除來源「{source}」。",
    en: "Take the source “{source}” from the group “{group}”.",
  },
  "rename-group": {
    "zh-Hans": "把第二个群组“{id}”改名为“{fresh}”。",
    "zh-Hant": "把第二個群組「{id}」改名為「{fresh}」。",
    en: "Rename the second group “{id}” to “{fresh}”.",
  },
  "rename-member": {
    "zh-Hans": "把第二个成员“{id}”改名为“{fresh}”。",
    "zh-Hant": "把第二個成員「{id}」改名為「{fresh}」。",
    en: "Rename the second member “{id}” to “{fresh}”.",
  },
  "served-last": {
    "zh-Hans": "主账号不在群组里，有其他客服在线时不分给它。",
    "zh-Hant": "主帳號不在群組裡，有其他客服在線時不分給它。",
    en: "Outside the groups, the main account waits until no colleague is online.",
  },
  "stays-unowned": {
    "zh-Hans": "会话仍没有人负责。",
    "zh-Hant": "聊聊仍沒有人負責。",
    en: "The chat still belongs to nobody.",
  },
  "stays-with-owner": {
    "zh-Hans": "会话仍由“{owner}”负责。",
    "zh-Hant": "聊聊仍由「{owner}」負責。",
    en: "The chat stays with “{owner}”.",
  },
  "switch-off-main-account": {
    "zh-Hans": "关闭“在聊天分组中加入主账号”。",
    "zh-Hant": "關閉「在聊聊分組中加入主帳號」。",
    en: "Switch off “Main account joins the groups”.",
  },
  "switch-on-grouping": {
    "zh-Hans": "开启聊天分流。",
    "zh-Hant": "開啟聊聊分流。",
    en: "Switch chat grouping on.",
  },
  "switch-on-main-account": {
    "zh-Hans": "开启“在聊天分组中加入主账号”。",
    "zh-Hant": "開啟「在聊聊分組中加入主帳號」。",
    en: "Switch on “Main account joins the groups”.",
  },
  "three-days-passed": {
    "zh-Hans": "只超过 {overMs}，不然会留给“{owner}”。",
    "zh-Hant": "只超過 {overMs}，不然會留給「{owner}」。",
    en: "Too late by {overMs}, or it would have stayed with “{owner}”.",
  },
  "tie-longest-without": {
    "zh-Hans": "未读一样是 {unread} 则，最久没有分到会话。",
    "zh-Hant": "未讀一樣是 {unread} 則，最久沒有分到聊聊。",
    en: "Of those with {unread} unread, the longest without a new chat.",
  },
  "tie-lost": {
    "zh-Hans": "“{member}”未读一样是 {unread} 则。",
    "zh-Hant": "「{member}」未讀一樣是 {unread} 則。",
    en: "“{member}” has as many unread, {unread}.",
  },
  "tie-newest-account": {
    "zh-Hans": "未读一样是 {unread} 则，账号创建最晚。",
    "zh-Hant": "未讀一樣是 {unread} 則，帳號創立最晚。",
    en: "Of those with {unread} unread, the newest account.",
  },
  "tie-oldest-account": {
    "zh-Hans": "未读一样是 {unread} 则，账号创建最早。",
    "zh-Hant": "未讀一樣是 {unread} 則，帳號創立最早。",
    en: "Of those with {unread} unread, the oldest account.",
  },
  "tie-smaller-id": {
    "zh-Hans": "未读一样是 {unread} 则，创建时间也一样，编号排在前面。",
    "zh-Hant": "未讀一樣是 {unread} 則，創立時間也一樣，代號排在前面。",
    en: "Of those with {unread} unread and accounts of the same age, the first id.",
  },
  "too-long-ago": {
    "zh-Hans": "距上次已 {agoMs}，超过 {limitMs}。",
    "zh-Hant": "距上次已 {agoMs}，超過 {limitMs}。",
    en: "{agoMs} have passed: more than {limitMs}.",
  },
  "unread-assumed-zero": {
    "zh-Hans": "没有说明“{member}”的未读，当作 0 则。",
    "zh-Hant": "沒有說明「{member}」的未讀，當作 0 則。",
    en: "Nothing says how many unread “{member}” has: taken as none.",
  },
  "unread-too-many": {
    "zh-Hans": "“{member}”只多 {by} 则未读。",
    "zh-Hant": "「{member}」只多 {by} 則未讀。",
    en: "“{member}” has only {by} more unread.",
  },
  "unset-main-account": {
    "zh-Hans": "取消“{member}”的主账号标记。",
    "zh-Hant": "取消「{member}」的主帳號標記。",
    en: "Unmark “{member}” as the main account.",
  },
  "waits-already": {
    "zh-Hans": "已在暂存区，保留原来的顺位。",
    "zh-Hant": "已在暫存區，保留原來的順位。",
    en: "Already in the buffer, where it keeps its place.",
  },
  "waits-in-buffer": {
    "zh-Hans": "会话已在暂存区排队，等分派时才会给客服。",
    "zh-Hant": "聊聊已在暫存區排隊，等分派時才會給客服。",
    en: "The chat waits in the buffer already and keeps its place.",
  },
  "within-grace": {
    "zh-Hans": "“{owner}”离线 {awayMs}，未过 {limitMs}，会话留给他。",
    "zh-Hant": "「{owner}」離線 {awayMs}，未過 {limitMs}，聊聊留給他。",
    en: "“{owner}” has been offline for {awayMs}, within {limitMs}: the chat waits.",
  },
  "within-hidden-grace": {
    "zh-Hans": "“{owner}”挂断 {awayMs}，未过 {limitMs}，会话留给他。",
    "zh-Hant": "「{owner}」掛斷 {awayMs}，未過 {limitMs}，聊聊留給他。",
    en: "“{owner}” has been hidden for {awayMs}, within {limitMs}: the chat waits.",
  },
  "younger-account": {
    "zh-Hans": "未读一样是 {unread} 则，账号比“{than}”晚创建。",
    "zh-Hant": "未讀一樣是 {unread} 則，帳號比「{than}」晚創立。",
    en: "As many unread ({unread}) as “{than}”, whose account is older.",
  },
} as const;
