/** What the engine says about sending: whether a message may go out, what a log shows, what a violation brings. */
export const sendingSentences = {
  "account-blocked": {
    "zh-Hans": "账号封禁 {days} 天，并列入重点监控。",
    "zh-Hant": "帳號停用 {days} 天，並列入重點監控。",
    en: "The account is blocked for {days} days and watched afterwards.",
  },
  "after-opt-out": {
    "zh-Hans": "客户退订之后还在发。",
    "zh-Hant": "客戶退訂之後還在傳。",
    en: "Sent after the customer opted out.",
  },
  "ask-for-consent": {
    "zh-Hans": "先取得客户明确的同意，并记录下来。",
    "zh-Hant": "先取得客戶明確的同意，並記錄下來。",
    en: "Ask the customer for explicit consent, and record it.",
  },
  "ask-for-night-consent": {
    "zh-Hans": "另外取得夜间接收的同意。",
    "zh-Hant": "另外取得夜間接收的同意。",
    en: "Ask for consent to messages at night.",
  },
  "ask-the-platform": {
    "zh-Hans": "先向平台确认能不能发。",
    "zh-Hant": "先向平台確認能不能傳。",
    en: "Ask the platform whether this may be sent.",
  },
  "broadcast-denied-by-article": {
    "zh-Hans": "有文章说聊聊不能群发；两种说法都列在这里。",
    "zh-Hant": "有文章說聊聊不能群發；兩種說法都列在這裡。",
    en: "An article says that the chat has no broadcast; both are shown.",
  },
  "broadcast-hours": {
    "zh-Hans": "广播只能在 {from} 点到 {until} 点之间发送。",
    "zh-Hant": "廣播只能在 {from} 點到 {until} 點之間傳送。",
    en: "Broadcasts go out between {from}:00 and {until}:00 only.",
  },
  "broadcast-limit": {
    "zh-Hans": "这位买家一周内已收到 {sent} 次广播，最多 {limit} 次。",
    "zh-Hant": "這位買家一週內已收到 {sent} 次廣播，最多 {limit} 次。",
    en: "This buyer got {sent} broadcasts within a week; {limit} is the most.",
  },
  "broadcast-needs-template": {
    "zh-Hans": "群发只能用审核通过的模板，逐个发给同意过的客户。",
    "zh-Hant": "群發只能用審核通過的範本，逐一發給同意過的客戶。",
    en: "To reach many, send an approved template to each customer who agreed.",
  },
  "broadcast-says-guide": {
    "zh-Hans": "平台的指南说有聊聊广播。",
    "zh-Hant": "平台的指南說有聊聊廣播。",
    en: "The platform’s guide says that Chat Broadcast exists.",
  },
  "broadcast-too-long": {
    "zh-Hans": "广播有 {length} 个字，最多 {limit} 个。",
    "zh-Hant": "廣播有 {length} 個字，最多 {limit} 個。",
    en: "The broadcast has {length} characters; {limit} is the most.",
  },
  "buyer-never-wrote": {
    "zh-Hans": "买家没有来过消息，不能主动发给他。",
    "zh-Hant": "買家沒有傳過訊息，不能主動傳給他。",
    en: "The buyer never wrote, so no message may be sent unasked.",
  },
  "card-in-parcel": {
    "zh-Hans": "在包裹里放一张卡片，请买家来问。",
    "zh-Hant": "在包裹裡放一張卡片，請買家來問。",
    en: "Put a card into the parcel that invites the buyer to write.",
  },
  "category-missing": {
    "zh-Hans": "没有写明模板的类别。",
    "zh-Hant": "沒有寫明範本的類別。",
    en: "The template’s category is not stated.",
  },
  "category-reads-as-marketing": {
    "zh-Hans": "内容像营销，平台会按营销类处理。",
    "zh-Hant": "內容像行銷，平台會按行銷類處理。",
    en: "This reads as marketing, and the platform treats it as such.",
  },
  "change-category": {
    "zh-Hans": "改为营销类别重新提交。",
    "zh-Hant": "改為行銷類別重新提交。",
    en: "Submit it again as marketing.",
  },
  "change-text": { "zh-Hans": "改写内容。", "zh-Hant": "改寫內容。", en: "Change the text." },
  "chat-closed": {
    "zh-Hans": "永久关闭聊天，没有申诉渠道，也影响商城资格。",
    "zh-Hant": "永久關閉聊聊，沒有申訴管道，也影響商城資格。",
    en: "The chat is closed for good, without appeal; the Mall is affected, too.",
  },
  "chat-frozen": {
    "zh-Hans": "警告，聊天权限冻结 {hours} 小时。",
    "zh-Hant": "警告，聊聊權限凍結 {hours} 小時。",
    en: "A warning, and the chat is frozen for {hours} hours.",
  },
  "chat-frozen-longer": {
    "zh-Hans": "同一篇文章另一处说是 {hours} 小时。",
    "zh-Hant": "同一篇文章另一處說是 {hours} 小時。",
    en: "The same article says {hours} hours elsewhere.",
  },
  "chat-records": {
    "zh-Hans": "附上最近 {days} 天的聊天记录截图，证明已经整改。",
    "zh-Hant": "附上最近 {days} 天的聊天紀錄截圖，證明已經改善。",
    en: "Add screenshots of the last {days} days of chats that show the change.",
  },
  "complete-the-record": {
    "zh-Hans": "把同意记录补完整。",
    "zh-Hant": "把同意紀錄補完整。",
    en: "Complete the consent record.",
  },
  "consent-for-something-else": {
    "zh-Hans": "客户同意的是别的用途，不是营销。",
    "zh-Hant": "客戶同意的是別的用途，不是行銷。",
    en: "The customer agreed to something else, not to marketing.",
  },
  "consent-missing": {
    "zh-Hans": "没有这位客户同意接收营销的记录。",
    "zh-Hant": "沒有這位客戶同意接收行銷的紀錄。",
    en: "There is no record that this customer agreed to marketing.",
  },
  "consent-preticked": {
    "zh-Hans": "预先勾好的选框不算同意。",
    "zh-Hant": "預先勾好的選框不算同意。",
    en: "A box that was ticked beforehand is no consent.",
  },
  "consent-without-method": {
    "zh-Hans": "同意记录没有写明通过什么方式取得。",
    "zh-Hant": "同意紀錄沒有寫明透過什麼方式取得。",
    en: "The consent does not say how it was given.",
  },
  "consent-without-purposes": {
    "zh-Hans": "同意记录没有写明用途，最好写上。",
    "zh-Hant": "同意紀錄沒有寫明用途，最好寫上。",
    en: "The consent names no purpose; better that it does.",
  },
  "consent-without-time": {
    "zh-Hans": "同意记录没有时间，证明不了。",
    "zh-Hant": "同意紀錄沒有時間，證明不了。",
    en: "The consent has no time, so it proves nothing.",
  },
  "consent-without-wording": {
    "zh-Hans": "同意记录没有当时的文字版本，证明不了同意了什么。",
    "zh-Hant": "同意紀錄沒有當時的文字版本，證明不了同意了什麼。",
    en: "The consent lacks the wording that the customer saw.",
  },
  "coupon-burst": {
    "zh-Hans": "{minutes} 分钟内从同一 IP 给 {buyers} 位没来问过的买家发了优惠券。",
    "zh-Hant": "{minutes} 分鐘內從同一 IP 給 {buyers} 位沒來問過的買家傳了優惠券。",
    en: "Coupons to {buyers} buyers who never asked, from one IP within {minutes} minutes.",
  },
  "empty-auto-reply": {
    "zh-Hans": "这条回复没有内容，不算回复。",
    "zh-Hant": "這則回覆沒有內容，不算回覆。",
    en: "This reply says nothing and does not count.",
  },
  "first-reply-disputed": {
    "zh-Hans": "{minutes} 分钟首次回复只有文章提到，平台按 {hours} 小时算，自动回复不计。",
    "zh-Hant": "{minutes} 分鐘首次回覆只有文章提到，平台按 {hours} 小時算，自動回覆不計。",
    en: "The {minutes} minutes are an article’s; the platform counts {hours} hours, and no automatic replies.",
  },
  "group-send-limits": {
    "zh-Hans": "群发有次数限制：订阅号每天 {day} 次，服务号每位用户每月 {month} 次。",
    "zh-Hant": "群發有次數限制：訂閱號每天 {day} 次，服務號每位使用者每月 {month} 次。",
    en: "Group sends are limited: {day} a day for subscription accounts, {month} a month to each user for service accounts.",
  },
  "kind-not-here": {
    "zh-Hans": "这个渠道没有这类消息。",
    "zh-Hant": "這個管道沒有這類訊息。",
    en: "This channel has no such kind of message.",
  },
  "kind-unknown-here": {
    "zh-Hans": "没有查到这个渠道对这类消息的规定，先向平台确认。",
    "zh-Hant": "沒有查到這個管道對這類訊息的規定，先向平台確認。",
    en: "No rule was found about this kind of message here. Ask the platform first.",
  },
  "ladder-not-found-elsewhere": {
    "zh-Hans": "这套处罚阶梯在别处没有找到。",
    "zh-Hant": "這套處罰階梯在別處沒有找到。",
    en: "This ladder was found nowhere else.",
  },
  "late-first-response": {
    "zh-Hans": "首次回复等了 {waitedMs}，超过 {limitMs}。",
    "zh-Hant": "首次回覆等了 {waitedMs}，超過 {limitMs}。",
    en: "The wait for a first answer was {waitedMs}, more than {limitMs}.",
  },
  "learning-test": {
    "zh-Hans": "在违规详情页完成 {questions} 题学习测试，满分 {marks} 分。",
    "zh-Hant": "在違規詳情頁完成 {questions} 題學習測驗，滿分 {marks} 分。",
    en: "Take the test of {questions} questions, {marks} marks, on the violation’s page.",
  },
  limited: {
    "zh-Hans": "限流或限制功能。",
    "zh-Hant": "限流或限制功能。",
    en: "Reach or functions are limited.",
  },
  "limited-for-days": {
    "zh-Hans": "有报道说限制 {days} 天。",
    "zh-Hant": "有報導說限制 {days} 天。",
    en: "A report says {days} days.",
  },
  "local-time-unknown": {
    "zh-Hans": "{region} 有勿扰时段，但不知道客户当地几点。",
    "zh-Hant": "{region} 有勿擾時段，但不知道客戶當地幾點。",
    en: "{region} has quiet hours, and the customer’s local time is not known.",
  },
  "market-time-assumed": {
    "zh-Hans": "不知道买家当地的时间，按 UTC+{hours} 算。",
    "zh-Hant": "不知道買家當地的時間，按 UTC+{hours} 算。",
    en: "The buyer’s local time is not known; UTC+{hours} is assumed.",
  },
  "marketing-not-delivered": {
    "zh-Hans": "有消息说平台不向 {region} 的号码投递营销模板。",
    "zh-Hant": "有消息說平台不向 {region} 的號碼投遞行銷範本。",
    en: "Marketing templates are reported not to be delivered to numbers of {region}.",
  },
  "merchant-points": {
    "zh-Hans": "导流违规按次扣商家积分，合计 {from} 到 {to} 分。",
    "zh-Hant": "導流違規按次扣商家積分，合計 {from} 到 {to} 分。",
    en: "Diverting trade costs merchant points: {from} to {to} altogether.",
  },
  "night-consent-missing": {
    "zh-Hans": "{from} 点到 {until} 点以外发广告，要有单独的夜间同意。",
    "zh-Hant": "{from} 點到 {until} 點以外傳廣告，要有單獨的夜間同意。",
    en: "Outside {from}:00 to {until}:00 advertising needs a consent of its own.",
  },
  "no-marketing-in-template": {
    "zh-Hans": "这种模板不能带营销内容。",
    "zh-Hant": "這種範本不能帶行銷內容。",
    en: "This kind of template may not carry marketing.",
  },
  "not-following": {
    "zh-Hans": "客户已取消关注，收不到这类消息。",
    "zh-Hant": "客戶已取消關注，收不到這類訊息。",
    en: "The customer no longer follows the account and can’t get this message.",
  },
  "nothing-more-to-lose": {
    "zh-Hans": "已经是最后一级。",
    "zh-Hant": "已經是最後一級。",
    en: "This is the last step.",
  },
  "one-message-for-each-consent": {
    "zh-Hans": "每次订阅只能发一条。",
    "zh-Hant": "每次訂閱只能發一則。",
    en: "Each subscription allows one message.",
  },
  "opt-out-confirmation": {
    "zh-Hans": "退订后 {minutes} 分钟内可以发一条不含营销的确认，就是这一条。",
    "zh-Hant": "退訂後 {minutes} 分鐘內可以傳一則不含行銷的確認，就是這一則。",
    en: "One confirmation without marketing may follow an opt-out within {minutes} minutes: this is it.",
  },
  "opted-out": {
    "zh-Hans": "客户已退订，再次同意之前不能发营销。",
    "zh-Hant": "客戶已退訂，再次同意之前不能傳行銷訊息。",
    en: "The customer opted out: no marketing until they agree again.",
  },
  "opted-out-service-only": {
    "zh-Hans": "客户已退订营销，只能发服务内容。",
    "zh-Hant": "客戶已退訂行銷，只能傳服務內容。",
    en: "The customer opted out of marketing; only service messages remain.",
  },
  "opted-out-unasked": {
    "zh-Hans": "客户已退订，之后也没有再来问。不要再主动发。",
    "zh-Hant": "客戶已退訂，之後也沒有再來問。不要再主動傳。",
    en: "The customer opted out and has not written since. Don’t write unasked.",
  },
  "order-event-not-covered": {
    "zh-Hans": "订单模板不能用于这种通知（{event}）。",
    "zh-Hant": "訂單範本不能用於這種通知（{event}）。",
    en: "Order templates don’t cover this event ({event}).",
  },
  "order-events-only": {
    "zh-Hans": "订单模板只能用于{count}种通知：订单确认、发货、物流更新。",
    "zh-Hant": "訂單範本只能用於{count}種通知：訂單確認、出貨、物流更新。",
    en: "Order templates are for {count} events only: order confirmed, shipped, logistics update.",
  },
  "order-not-stated": {
    "zh-Hans": "规则列出了处罚，没有说第几次用哪一种。",
    "zh-Hant": "規則列出了處罰，沒有說第幾次用哪一種。",
    en: "The rules list the measures, not which comes when.",
  },
  "outside-window": {
    "zh-Hans": "发送时已经不在回复时限内。",
    "zh-Hant": "傳送時已經不在回覆時間內。",
    en: "Sent when no reply window was open.",
  },
  "pasted-to-many": {
    "zh-Hans": "同样的内容主动发给了 {buyers} 位买家。",
    "zh-Hant": "同樣的內容主動傳給了 {buyers} 位買家。",
    en: "The same text pasted to {buyers} buyers who had not asked.",
  },
  "points-deducted": {
    "zh-Hans": "扣店铺信用分 {points} 分，聊天停用到审核通过。",
    "zh-Hant": "扣賣場信用分 {points} 分，聊聊停用到審核通過。",
    en: "{points} points are taken off, and the chat stays off until a review.",
  },
  "promotion-ignored": {
    "zh-Hans": "连续推销了 {count} 次，买家都没有回应。",
    "zh-Hant": "連續推銷了 {count} 次，買家都沒有回應。",
    en: "{count} promotions in a row without a word from the buyer.",
  },
  "quiet-hours": {
    "zh-Hans": "客户当地正是勿扰时段，营销只能在 {from} 点到 {until} 点之间发。",
    "zh-Hant": "客戶當地正是勿擾時段，行銷只能在 {from} 點到 {until} 點之間傳。",
    en: "Quiet hours where the customer is: marketing goes out between {from}:00 and {until}:00.",
  },
  "quiet-hours-not-for-chat": {
    "zh-Hans": "这条规定管短信和语音，不直接约束聊天应用。",
    "zh-Hant": "這條規定管簡訊和語音，不直接約束聊天應用。",
    en: "The regulation binds SMS and voice, not chat apps.",
  },
  "quiet-hours-secondary-source": {
    "zh-Hans": "这条规定来自转述，用前请核对原文。",
    "zh-Hant": "這條規定來自轉述，用前請核對原文。",
    en: "This is known at second hand; check the law itself.",
  },
  "quiet-hours-unsettled-for-chat": {
    "zh-Hans": "这条法律管电话和短信，是否适用于聊天应用没有定论。",
    "zh-Hant": "這條法律管電話和簡訊，是否適用於聊天應用沒有定論。",
    en: "The law is about calls and texts; whether it covers chat apps is unsettled.",
  },
  "reminders-then-days": {
    "zh-Hans": "2022 年的专项行动：提醒 {reminders} 次后限制 {days} 天，再是 {next} 天或永久。",
    "zh-Hant": "2022 年的專項行動：提醒 {reminders} 次後限制 {days} 天，再是 {next} 天或永久。",
    en: "In the campaign of 2022: {reminders} reminders, then {days} days, then {next} days or for good.",
  },
  "remove-content": {
    "zh-Hans": "删除违规内容，停用相关话术。",
    "zh-Hant": "刪除違規內容，停用相關話術。",
    en: "Remove the content and the replies that hold it.",
  },
  "repeated-to-buyer": {
    "zh-Hans": "{minutes} 分钟内给同一位客户发了 {count} 次同样的内容。",
    "zh-Hant": "{minutes} 分鐘內給同一位客戶傳了 {count} 次同樣的內容。",
    en: "The same text {count} times to one customer within {minutes} minutes.",
  },
  "replies-suspended": {
    "zh-Hans": "客服回复暂停 {days} 天。",
    "zh-Hant": "客服回覆暫停 {days} 天。",
    en: "Customer service replies are suspended for {days} days.",
  },
  "reported-cases-only": {
    "zh-Hans": "这些是报道的个案，平台没有公布统一的阶梯。",
    "zh-Hant": "這些是報導的個案，平台沒有公布統一的階梯。",
    en: "These are reported cases; the platform states no ladder.",
  },
  "retargeting-ads": {
    "zh-Hans": "改投再营销广告。",
    "zh-Hant": "改投再行銷廣告。",
    en: "Use retargeting ads instead.",
  },
  "review-time": {
    "zh-Hans": "平台审核要 {workingDays} 个工作日。",
    "zh-Hant": "平台審核要 {workingDays} 個工作天。",
    en: "The platform takes {workingDays} working days to review it.",
  },
  "service-limited": {
    "zh-Hans": "客服功能限制 {days} 天。",
    "zh-Hant": "客服功能限制 {days} 天。",
    en: "Customer service is limited for {days} days.",
  },
  "shop-closed": { "zh-Hans": "封店。", "zh-Hant": "封店。", en: "The shop is closed." },
  "shorten-text": {
    "zh-Hans": "缩短到 {limit} 个字以内。",
    "zh-Hant": "縮短到 {limit} 個字以內。",
    en: "Shorten it to {limit} characters.",
  },
  "state-category": {
    "zh-Hans": "写明模板的类别。",
    "zh-Hant": "寫明範本的類別。",
    en: "State the template’s category.",
  },
  "state-time-zone": {
    "zh-Hans": "填写客户的时区。",
    "zh-Hant": "填寫客戶的時區。",
    en: "State the customer’s time zone.",
  },
  statement: {
    "zh-Hans": "提交《合规承诺书》。",
    "zh-Hant": "提交《合規承諾書》。",
    en: "Hand in a signed statement of compliance.",
  },
  "time-zone-unknown": {
    "zh-Hans": "不认识这个时区：{zone}。请填写与 UTC 的时差。",
    "zh-Hant": "不認識這個時區：{zone}。請填寫與 UTC 的時差。",
    en: "This time zone is not known: {zone}. State the offset from UTC.",
  },
  "train-team": {
    "zh-Hans": "培训客服，并建立话术审核。",
    "zh-Hant": "培訓客服，並建立話術審核。",
    en: "Train the team, and have replies reviewed.",
  },
  "unanswered-run": {
    "zh-Hans": "客户没有再回应，已连续发了 {count} 条。",
    "zh-Hant": "客戶沒有再回應，已連續傳了 {count} 則。",
    en: "{count} messages in a row without an answer.",
  },
  "unofficial-bulk-sender": {
    "zh-Hans": "非官方的群发工具违反平台条款，账号会被封，任何内容都不能这样发。",
    "zh-Hant": "非官方的群發工具違反平台條款，帳號會被停用，任何內容都不能這樣發。",
    en: "Unofficial bulk senders break the platform’s terms and get accounts banned: nothing may be sent this way.",
  },
  "use-official-api": {
    "zh-Hans": "改用官方的 WhatsApp Business 应用或接口。",
    "zh-Hant": "改用官方的 WhatsApp Business 應用程式或介面。",
    en: "Use the official WhatsApp Business app or API.",
  },
  "use-official-tools": {
    "zh-Hans": "改用平台自己的工具。",
    "zh-Hant": "改用平台自己的工具。",
    en: "Use the platform’s own tools.",
  },
  "use-order-template": {
    "zh-Hans": "用订单消息模板：订单确认、发货、物流更新。",
    "zh-Hant": "用訂單訊息範本：訂單確認、出貨、物流更新。",
    en: "Use an order template: order confirmed, shipped, logistics update.",
  },
  "wait-out": {
    "zh-Hans": "等到期满，期间停止同类内容。",
    "zh-Hant": "等到期滿，期間停止同類內容。",
    en: "Wait until it ends, and send nothing of the kind meanwhile.",
  },
  "wait-until": {
    "zh-Hans": "等到 {until} 再发。",
    "zh-Hant": "等到 {until} 再傳。",
    en: "Wait until {until}.",
  },
  warned: {
    "zh-Hans": "警告，并可能限流。",
    "zh-Hant": "警告，並可能限流。",
    en: "A warning, perhaps with less reach.",
  },
  "window-closed": {
    "zh-Hans": "回复时间已经过了。",
    "zh-Hant": "回覆時間已經過了。",
    en: "The time to answer is over.",
  },
  "window-closing": {
    "zh-Hans": "时限马上到期，平台的时钟可能更快，尽早发送。",
    "zh-Hant": "時間快到了，平台的時鐘可能更快，盡早傳送。",
    en: "The window is about to close, and the platform’s clock may be ahead. Send it soon.",
  },
  "window-never-opened": {
    "zh-Hans": "客户还没有发起过会话，现在不能发。",
    "zh-Hant": "客戶還沒有發起過對話，現在不能傳。",
    en: "The customer has opened no chat yet, so nothing may be sent.",
  },
  "window-over-quota": {
    "zh-Hans": "能回的 {limit} 条已经用完。",
    "zh-Hant": "能回的 {limit} 則已經用完。",
    en: "The {limit} answers are used up.",
  },
  "window-unfollowed": {
    "zh-Hans": "客户已取消关注，会话随之关闭。",
    "zh-Hant": "客戶已取消關注，對話隨之關閉。",
    en: "The customer no longer follows the account, which closed the chat.",
  },
} as const;
