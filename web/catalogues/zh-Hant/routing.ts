export const routing = {
  title: "聊聊分組",
} as const;
