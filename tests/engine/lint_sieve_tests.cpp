#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/lint/bulk_linter.hpp"
#include "engine/lint/linter.hpp"
#include "engine/lint/sieve.hpp"
#include "engine/text/utf8.hpp"
#include "tests/engine/built_in_rules.hpp"
#include "tests/engine/random_text.hpp"

using namespace liaotai;

namespace {

/// Every text that a rule gives as an example.
std::vector<std::string> examples_of(const lint::Ruleset& rules) {
  std::vector<std::string> texts;
  for (const packs::Rule* rule : rules.rules()) {
    for (const packs::Example& each : rule->flags) texts.push_back(each.text);
    for (const packs::Example& each : rule->passes) texts.push_back(each.text);
  }
  return texts;
}

/// `text` with `between` behind each of its characters.
std::string spread(std::string_view text, std::string_view between) {
  std::string spread;
  for (const char32_t character : text::code_points(text)) {
    spread += text::to_utf8(std::u32string(1, character));
    spread += between;
  }
  return spread;
}

/// The letters and digits of ASCII as wide as Han characters.
std::string widened(std::string_view text) {
  std::u32string points = text::code_points(text);
  for (char32_t& point : points) {
    if (point > 0x20 && point < 0x7F) point += 0xFEE0;
  }
  return text::to_utf8(points);
}

/// Holds the sieve's answer against the linter's, which judges without it.
class Comparison {
 public:
  Comparison(const tests::BuiltInRules& built_in, packs::Platform platform, packs::TextKind kind)
      : Comparison(built_in, built_in.none, platform, kind) {}
  Comparison(const tests::BuiltInRules& built_in, const lint::Ruleset& own, packs::Platform platform,
             packs::TextKind kind)
      : linter_(built_in.rules, own, {platform, kind, {}}),
        bulk_(built_in.rules, own, {platform, kind, {}}, {}, shelf_) {}

  /// Whether both find the same.
  bool holds(const std::string& text) {
    linter_.judge(text, findings_);
    if (!bulk_.judge(text, 0)) return false;
    const std::vector<lint::Finding>& others = bulk_.findings();
    if (findings_.size() != others.size()) return false;
    for (std::size_t index = 0; index < others.size(); ++index) {
      const bool is_same = findings_[index].rule == others[index].rule &&
                           findings_[index].begin == others[index].begin &&
                           findings_[index].end == others[index].end;
      if (!is_same) return false;
    }
    return true;
  }

 private:
  lint::Linter linter_;
  lint::SieveShelf shelf_;
  lint::BulkLinter bulk_;
  std::vector<lint::Finding> findings_;
};

/// Calls `check(Comparison&)` for every platform and kind of text.
template <class Check>
void on_every_occasion(const tests::BuiltInRules& built_in, Check&& check) {
  for (const packs::Platform platform : packs::platforms) {
    for (const packs::TextKind kind : packs::text_kinds) {
      Comparison comparison(built_in, platform, kind);
      check(comparison);
    }
  }
}

}  // namespace

TEST_CASE("in bulk every example of every rule is judged as alone, plain and disguised") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  const std::vector<std::string> examples = examples_of(built_in.rules);
  on_every_occasion(built_in, [&](Comparison& comparison) {
    for (const std::string& text : examples) {
      if (!comparison.holds(text)) FAIL_CHECK(text);
      for (const std::string_view between : {"\u200B", " ", "·", "❤️", "."}) {
        if (!comparison.holds(spread(text, between))) FAIL_CHECK(spread(text, between));
      }
      if (!comparison.holds(widened(text))) FAIL_CHECK(widened(text));
    }
  });
}

TEST_CASE("in bulk excuses, spoken digits and network addresses count as alone") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  on_every_occasion(built_in, [&](Comparison& comparison) {
    for (const std::string text : {
             "第一次洗有轻微❤浮色",                 // 轻微 excuses 微, not 微❤
             "fb海鲜市场买的",                      // what is excused is company all the same
             "er 818318347款中是最流行840",         // one digit in words, the others in figures
             "后台 192.0.2.1:8080/出貨，物流編號",  // an address without an ending
             "微小的瑕疵，拍照发过来",              // not in the order of the slots
         }) {
      if (!comparison.holds(text)) FAIL_CHECK(text);
    }
  });
}

TEST_CASE("in bulk what stands beside a phrase counts as alone") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  on_every_occasion(built_in, [&](Comparison& comparison) {
    for (const std::string text : {
             "Kami tidak pernah minta pembeli pindah ke WA",  // a hail is no verb
             "方便＋賴嗎～",                                  // a verb that is a sign
             "补习班的家长可以+賴：",
             "一包三份，+煮ไลน์❤",               // the clause ends before the sign
             "Worl+d's No.分钟内绿色通讯回复",  // a sign reaches as far as letters
             "wha！tsapp me ok",                // a wide mark within a word ends no clause
             "九・〇〇six〇・七四六",           // spoken digits beside Han ones
             "เก้า 0一0 1234",
             "图稿发我 ameidesign 圈a 一六三 点 co",  // a label of Han digits
             "b晚miao杀",                             // one Han character between letters
             "物流編號TW0912345678，請致電",          // a letter touches the number, a call says what it is
             "寄件單TW0912345678",
             "包裹JD9905943168873已到达淘宝店",         // a figure behind an abbreviation
             "留意查收❤️，加❤️ abc_123",  // one sign and the verb before it
             "请留下，加您的微信号是abc_123",
             "搜尋賣場微「綠色」可以看到同系列皮夾",  // an account in marks, and one behind what it is for
             "加我的微看穿搭日记：qiqi_closet",
             "发货的手机壳，送您的邮箱在这",               // slots too far apart
             "码来西亚+❤❤微波我们马上核实，同类商品text",  // what excuses 微 does not go over ❤
             "order 0912345678, tracking number SPXMY15457461560",
             "订单编号0912345678",
             "订单编号，0912345678",
             "订单编号  0912345678",
             "pesanan 0912345678",
             "our-order 0912345678",
             "order number 0912345678 call me",
             "order, call 0912345678",
             "tracking number 0912345678, call",
             "物流編號TW0912345678，預計4天內送達門市",
             "物流編號TW0912345678 送達門市",
             "客8ห้า989205，预计",                            // figures on both sides of a spoken one
             "老茶客都在纸飞机上，搜 gushu_laochen 就有我",  // an account in the next clause
             "老师都在绿泡泡上带课，号是 mathli_2077",
             "我们的飞机上带客 ，id abc_1234",
             "打 0 9 3 7 🐟 0 0 2 🐟 2 8 6 再来",  // pictures that part digits
             "六🍎合🍎彩",
             "闲🐟闲🐟搜",
             "our L@z@da and l@z@d@ store",
             "電話○二－二三四五－六七八九",
             "打俾我，6 6 二 八 o 九 1 四",
             "記一下我手提，66280914",
             "電話，TW66280914",
             "打我电话更快，幺叁捌，零零贰贰，柒柒玖壹",
             "kedaikek[dot]my",
             "ada stiker WhatsApp 0912345678",
         }) {
      if (!comparison.holds(text)) FAIL_CHECK(text);
    }
  });
}

TEST_CASE("in bulk what is spelled in letters counts as alone") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  on_every_occasion(built_in, [&](Comparison& comparison) {
    for (const std::string text :
         {"全网zui低价", "zhi 愈糖尿病", "糖，niao病", "quan wang zui di 价", "jia1wei1xin4 abc1 号",
          "全網ㄗㄨㄟˋ低價", "ㄐㄧㄚㄌㄞˋabc_123", "全网Ｚｕｉ低价", "全网z\u200Bui低价", "PU皮包，men码",
          "发票请寄 fapiao@example.com", "haoping，好评fan现", "五xingLine ID : png issue"}) {
      if (!comparison.holds(text)) FAIL_CHECK(text);
    }
  });
}

TEST_CASE("in bulk a user's own phrases count with their marks, as alone") {
  const std::vector<std::string> phrases{
      "猫薄荷，买一送", "$5",   "#1",   "【限量】", "(x)",     "Foo!", "!!!",
      "好，亲",         "5",    "v❤",   "❤",        "★★★",     "a. b", "@shop",
      "一行\n二行",     "，好", "好，", "1,000",    "Hi, all", "……",   "回覆"};
  packs::Pack pack;
  for (const std::string& phrase : phrases) {
    packs::Rule rule;
    rule.id = "own-phrase";
    rule.category = packs::Category::sensitive_topic;
    rule.platforms.assign(packs::platforms.begin(), packs::platforms.end());
    rule.lists.push_back({"phrases", {phrase}});
    rule.is_as_written = true;
    pack.rules.push_back(std::move(rule));
  }
  std::vector<packs::Pack> packs;
  packs.push_back(std::move(pack));
  const lint::Ruleset own(std::move(packs));
  Comparison comparison(tests::built_in_rules(), own, packs::Platform::shopee, packs::TextKind::message);
  liaotai::tests::RandomText random(20260509);
  for (const std::string& one : phrases) {
    for (const std::string& other : phrases) {
      for (const std::string_view between : {"", " ", "，", "\n", "好", "ok", "5"}) {
        std::string text = one;
        text.append(between).append(other);
        if (!comparison.holds(text)) FAIL_CHECK(text);
      }
    }
    for (const std::string_view between : {"\u200B", " ", "·", "."}) {
      if (!comparison.holds(spread(one, between))) FAIL_CHECK(spread(one, between));
    }
    if (!comparison.holds("看 " + widened(one) + "吧")) FAIL_CHECK(widened(one));
    const std::string text = random.next(8) + one + random.next(8);
    if (!comparison.holds(text)) FAIL_CHECK(text);
  }
}

TEST_CASE("in bulk any text is judged as alone") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  const std::vector<std::string> examples = examples_of(built_in.rules);
  liaotai::tests::RandomText random(20260402);
  std::vector<std::u32string> phrases;
  built_in.rules.each_phrase([&](const lint::Ruleset::Sought& sought, std::span<const lint::Ruleset::Use>) {
    phrases.emplace_back(sought.symbols);
  });
  std::vector<std::string> texts;
  for (int count = 0; count < 400; ++count) {
    const auto length = static_cast<std::uint32_t>(examples.size());
    std::string text = random.next(random.below(12));
    text += examples[random.below(length)];
    text += random.next(random.below(6));
    // Two halves of two examples, cut between characters.
    const std::u32string one = text::code_points(examples[random.below(length)]);
    const std::u32string other = text::code_points(examples[random.below(length)]);
    texts.push_back(std::move(text));
    texts.push_back(text::to_utf8(one.substr(0, one.size() / 2) + other.substr(other.size() / 2)));
    texts.push_back(random.next(1 + random.below(60)));
    // Phrases of any rule, put into an example.
    std::u32string mixed = one;
    for (int more = 0; more < 3; ++more) {
      mixed.insert(random.below(static_cast<std::uint32_t>(mixed.size() + 1)),
                   phrases[random.below(static_cast<std::uint32_t>(phrases.size()))]);
    }
    texts.push_back(text::to_utf8(mixed));
  }
  on_every_occasion(built_in, [&](Comparison& comparison) {
    for (const std::string& text : texts) {
      if (!comparison.holds(text)) FAIL_CHECK(text);
    }
  });
}

TEST_CASE("what is no UTF-8 is told, wherever it stands") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  lint::SieveShelf shelf;
  lint::BulkLinter bulk(built_in.rules, built_in.none,
                        {packs::Platform::shopee, packs::TextKind::message, {}}, {}, shelf);
  for (const std::string_view broken : {"\x80", "\xC0\xAF", "\xE5\x8A", "\xE0\x80\xAF", "\xED\xA0\x80",
                                        "\xF4\x90\x80\x80", "\xF0\x9F\x98", "\xFF"}) {
    CHECK_FALSE(bulk.judge(broken, 0));
    CHECK_FALSE(bulk.judge("您好" + std::string(broken) + "您好", 0));
  }
  CHECK(bulk.judge("您好 \xF0\x9F\x98\x8A \xC3\xA9", 0));
  CHECK(bulk.texts() == 1);
}

TEST_CASE("a sieve that another file was held against forgets that file, and is of the same rules") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  lint::SieveShelf shelf;
  const lint::Occasion shopee{packs::Platform::shopee, packs::TextKind::message, {}};
  for (int file = 0; file < 3; ++file) {
    lint::BulkLinter bulk(built_in.rules, built_in.none, shopee, {}, shelf);
    REQUIRE(bulk.judge("加微信 abc12345", 0));
    CHECK(bulk.findings().size() == 1);
    REQUIRE(bulk.judge("您好，已收到您的咨询", 1));
    CHECK(bulk.findings().empty());
    lint::Occasion without = shopee;
    without.disabled_rules = {"external-contact"};
    lint::BulkLinter other(built_in.rules, built_in.none, without, {}, shelf);
    REQUIRE(other.judge("加微信 abc12345", 0));
    CHECK(other.findings().empty());
  }
}

TEST_CASE("a text that came before, to the byte, has the findings that it had, and is told as repeated") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  const lint::Occasion occasion{packs::Platform::wechat, packs::TextKind::message, {}};
  liaotai::tests::RandomText random(20261130);
  std::vector<std::string> drawn = examples_of(built_in.rules);
  for (int count = 0; count < 100; ++count) drawn.push_back(random.next(random.below(30)));
  drawn.emplace_back();
  std::vector<std::string> texts;
  for (int count = 0; count < 4'000; ++count) {
    texts.push_back(drawn[random.below(static_cast<std::uint32_t>(drawn.size()))]);
    if (count % 7 == 0) texts.back() += "。";
  }

  lint::Linter linter(built_in.rules, built_in.none, occasion);
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  const std::vector<std::vector<lint::Finding>> of_set = linter.lint_set(views);
  lint::SieveShelf shelf;
  const auto check = [&](const std::unordered_set<std::uint64_t>& dismissed) {
    lint::BulkLinter bulk(built_in.rules, built_in.none, occasion, dismissed, shelf);
    std::vector<lint::Finding> alone;
    for (std::uint32_t item = 0; item < texts.size(); ++item) {
      REQUIRE(bulk.judge(texts[item], item));
      linter.judge(texts[item], alone);
      if (bulk.findings().size() != alone.size()) FAIL_CHECK(texts[item]);
    }
    std::size_t place = 0;
    const std::span<const lint::SetFinding> told = bulk.set_findings();
    for (std::uint32_t item = 0; item < texts.size(); ++item) {
      for (const lint::Finding& each : of_set[item]) {
        if (dismissed.count(each.fingerprint) > 0) continue;
        REQUIRE(place < told.size());
        CHECK(told[place].item == item);
        CHECK(told[place].fingerprint == each.fingerprint);
        CHECK(bulk.arguments_of(told[place]).front().value == each.arguments.front().value);
        ++place;
      }
    }
    CHECK(place == told.size());
    CHECK(bulk.set_count() == told.size());
    CHECK(bulk.used().size() == dismissed.size());
    return told.empty() ? 0 : told[told.size() / 2].fingerprint;
  };
  const std::uint64_t print = check({});
  REQUIRE(print != 0);
  check({print});
}

TEST_CASE("a file's repeated texts are those of the same words, and the first too many is named") {
  const tests::BuiltInRules& built_in = tests::built_in_rules();
  lint::SieveShelf shelf;
  lint::BulkLinter bulk(built_in.rules, built_in.none,
                        {packs::Platform::wechat, packs::TextKind::message, {}}, {}, shelf);
  REQUIRE(bulk.judge("今天下午三点以后为您安排发货", 0));
  REQUIRE(bulk.judge("请在详情页查看尺码表再下单", 1));
  REQUIRE(bulk.judge("今天下午三点以后，为您安排发货！", 2));
  REQUIRE(bulk.judge("请在详情页查看尺码表再下单哦", 3));
  REQUIRE(bulk.set_findings().size() == 2);
  CHECK(bulk.set_findings().front().item == 2);
  CHECK(bulk.set_findings().front().rule->kind == packs::RuleKind::repeated);
  CHECK(bulk.set_findings().back().item == 3);

  lint::BulkLinter replies(built_in.rules, built_in.none,
                           {packs::Platform::shopee, packs::TextKind::quick_reply, {}}, {}, shelf);
  for (std::uint32_t item = 0; item < 60; ++item) REQUIRE(replies.judge("您好", item));
  REQUIRE(replies.set_findings().size() == 1);
  CHECK(replies.set_findings().front().item == 50);
}
