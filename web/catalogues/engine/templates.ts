/** Findings, fixes and notes about WhatsApp templates and templates about orders. */
export const templateSentences = {
  mend: { "zh-Hans": "改正标出的部分", "zh-Hant": "改正標出的部分", en: "Mend the marked part" },
  order_template_no_event: {
    "zh-Hans": "订单模板只能用于订单确认、发货通知和物流更新，这段文字不属于任何一种。",
    "zh-Hant": "訂單範本只能用於訂單確認、出貨通知和物流更新，這段文字不屬於任何一種。",
    en: "An order template reports that an order is confirmed, was shipped or is on its way; this reports none of them.",
  },
  order_template_promotes: {
    "zh-Hans": "订单模板里不能带促销。删掉这部分。",
    "zh-Hant": "訂單範本裡不能帶促銷。刪掉這部分。",
    en: "An order template may not promote. Remove this part.",
  },
  template_body_missing: {
    "zh-Hans": "模板没有正文。",
    "zh-Hant": "範本沒有內文。",
    en: "The template has no body.",
  },
  template_buttons_mixed: {
    "zh-Hans": "从这里起按钮又交错了。把快速回复按钮排在一起。",
    "zh-Hant": "從這裡起按鈕又交錯了。把快速回覆按鈕排在一起。",
    en: "From here on the buttons are mixed. Put the quick replies together.",
  },
  template_category_unknown: {
    "zh-Hans": "没有“{word}”这个类别。可用 MARKETING、UTILITY 和 AUTHENTICATION。",
    "zh-Hant": "沒有「{word}」這個類別。可用 MARKETING、UTILITY 和 AUTHENTICATION。",
    en: "There is no category {word}. There are MARKETING, UTILITY and AUTHENTICATION.",
  },
  template_chat_link: {
    "zh-Hans": "按钮不能打开 {host}。用快速回复按钮代替。",
    "zh-Hant": "按鈕不能打開 {host}。用快速回覆按鈕代替。",
    en: "A button may not open {host}. Use a quick reply instead.",
  },
  template_code_button_missing: {
    "zh-Hans": "验证码模板要有复制或自动填入验证码的按钮。",
    "zh-Hant": "驗證碼範本要有複製或自動填入驗證碼的按鈕。",
    en: "An authentication template has a button that copies or fills in the code.",
  },
  template_code_emoji: {
    "zh-Hans": "验证码模板里不能有表情。",
    "zh-Hant": "驗證碼範本裡不能有表情符號。",
    en: "No emoji in an authentication template.",
  },
  template_code_expiry: {
    "zh-Hans": "验证码的有效期是 {least} 到 {most} 分钟。",
    "zh-Hant": "驗證碼的有效期是 {least} 到 {most} 分鐘。",
    en: "A code is valid for {least} to {most} minutes.",
  },
  template_code_media: {
    "zh-Hans": "验证码模板不能有图片、视频或文件。",
    "zh-Hant": "驗證碼範本不能有圖片、影片或文件。",
    en: "An authentication template has no picture, video or document.",
  },
  template_code_too_long: {
    "zh-Hans": "验证码模板的变量最多 {limit} 个字符，这里有 {length} 个。",
    "zh-Hant": "驗證碼範本的變數最多 {limit} 個字元，這裡有 {length} 個。",
    en: "In an authentication template a value has at most {limit} characters; this one has {length}.",
  },
  template_code_url: {
    "zh-Hans": "验证码模板里不能有网址。",
    "zh-Hant": "驗證碼範本裡不能有網址。",
    en: "No web address in an authentication template.",
  },
  template_component_twice: {
    "zh-Hans": "这种组件只能有一个。",
    "zh-Hant": "這種元件只能有一個。",
    en: "There may be only one component of this kind.",
  },
  template_component_unknown: {
    "zh-Hans": "没有“{word}”这种组件。",
    "zh-Hant": "沒有「{word}」這種元件。",
    en: "There is no component {word}.",
  },
  template_copy_code_too_long: {
    "zh-Hans": "要复制的代码有 {length} 个字符，上限 {limit}。",
    "zh-Hant": "要複製的代碼有 {length} 個字元，上限 {limit}。",
    en: "The code to copy has {length} characters, and the limit is {limit}.",
  },
  template_emoji: {
    "zh-Hans": "页眉和页脚里不能有表情。",
    "zh-Hant": "頁首和頁尾裡不能有表情符號。",
    en: "No emoji in header and footer.",
  },
  template_filled_too_long: {
    "zh-Hans": "填进样例后长 {length}，上限 {limit}。这样发送会失败。",
    "zh-Hant": "填入範例後長 {length}，上限 {limit}。這樣發送會失敗。",
    en: "With the samples it is {length} long, and the limit is {limit}. Sending it would fail.",
  },
  template_footer_variable: {
    "zh-Hans": "页脚里不能有变量。",
    "zh-Hant": "頁尾裡不能有變數。",
    en: "No variables in the footer.",
  },
  template_formatting: {
    "zh-Hans": "页眉里不能用 {sign} 做格式。",
    "zh-Hant": "頁首裡不能用 {sign} 做格式。",
    en: "No formatting with {sign} in the header.",
  },
  template_header_format: {
    "zh-Hans": "没有这种页眉。可用文字、图片、视频、文件和位置。",
    "zh-Hant": "沒有這種頁首。可用文字、圖片、影片、文件和位置。",
    en: "There is no such header. There are text, image, video, document and location.",
  },
  template_header_variables: {
    "zh-Hans": "页眉最多 {limit} 个变量。",
    "zh-Hant": "頁首最多 {limit} 個變數。",
    en: "At most {limit} variable in the header.",
  },
  template_label_missing: {
    "zh-Hans": "按钮没有文字。",
    "zh-Hant": "按鈕沒有文字。",
    en: "The button has no label.",
  },
  template_label_too_long: {
    "zh-Hans": "按钮文字长 {length}，上限 {limit}。",
    "zh-Hant": "按鈕文字長 {length}，上限 {limit}。",
    en: "The label is {length} long, and the limit is {limit}.",
  },
  template_label_variable: {
    "zh-Hans": "按钮文字里不能有变量。",
    "zh-Hant": "按鈕文字裡不能有變數。",
    en: "No variables in a label.",
  },
  template_line_break: {
    "zh-Hans": "页眉和页脚里不能换行。",
    "zh-Hant": "頁首和頁尾裡不能換行。",
    en: "No line breaks in header and footer.",
  },
  template_link_shortener: {
    "zh-Hans": "不能用短链接 {host}。写完整的网址。",
    "zh-Hant": "不能用短網址 {host}。寫完整的網址。",
    en: "No short links such as {host}. Give the full address.",
  },
  template_name_characters: {
    "zh-Hans": "名称只能用小写英文字母、数字和下划线。",
    "zh-Hant": "名稱只能用小寫英文字母、數字和底線。",
    en: "A name has small letters, digits and underscores only.",
  },
  template_name_empty: { "zh-Hans": "名称是空的。", "zh-Hant": "名稱是空的。", en: "The name is empty." },
  template_name_too_long: {
    "zh-Hans": "名称长 {length}，上限 {limit}。",
    "zh-Hant": "名稱長 {length}，上限 {limit}。",
    en: "The name is {length} long, and the limit is {limit}.",
  },
  template_page_missing_after: {
    "zh-Hans": "后面还有一页没有读到。把下一页也取来，放在一起读。",
    "zh-Hant": "後面還有一頁沒有讀到。把下一頁也取來，放在一起讀。",
    en: "There is a next page that was not read. Fetch it and read them together.",
  },
  template_page_missing_before: {
    "zh-Hans": "前面还有一页没有读到。从第一页开始取。",
    "zh-Hant": "前面還有一頁沒有讀到。從第一頁開始取。",
    en: "There is a page before that was not read. Start with the first one.",
  },
  template_phone_too_long: {
    "zh-Hans": "电话号码长 {length}，上限 {limit}。",
    "zh-Hant": "電話號碼長 {length}，上限 {limit}。",
    en: "The phone number is {length} long, and the limit is {limit}.",
  },
  template_promotes: {
    "zh-Hans": "“{phrase}”是促销，模板却报为 {filed}。去掉它，或改报 marketing。",
    "zh-Hant": "「{phrase}」是促銷，範本卻報為 {filed}。去掉它，或改報 marketing。",
    en: "“{phrase}” promotes, and the template is filed as {filed}. Remove it, or file it as marketing.",
  },
  template_repeated: {
    "zh-Hans": "模板 {template} 出现了不止一次。",
    "zh-Hant": "範本 {template} 出現了不止一次。",
    en: "The template {template} comes more than once.",
  },
  template_sample_code_missing: {
    "zh-Hans": "复制码按钮没有样例代码。",
    "zh-Hant": "複製碼按鈕沒有範例代碼。",
    en: "The button that copies a code has no sample.",
  },
  template_sample_empty: {
    "zh-Hans": "样例值是空的。",
    "zh-Hant": "範例值是空的。",
    en: "The sample value is empty.",
  },
  template_sample_extra: {
    "zh-Hans": "这个样例是给 {variable} 的，文字里却没有它。",
    "zh-Hant": "這個範例是給 {variable} 的，文字裡卻沒有它。",
    en: "This is a sample for {variable}, which the text does not have.",
  },
  template_sample_media_missing: {
    "zh-Hans": "页眉的图片、视频或文件没有样例。",
    "zh-Hant": "頁首的圖片、影片或文件沒有範例。",
    en: "The header’s picture, video or document has no sample.",
  },
  template_sample_missing: {
    "zh-Hans": "变量 {variable} 没有样例值。",
    "zh-Hant": "變數 {variable} 沒有範例值。",
    en: "The variable {variable} has no sample value.",
  },
  template_sample_variable: {
    "zh-Hans": "样例里还是变量。写一个真实样子的值。",
    "zh-Hant": "範例裡還是變數。寫一個真實樣子的值。",
    en: "The sample is a variable itself. Write a value as it will be.",
  },
  template_sends_code: {
    "zh-Hans": "“{phrase}”是验证码，模板却报为 {filed}。验证码要报 authentication。",
    "zh-Hant": "「{phrase}」是驗證碼，範本卻報為 {filed}。驗證碼要報 authentication。",
    en: "“{phrase}” is about a one-time code, and the template is filed as {filed}. Codes are filed as authentication.",
  },
  template_sent_too_long: {
    "zh-Hans": "填进这些值后长 {length}，上限 {limit}。发送会失败。",
    "zh-Hant": "填入這些值後長 {length}，上限 {limit}。發送會失敗。",
    en: "With these values it is {length} long, and the limit is {limit}. Sending it will fail.",
  },
  template_speaks_code: {
    "zh-Hans": "“{phrase}”说明这是验证码",
    "zh-Hant": "「{phrase}」說明這是驗證碼",
    en: "“{phrase}” speaks for a one-time code",
  },
  template_speaks_promotion: {
    "zh-Hans": "“{phrase}”说明这是促销",
    "zh-Hant": "「{phrase}」說明這是促銷",
    en: "“{phrase}” speaks for promotion",
  },
  template_speaks_transaction: {
    "zh-Hans": "“{phrase}”说明这是服务通知",
    "zh-Hant": "「{phrase}」說明這是服務通知",
    en: "“{phrase}” speaks for a notice about something the buyer did",
  },
  template_text_missing: {
    "zh-Hans": "这里没有文字。",
    "zh-Hant": "這裡沒有文字。",
    en: "There is no text here.",
  },
  template_text_too_long: {
    "zh-Hans": "长度 {length}，上限 {limit}。标出的部分放不下。",
    "zh-Hant": "長度 {length}，上限 {limit}。標出的部分放不下。",
    en: "{length} long, and the limit is {limit}. The marked part does not fit.",
  },
  template_too_few_words: {
    "zh-Hans": "{variables} 个变量只配了 {words} 个词，至少要 {wanted} 个。多写几个字，或少用变量。",
    "zh-Hant": "{variables} 個變數只配了 {words} 個詞，至少要 {wanted} 個。多寫幾個字，或少用變數。",
    en: "Only {words} words for {variables} variables; at least {wanted} are wanted. Say more, or use fewer variables.",
  },
  template_too_many_buttons: {
    "zh-Hans": "共 {count} 个按钮，最多 {limit} 个。",
    "zh-Hant": "共 {count} 個按鈕，最多 {limit} 個。",
    en: "There are {count} buttons; at most {limit} are allowed.",
  },
  template_too_many_copy_codes: {
    "zh-Hans": "共 {count} 个复制码按钮，最多 {limit} 个。",
    "zh-Hant": "共 {count} 個複製碼按鈕，最多 {limit} 個。",
    en: "There are {count} buttons that copy a code; at most {limit} is allowed.",
  },
  template_too_many_emoji: {
    "zh-Hans": "正文有 {count} 个表情，最多 {limit} 个。",
    "zh-Hant": "內文有 {count} 個表情符號，最多 {limit} 個。",
    en: "The body has {count} emoji; at most {limit} are allowed.",
  },
  template_too_many_line_breaks: {
    "zh-Hans": "连续 {count} 个换行，最多 {limit} 个。",
    "zh-Hant": "連續 {count} 個換行，最多 {limit} 個。",
    en: "{count} line breaks in a row; at most {limit} are allowed.",
  },
  template_too_many_phone_buttons: {
    "zh-Hans": "共 {count} 个电话按钮，最多 {limit} 个。",
    "zh-Hant": "共 {count} 個電話按鈕，最多 {limit} 個。",
    en: "There are {count} phone buttons; at most {limit} is allowed.",
  },
  template_too_many_quick_replies: {
    "zh-Hans": "共 {count} 个快速回复按钮，最多 {limit} 个。",
    "zh-Hant": "共 {count} 個快速回覆按鈕，最多 {limit} 個。",
    en: "There are {count} quick replies; at most {limit} are allowed.",
  },
  template_too_many_url_buttons: {
    "zh-Hans": "共 {count} 个网址按钮，最多 {limit} 个。",
    "zh-Hant": "共 {count} 個網址按鈕，最多 {limit} 個。",
    en: "There are {count} buttons with an address; at most {limit} are allowed.",
  },
  template_url_too_long: {
    "zh-Hans": "网址长 {length}，上限 {limit}。",
    "zh-Hant": "網址長 {length}，上限 {limit}。",
    en: "The address is {length} long, and the limit is {limit}.",
  },
  template_url_variable: {
    "zh-Hans": "按钮的网址只能在末尾有一个变量。",
    "zh-Hant": "按鈕的網址只能在末尾有一個變數。",
    en: "A button’s address takes one variable, at its end.",
  },
  template_value_empty: {
    "zh-Hans": "变量 {variable} 的值是空的。",
    "zh-Hant": "變數 {variable} 的值是空的。",
    en: "The value for {variable} is empty.",
  },
  template_value_line_break: {
    "zh-Hans": "变量的值里不能换行，发送会失败。",
    "zh-Hant": "變數的值裡不能換行，發送會失敗。",
    en: "No line breaks in a value; sending it fails.",
  },
  template_value_missing: {
    "zh-Hans": "没有给变量 {variable} 的值。",
    "zh-Hant": "沒有給變數 {variable} 的值。",
    en: "There is no value for {variable}.",
  },
  template_value_spaces: {
    "zh-Hans": "变量的值里连续 {count} 个空格，最多 {limit} 个，否则发送会失败。",
    "zh-Hant": "變數的值裡連續 {count} 個空格，最多 {limit} 個，否則發送會失敗。",
    en: "{count} spaces in a row in a value; with more than {limit} sending it fails.",
  },
  template_value_tab: {
    "zh-Hans": "变量的值里不能有制表符，发送会失败。",
    "zh-Hant": "變數的值裡不能有定位字元，發送會失敗。",
    en: "No tabs in a value; sending it fails.",
  },
  template_variable_braces: {
    "zh-Hans": "变量的括号不配对。前后各要两个大括号。",
    "zh-Hant": "變數的括號不成對。前後各要兩個大括號。",
    en: "The braces do not match. A variable has two of them on each side.",
  },
  template_variable_first: {
    "zh-Hans": "正文不能以变量开头。前面加几个字。",
    "zh-Hant": "內文不能以變數開頭。前面加幾個字。",
    en: "A body does not begin with a variable. Put a few words before it.",
  },
  template_variable_first_but_marks: {
    "zh-Hans": "变量前面只有标点，可能算作开头。前面加几个字更稳妥。",
    "zh-Hant": "變數前面只有標點，可能算作開頭。前面加幾個字更穩妥。",
    en: "Only marks stand before this variable, so it may count as the beginning. A few words are safer.",
  },
  template_variable_last: {
    "zh-Hans": "正文不能以变量结尾。后面加几个字。",
    "zh-Hant": "內文不能以變數結尾。後面加幾個字。",
    en: "A body does not end with a variable. Put a few words behind it.",
  },
  template_variable_last_but_marks: {
    "zh-Hans": "变量后面只有标点，可能算作结尾。后面加几个字更稳妥。",
    "zh-Hant": "變數後面只有標點，可能算作結尾。後面加幾個字更穩妥。",
    en: "Only marks stand behind this variable, so it may count as the end. A few words are safer.",
  },
  template_variable_name: {
    "zh-Hans": "变量名只能用小写英文字母、数字和下划线，最多 {limit} 个字符。",
    "zh-Hant": "變數名稱只能用小寫英文字母、數字和底線，最多 {limit} 個字元。",
    en: "A variable’s name has small letters, digits and underscores, at most {limit}.",
  },
  template_variable_repeated: {
    "zh-Hans": "变量 {variable} 出现了两次。有名字的变量各用一次。",
    "zh-Hant": "變數 {variable} 出現了兩次。有名稱的變數各用一次。",
    en: "The variable {variable} comes twice. Named variables come once each.",
  },
  template_variable_sequence: {
    "zh-Hans": "变量要按顺序编号，这里应该是 {wanted} 号。",
    "zh-Hant": "變數要按順序編號，這裡應該是 {wanted} 號。",
    en: "Variables are numbered in sequence; number {wanted} is wanted here.",
  },
  template_variables_adjacent: {
    "zh-Hans": "两个变量紧挨着。中间加几个字。",
    "zh-Hant": "兩個變數緊挨著。中間加幾個字。",
    en: "Two variables stand side by side. Put words between them.",
  },
  template_variables_mixed: {
    "zh-Hans": "编号的变量和有名字的变量不能混用。",
    "zh-Hant": "編號的變數和有名稱的變數不能混用。",
    en: "Numbered and named variables can’t be mixed.",
  },
} as const;
