import { plain } from "../../../files/cell.js";

/** What logs call the places that the platform itself knows. */
const spellings: Readonly<Record<string, string>> = {
  "product-page":
    "product-page product 商品詳情頁面 商品详情页面 商品詳情頁 商品详情页 商品頁面 商品页面 商品頁 商品页 商品 productdetail productdetailpage theproductpage",
  "order-page":
    "order-page order orders 訂單頁面 订单页面 訂單頁 订单页 訂單 订单 訂單詳情 订单详情 orderdetail orderdetailpage theorderpage",
  "shop-page":
    "shop-page shop store storepage 賣場頁面 卖场页面 賣場 卖场 賣場首頁 店铺首页 店铺页面 店鋪頁面 店铺 商店 theshoppage",
  "return-page":
    "return-page return returns refund 退貨退款頁面 退货退款页面 退貨退款 退货退款 退貨頁面 退货页面 退貨 退货 退款 thereturnpage",
  other: "other others 其他 其它 其他地方 somewhereelse unknown",
};

const sourceOf = new Map(
  Object.entries(spellings).flatMap(([source, words]) =>
    words.split(" ").map((word) => [plain(word), source] as const),
  ),
);

/** The source that a log's word means: one that the platform knows, else the word itself. */
export function sourceFromWord(word: string, ofShop: ReadonlySet<string>): string {
  return ofShop.has(word) ? word : (sourceOf.get(plain(word)) ?? word);
}
