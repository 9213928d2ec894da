/**
 * Characters that almost any Chinese text holds, in the first list as the mainland writes them, in the second
 * those that Taiwan and Hong Kong write otherwise. Read in the wrong encoding, a text holds hardly any of them.
 */
const mainland =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里" +
  "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实" +
  "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政" +
  "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员" +
  "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件" +
  "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象" +
  "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔请谢您亲" +
  "店货快递单号退换款价优惠券包邮尺码颜库存客服联订购买卖收查询支付址质评满减赠送欢迎临稍休息早晚周末节" +
  "假七八九百千元套箱盒袋";

const traditionalOnly =
  "這個們來爲國說時會對於過發後裏種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內" +
  "給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺" +
  "術領確傳師觀讓識帶導爭運筆請謝親貨遞單號換價優郵碼顏庫聯訂購買賣詢質評滿減贈歡臨節為裡著妳嗎喔唷囉咪吧呢" +
  "啊哦喲親訊購貨運費賣場蝦皮黃藍紅綠";

export const frequentCharacters: ReadonlySet<string> = new Set(mainland + traditionalOnly);
