import type { Words } from "../words.js";

export const tools: Words["tools"] = {
  routing: { name: "聊天分组", question: "这个会话会分给谁？" },
  check: { name: "消息检查", question: "这段话可以发吗？" },
  library: { name: "快捷回复库", question: "这个问题，该怎么回？" },
  windows: { name: "回复时限", question: "最晚什么时候要回复？" },
  sending: { name: "发送把关", question: "这条消息可以发吗？" },
  rules: { name: "规则", question: "什么不能发，为什么？" },
  project: { name: "项目", question: "怎么保存与分享？" },
};
