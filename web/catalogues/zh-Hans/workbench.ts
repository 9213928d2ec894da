import type { Words } from "../words.js";

export const workbench: Words["workbench"] = {
  title: "聊台",
  tagline: "给靠聊天做生意的人的工作台：在您的设备上计算，什么都不往外传。",
  tools: "工具",
  language: "语言",
  theme: "外观",
  themes: { auto: "跟随系统", light: "浅色", dark: "深色" },
  engine: {
    loading: "正在加载引擎…",
    failed: "引擎加载失败，现在没法计算。",
    reason: "原因：{reason}",
    retry: "重试",
    ready: "在本机计算 · 引擎 {version}",
  },
  opening: {
    loading: "正在打开……",
    failed: "“{tool}”没有加载。请确认网络后再试一次；还是不行的话，请刷新网页。",
  },
  storage: {
    unavailable: "这个浏览器不允许网页保存数据：关闭标签页后，您输入的内容就没了。要保留，请先导出。",
    dismiss: "知道了",
  },
  unexpected: "这一步没有完成：{reason}",
};
