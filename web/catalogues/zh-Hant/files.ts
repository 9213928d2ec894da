/** What can be wrong with a file or a pasted text before the engine sees it; the keys are the codes of `FileProblem`. */
export const files = {
  fileEmpty: "「{name}」是空的。",
  fileBinary: "「{name}」不是文字檔，是別種檔案（{kind}）。",
  fileUndecodable: "「{name}」的文字編碼認不出來，請另存為 UTF-8 再試一次。",
  fileNotOfEncoding: "「{name}」不是 {encoding} 編碼，還是用原來的讀法。",
  fileUnreadable: "讀不到「{name}」：{reason}",
  fileNoWorkbook: "「{name}」讀不出來：檔案壞了，或不是 XLSX 活頁簿。",
  fileTooLarge: "「{name}」有 {size} MB，超過 {limit} MB 的上限。",
  fileUnpacksTooLarge: "「{name}」解開後有 {size} MB，超過上限 {limit} MB，沒有讀取。",
  fileNoText: "「{name}」裡沒有可以用的文字。",
  notJson: "「{name}」不是正確的 JSON：讀到第 {line} 行第 {column} 個字就讀不下去了。",
  pasted: "貼上的內容",
} as const;
