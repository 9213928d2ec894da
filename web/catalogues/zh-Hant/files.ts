/** What can be wrong with a file or a pasted text before the engine sees it. */
export const files = {
  drop: "把檔案拖到這裡，或",
  open: "選擇檔案",
  unreadable: "讀不到檔案「{file}」：{reason}",
  empty: "檔案「{file}」是空的。",
  binary: "檔案「{file}」不是文字檔。請給我 {expected}。",
  tooLarge: "檔案「{file}」有 {size} MB，超過 {limit} MB 的上限。",
  notJson: "「{file}」不是正確的 JSON：第 {line} 行第 {column} 字附近讀不下去。",
  pasted: "貼上的內容",
} as const;
