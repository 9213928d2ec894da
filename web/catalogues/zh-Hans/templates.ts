import type { Words } from "../words.js";

export const templates: Words["templates"] = {
  about: "把 Cloud API 的模板 JSON 粘贴进来，逐栏看有没有问题，以及会被归为哪一类。",
  hint: "单个模板、数组，或 Cloud API 返回的整段 JSON",
  check: "检查模板",
  judged: "文字看起来是“{judged}”。",
  filedAndJudged: "申请的是“{filed}”，文字看起来是“{judged}”。",
  categories: { marketing: "营销", utility: "通知", authentication: "验证" },
  lengths: "正文 {length}/{limit} 字符。",
  roomForEach: "每个变量最多 {room} 字符。",
  parts: { header: "标题", body: "正文", footer: "页脚", buttons: "按钮" },
};
