import type { Words } from "../words.js";

export const bulk: Words["bulk"] = {
  about: "整个文件一起检查，最多一百万条；检查时可以随时停下，先看已经找到的。",
  open: "打开大文件",
  useOwn: { other: "检查目前的 {count} 条" },
  cancel: "停止",
  reading: "读取文件中…",
  progress: "检查进度",
  states: {
    running: "检查中：{done}/{all} 条，目前找到 {count} 处。",
    done: "“{name}”共 {all} 条，找到 {count} 处。",
    cancelled: "已停止：检查了 {done}/{all} 条，找到 {count} 处。",
  },
  untold: { other: "另有 {count} 条重复消息计入总数，没有列出。" },
  byRule: "按规则统计",
  category: "类别",
  severity: "严重程度",
  count: "处数",
  rule: "规则",
  ruleId: "规则代号",
  number: "编号",
  part: "标出的文字",
  text: "全文",
  typed: "目前的消息",
  saveCsv: "下载 CSV",
  saveSarif: "下载 SARIF",
  fileName: "检查结果",
};
