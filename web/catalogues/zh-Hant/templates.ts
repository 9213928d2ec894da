/** WhatsApp templates. */
export const templates = {
  about: "把 Cloud API 的範本 JSON 貼進來，逐欄看有沒有問題，以及會被歸為哪一類。",
  hint: "單一範本、陣列，或 Cloud API 回傳的整段 JSON",
  check: "檢查範本",
  judged: "文字看起來是「{judged}」。",
  filedAndJudged: "申請的是「{filed}」，文字看起來是「{judged}」。",
  categories: { marketing: "行銷", utility: "通知", authentication: "驗證" },
  lengths: "內文 {length}／{limit} 字元。",
  roomForEach: "每個變數最多 {room} 字元。",
  parts: { header: "標題", body: "內文", footer: "頁尾", buttons: "按鈕" },
} as const;
