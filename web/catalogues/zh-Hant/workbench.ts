export const workbench = {
  title: "聊台",
  tagline: "為靠聊天做生意的人準備的工作台：在您的裝置上計算，什麼都不傳出去。",
  tools: "工具",
  language: "語言",
  theme: "外觀",
  themes: { auto: "跟隨系統", light: "淺色", dark: "深色" },
  engine: {
    loading: "正在載入引擎…",
    failed: "引擎無法載入，所以現在沒有辦法計算。",
    reason: "原因：{reason}",
    retry: "再試一次",
    ready: "在本機計算・引擎 {version}",
  },
  opening: {
    loading: "正在開啟……",
    failed: "「{tool}」沒有載入。請確認網路後再試一次；還是不行的話，請重新整理網頁。",
  },
  storage: {
    unavailable: "這個瀏覽器不讓網頁儲存資料：關閉分頁後，您輸入的內容就會消失。要保留的話，請先匯出。",
    dismiss: "知道了",
  },
  unexpected: "這一步沒有完成：{reason}",
} as const;
