// Messages as sellers write them, and lexicons of what they should not: the same for the same seed.

/** Numbers from 0 to below 2^32, one after the other (xorshift, Marsaglia 2003). */
function random(seed) {
  let state = seed | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (count) => next() % count;
  return {
    below,
    one: (list) => list[below(list.length)],
    digits: (count) => Array.from({ length: count }, () => below(10)).join(""),
  };
}

const words = (text) => text.split(" ");

const openings = words("加 加我 添加 搜 扫码加 私加 联系 打开 复制 关注");
const contacts = words("微信 薇信 威信 vx 扣扣 企鹅号 电报 whatsapp telegram 飞机号 微X 卫星号");
const purposes = words("领券 拿货 返现 优惠 看款 下单 转账 详聊 红包 售后");
const scopes = words("全网 全国 史上 全球 行业 同行 宇宙 国内 世界 历史");
const superlatives = words("最低 最好 最便宜 最强 第一 唯一 首家 独家 顶级 最先进");
const praised = words("价 品质 效果 口碑 品牌 工艺 配方 渠道 服务 折扣 材料 质量");
const cures = words("根治 治愈 包治 消除 告别 永久解决 彻底清除 逆转 祛除 快速治好");
const ills = words("高血压 糖尿病 痛风 脱发 失眠 鼻炎 痘痘 湿疹 近视 便秘 癌症 胃病 皱纹 腰痛");
const deeds = words("好评 五星好评 晒图 转发朋友圈 集赞 拉新 邀请好友 追评 刷单 带图评价");
const rewards = words("返现 返红包 领红包 送礼品 退差价 返五元 免单 送优惠券 得佣金 退全款");
const shops = words("淘宝 天猫 京东 拼多多 抖音商城 闲鱼 亚马逊 唯品会 来赞达 微店 得物 当当");
const lures = words("店铺 下单更便宜 直接拍 同款链接 搜本店 旗舰店 价格更低 优惠更多 私下交易 拍下");
const abroad = ["add me on", "message us on", "find our shop on", "chat kami di", "hubungi melalui"];
const apps = ["WhatsApp", "WeChat", "Telegram", "Facebook group", "LINE id", "Lazada store", "own website"];

function products(...lists) {
  return lists.reduce((texts, list) => texts.flatMap((text) => list.map((word) => text + word)), [""]);
}

/** `size` different phrases, the short ones among them first. */
export function lexicon(size) {
  const all = [
    ...products(openings, contacts),
    ...products(scopes, superlatives, praised),
    ...products(cures, ills),
    ...products(deeds, rewards),
    ...products(shops, lures),
    ...abroad.flatMap((start) => apps.map((app) => `${start} ${app}`)),
    ...products(openings, contacts, purposes),
    ...products(deeds, ["即可", "立即", "马上", "截图", "私信", "之后"], rewards),
    ...products(["去", "到", "上", "打开", "转到", "本店在"], shops, lures),
    ...products(["亲", "立刻", "赶紧", "欢迎", "记得", "可以"], openings, contacts, purposes),
    ...products(
      ["亲", "真的", "绝对", "就是", "号称", "堪称", "都是", "确实"],
      scopes,
      superlatives,
      praised,
    ),
  ];
  if (all.length < size) throw new Error(`no more than ${all.length} phrases can be made`);
  return all.slice(0, size);
}

const goods = words(
  "纯棉短袖 碎花连衣裙 牛仔裤 保温杯 蓝牙耳机 手机壳 充电宝 瑜伽垫 加湿器 加微波炉专用碗 凉席 运动鞋 QQ糖礼盒 面膜 猫粮 台灯 行李箱 围巾",
);
const colours = words("白色 黑色 雾霾蓝 奶油色 墨绿 卡其 浅灰 酒红");
const sizes = words("S码 M码 L码 XL码 均码 38码 40码 150cm");
const ends = ["", "", "", "~", "😊", "🌹", "哦", "哈", "🙏", "❤️", "!"];
const goodsAbroad = [
  "cotton T-shirt",
  "phone case",
  "power bank",
  "yoga mat",
  "air fryer",
  "face mask",
  "desk lamp",
];

const innocent = [
  (r) =>
    `亲，您拍的${r.one(goods)}${r.one(colours)}已经发货，物流单号是SF${r.digits(13)}，预计${2 + r.below(7)}天左右送达${r.one(ends)}`,
  (r) => `您好，已收到您的咨询，客服会在${2 + r.below(9)}分钟内回复，请稍等${r.one(ends)}`,
  (r) =>
    `这款${r.one(goods)}建议按身高体重选，${90 + r.below(80)}斤左右可以拍${r.one(sizes)}，喜欢宽松可以选大一码${r.one(ends)}`,
  (r) =>
    `抱歉给您带来不便，麻烦把${r.one(goods)}的问题拍照发过来，我们马上核实，微小的瑕疵也会负责到底${r.one(ends)}`,
  (r) => `您好，订单${r.digits(16)}的退款已经处理，款项会在${1 + r.below(7)}个工作日内原路返回${r.one(ends)}`,
  (r) =>
    `${r.one(goods)}可以机洗，水温不要超过${30 + r.below(20)}度，第一次洗有轻微浮色属于正常现象${r.one(ends)}`,
  (r) =>
    `活动期间满${r.one([99, 199, 299])}元减${10 + r.below(30)}元，优惠券在店铺首页领取，价格以结算页为准${r.one(ends)}`,
  (r) => `收到后有问题请第一时间联系在线客服，${r.one(goods)}都经过质检，感谢您的支持${r.one(ends)}`,
  (r) => `本店支持七天无理由退换，请保持吊牌完整，退货地址在订单里查看${r.one(ends)}`,
  (r) =>
    `您好，感謝訂購，${r.one(colours)}${r.one(sizes)}已經出貨，物流編號TW${r.digits(12)}，預計${2 + r.below(5)}天內送達門市${r.one(ends)}`,
  (r) => `賣場滿${r.one([299, 499, 799])}元免運費，優惠券請至賣場首頁領取，謝謝您的支持${r.one(ends)}`,
  (r) => `收到商品如有瑕疵，請於${3 + r.below(7)}天內透過聊聊附上照片，我們會盡快處理${r.one(ends)}`,
  (r) =>
    `Hi dear, order ${r.digits(14)} for the ${r.one(goodsAbroad)} has been shipped, tracking number SPXMY${r.digits(11)}. Thank you!`,
  (r) => `Sorry for the inconvenience, please send us a photo of the ${r.one(goodsAbroad)} here in chat.`,
  (r) => `Hai kak, pesanan ${r.digits(12)} sudah dihantar, jangkaan sampai dalam ${2 + r.below(5)} hari ya.`,
];

const planted = [
  (phrase) => `亲，需要更多款式可以${phrase}，我们给您更好的价格`,
  (phrase) => `您好，${phrase}，今天都有效`,
  (phrase) => `这款真的是${phrase}，错过就没有了`,
  (phrase) => phrase,
];

const disguises = [
  (phrase) => phrase,
  (phrase) => phrase,
  (phrase) => phrase,
  (phrase) => [...phrase].join("\u200B"),
  (phrase) => [...phrase].join(" "),
  (phrase) => phrase.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0) + 0xfee0)),
];

/** About `megabytes` of messages, two of a hundred with a phrase of `lexicon(2000)`. */
export function messages(megabytes, seed = 20260321) {
  const r = random(seed);
  const phrases = lexicon(2000);
  const texts = [];
  for (let bytes = 0; bytes < megabytes * 1e6;) {
    const text = r.below(100) < 2 ? r.one(planted)(r.one(disguises)(r.one(phrases))) : r.one(innocent)(r);
    texts.push(text);
    bytes += Buffer.byteLength(text) + 1;
  }
  return texts;
}
