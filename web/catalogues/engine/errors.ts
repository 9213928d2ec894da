/** What the engine refuses, and what it warns of whatever the call. */
export const errorSentences = {
  bad_instant: {
    "zh-Hans": "时间要写成带时区的格式，例如 2026-03-20T07:23:00+08:00，或毫秒数。",
    "zh-Hant": "時間要寫成帶時區的格式，例如 2026-03-20T07:23:00+08:00，或毫秒數。",
    en: "A time needs its offset, as in 2026-03-20T07:23:00+08:00, or is a number of milliseconds.",
  },
  bad_json: {
    "zh-Hans": "这不是正确的 JSON。",
    "zh-Hant": "這不是正確的 JSON。",
    en: "This is not proper JSON.",
  },
  bad_pack: {
    "zh-Hans": "这套规则没有通过自己的检查，没有使用。",
    "zh-Hant": "這套規則沒有通過自己的檢查，沒有使用。",
    en: "This rule pack fails its own check and was not used.",
  },
  bad_text: {
    "zh-Hans": "文字里有不完整的字符，请重新复制一次。",
    "zh-Hant": "文字裡有不完整的字元，請重新複製一次。",
    en: "The text holds a broken character; copy it once more.",
  },
  bad_type: {
    "zh-Hans": "这里的值类型不对，例如该写文字的地方写了数字。",
    "zh-Hant": "這裡的值類型不對，例如該寫文字的地方寫了數字。",
    en: "The value is of the wrong type, a number where a text belongs, for example.",
  },
  bad_value: {
    "zh-Hans": "这里不能填这个值。",
    "zh-Hant": "這裡不能填這個值。",
    en: "This value can’t stand here.",
  },
  duplicate_id: {
    "zh-Hans": "同一个编号用了两次，请改掉其中一个。",
    "zh-Hant": "同一個編號用了兩次，請改掉其中一個。",
    en: "The same id is used twice; change one of them.",
  },
  engine_failed: {
    "zh-Hans": "引擎停止了，请重新加载页面。",
    "zh-Hant": "引擎停止了，請重新載入頁面。",
    en: "The engine stopped; load the page again.",
  },
  member_in_two_groups: {
    "zh-Hans": "同一位成员出现在两个群组里；一位成员只能在一个群组。",
    "zh-Hant": "同一位成員出現在兩個群組裡；一位成員只能在一個群組。",
    en: "A member is listed in two groups; a member belongs to one only.",
  },
  missing_field: {
    "zh-Hans": "缺少这一项，请补上。",
    "zh-Hant": "缺少這一項，請補上。",
    en: "This field is missing; add it.",
  },
  repeated_rows: {
    "zh-Hans":
      "有 {count} 行和别的行完全一样（时间、买家、方向、内容都相同）。每一行都算；要是同一份记录导入了两遍，请去掉一遍。",
    "zh-Hant":
      "有 {count} 列和別的列完全一樣（時間、買家、方向、內容都相同）。每一列都算；要是同一份紀錄匯入了兩次，請去掉一次。",
    en: "Rows that repeat another one (time, buyer, direction and text): {count}. All of them count; if the log was put together twice, leave one copy out.",
  },
  too_large: {
    "zh-Hans": "内容太多或嵌套太深，超出引擎的范围。",
    "zh-Hant": "內容太多或巢狀太深，超出引擎的範圍。",
    en: "This is more than the engine can hold, or nested too deeply.",
  },
  two_main_accounts: {
    "zh-Hans": "有两个主账号；一家店只能有一个。",
    "zh-Hant": "有兩個主帳號；一個賣場只能有一個。",
    en: "Two members are marked as the main account; a shop has one.",
  },
  unknown_field: {
    "zh-Hans": "引擎不认识“{field}”这一项，没有使用。",
    "zh-Hant": "引擎不認識「{field}」這一項，沒有使用。",
    en: "The engine does not know the field “{field}” and did not use it.",
  },
  unknown_region: {
    "zh-Hans": "不认识“{region}”这个地区，没有按任何地区的规定检查。请填两个字母的代码，例如 US、DE。",
    "zh-Hant": "不認識「{region}」這個地區，沒有按任何地區的規定檢查。請填兩個字母的代碼，例如 US、DE。",
    en: "The region “{region}” is not known, and no region’s rules were applied. It takes a code of two letters, such as US or DE.",
  },
  unknown_id: {
    "zh-Hans": "这个编号在资料里找不到。",
    "zh-Hant": "這個編號在資料裡找不到。",
    en: "This id is not in the data.",
  },
} as const;
