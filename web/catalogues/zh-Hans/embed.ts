import type { EmbedWords } from "../../embed/embed-words.js";

export const embed: EmbedWords = {
  title: "聊台工作台",
  waiting: "正在打开聊台…",
  failed: "聊台没有打开。",
  retry: "再试一次",
  problems: {
    frame_silent:
      "{page} 没有回应。请确认 frame 属性是 embed.html 的网址，并且那个网站没有用 frame-ancestors 或 X-Frame-Options 拦下本页。",
    frame_forbidden: "本页的安全策略拦下了框架：请在 frame-src 中加上 {origin}。",
    protocol_mismatch: "本页的 widget.js 和 {page} 不是同一版本：请把两者换成同一版本。",
  },
  host: {
    refused:
      '嵌入聊台的网页 {origin} 不在允许名单里：它的数据不会收进来，这里的数据也不会交给它。要允许的话，请网站管理员在 embed.html 的 <meta name="liaotai-embed-origins"> 中加上 {origin}。',
    mismatch: "嵌入聊台的网页用的是另一版本的 widget.js，双方无法交换数据：请把两者换成同一版本。",
    silent: "嵌入聊台的网页没有回应，聊台先独立运行：它的数据没有收进来。",
    notKept: "这里输入的内容没有人保存，离开本页就会消失。",
  },
};
