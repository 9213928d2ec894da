import type { Words } from "../words.js";

export const tools: Words["tools"] = {
  routing: { name: "Chat groups", question: "Who gets this chat?" },
  check: { name: "Message check", question: "May this text be sent?" },
  library: { name: "Reply library", question: "What do we answer?" },
  windows: { name: "Reply windows", question: "Until when may we answer?" },
  sending: { name: "Sending", question: "May this message be sent?" },
  rules: { name: "Rules", question: "What may not be sent, and why?" },
  project: { name: "Project", question: "How do I keep and share it?" },
};
