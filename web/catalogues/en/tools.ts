import type { Words } from "../words.js";

export const tools: Words["tools"] = {
  routing: { name: "Chat groups", question: "Who gets this chat?" },
  check: { name: "Message check", question: "May this text be sent?" },
  windows: { name: "Reply windows", question: "Until when may we answer?" },
};
