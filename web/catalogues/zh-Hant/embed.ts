export const embed = {
  title: "聊台工作台",
  waiting: "正在開啟聊台…",
  failed: "聊台沒有打開。",
  retry: "再試一次",
  problems: {
    frame_silent:
      "{page} 沒有回應。請確認 frame 屬性是 embed.html 的網址，而且那個網站沒有用 frame-ancestors 或 X-Frame-Options 擋下本頁。",
    frame_forbidden: "本頁的安全政策擋下了框架：請在 frame-src 加上 {origin}。",
    protocol_mismatch: "本頁的 widget.js 和 {page} 不是同一版：請把兩者換成同一版。",
  },
  host: {
    refused:
      '嵌入聊台的網頁 {origin} 不在允許名單裡：它的資料不會收進來，這裡的資料也不會交給它。要允許的話，請網站管理者在 embed.html 的 <meta name="liaotai-embed-origins"> 加上 {origin}。',
    mismatch: "嵌入聊台的網頁用的是另一版 widget.js，兩邊無法交換資料：請把兩者換成同一版。",
    silent: "嵌入聊台的網頁沒有回應，聊台先自己運作：它的資料沒有收進來。",
    notKept: "這裡輸入的內容沒有人保存，離開本頁就會消失。",
  },
} as const;
