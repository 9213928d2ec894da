#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/api/packs_request.hpp"
#include "engine/lint/explanation.hpp"
#include "engine/lint/linter.hpp"
#include "engine/lint/repair.hpp"
#include "tests/engine/rule_data.hpp"

using namespace liaotai;
using packs::Platform;
using packs::TextKind;

namespace {

const lint::Ruleset& built_in() {
  static const lint::Ruleset rules = [] {
    std::vector<core::Warning> warnings;
    return lint::Ruleset(api::read_built_in_packs(liaotai::tests::rule_data(), warnings));
  }();
  return rules;
}

const lint::Ruleset none;

std::vector<lint::Finding> found(Platform platform, std::string_view text,
                                 TextKind kind = TextKind::message) {
  return lint::Linter(built_in(), none, {platform, kind, {}}).lint(text);
}

/// What the findings of a category cover, one after the other, parted by a stroke.
std::string parts(Platform platform, packs::Category category, std::string_view text) {
  std::string joined;
  for (const lint::Finding& each : found(platform, text)) {
    if (each.rule->category != category) continue;
    if (!joined.empty()) joined += '|';
    joined += text.substr(each.begin, each.end - each.begin);
  }
  return joined;
}

std::string claims(std::string_view text) {
  return parts(Platform::xiaohongshu, packs::Category::absolute_claim, text);
}

std::string rewards(std::string_view text) {
  return parts(Platform::shopee, packs::Category::inducement, text);
}

std::string cures(std::string_view text) {
  return parts(Platform::wechat, packs::Category::medical_claim, text);
}

std::string contacts(std::string_view text) {
  return parts(Platform::shopee, packs::Category::external_contact, text);
}

}  // namespace

TEST_CASE("a superlative is a claim with what it is about, and none in its other senses") {
  CHECK(claims("我们家的茶是全国最好的") == "全国最好");
  CHECK(claims("业内第一的团队") == "业内第一");
  CHECK(claims("嘴专业的客服") == "嘴专业");
  for (const char* const innocent : {"请第一时间检查", "最近上新", "最后一件", "最多可退三件",
                                     "第一次洗请用冷水", "最好提前一天下单", "店里最便宜的一款"}) {
    CHECK(claims(innocent).empty());
  }
}

TEST_CASE("a denial reaches over its clause, and a promise behind it makes it a figure of speech") {
  CHECK(claims("我们不敢保证这是全网最低价").empty());
  CHECK(claims("不是最低价我赔你双倍") == "最低价");
  CHECK(claims("最低价我们不敢保证").empty());
  CHECK(claims("要不要看看最低价") == "最低价");
  CHECK(contacts("我们不会要求您添加任何第三方的微信").empty());
  CHECK(contacts("凡是要求您加微信的，都是骗子").empty());
  CHECK(contacts("可以加微信吗？不可以哦").empty());
  CHECK(contacts("方便的话可以加微信吗？我发图给您") == "加微信");
}

TEST_CASE("somebody else's words are quoted and not said") {
  CHECK(claims("买家说“最低价！快来”，我们没有回应").empty());
  CHECK(contacts("有买家问能不能加微信").empty());
  CHECK(contacts("有买家问能不能加微信，加微信 abc12345 就行") == "加微信 abc12345");
}

TEST_CASE("a reward is flagged with what is promised") {
  CHECK(rewards("五星好评返现5元") == "好评返现");
  CHECK(rewards("五星好评返3元红包哦") == "好评返3元红包");
  CHECK(rewards("Leave a 5-star review and get RM5 ya") == "Leave a 5-star review and get RM5");
  CHECK(rewards("我们没有好评返现活动").empty());
  CHECK(rewards("感谢您的好评，礼物已送到").empty());
}

TEST_CASE("a cure is flagged, and what the law asks to be said is not") {
  CHECK(cures("能治疗高血压") == "能治疗高血压");
  CHECK(cures("降血压降血脂的茶") == "降血压降血脂");
  CHECK(cures("本品不能治疗疾病，不能代替药物").empty());
  CHECK(parts(Platform::shopee, packs::Category::medical_claim, "cures eczema") == "cures eczema");
}

TEST_CASE("a text is mostly promotion by its offers, and an offer of two numbers is one") {
  const auto heavy = [](std::string_view text) {
    return !parts(Platform::wechat, packs::Category::marketing_heavy, text).empty();
  };
  CHECK(heavy("满300减100！限量100件！速抢！"));
  CHECK_FALSE(heavy("满50减10的券"));
  CHECK_FALSE(heavy("亲，转发的活动已结束，一张满50减10的券还可以用"));
}

TEST_CASE("a set has one finding of too many texts, at the first that is") {
  lint::Linter linter(built_in(), none, {Platform::shopee, TextKind::quick_reply, {}});
  std::vector<std::string> texts;
  texts.reserve(60);
  for (int number = 0; number < 60; ++number) texts.push_back("您好，编号" + std::to_string(number));
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  const auto findings = linter.lint_set(views);
  for (std::size_t index = 0; index < findings.size(); ++index) {
    CHECK(findings[index].size() == (index == 50 ? 1 : 0));
  }
}

TEST_CASE("nearly the same text is repeated, another size or number is another answer") {
  lint::Linter linter(built_in(), none, {Platform::wechat, TextKind::message, {}});
  const auto repeated = [&](std::string_view one, std::string_view other) {
    const std::vector<std::string_view> texts{one, other};
    return !linter.lint_set(texts)[1].empty();
  };
  CHECK(repeated("亲，店里上新了春季新款外套，进来看看吧", "亲～店里上新了春季新款外套，快进来看看吧！"));
  CHECK(
      repeated("new arrivals in our shop today, come and see", "New arrivals in our shop today come & see!"));
  CHECK_FALSE(
      repeated("这款M码适合一百斤左右的宝宝，平时尺码拍就行", "这款L码适合一百斤左右的宝宝，平时尺码拍就行"));
  CHECK_FALSE(repeated("您的订单12345已经发货了，请注意查收哦", "您的订单67890已经发货了，请注意查收哦"));
  CHECK_FALSE(repeated("这款有现货今天下单明天发货", "退货请在订单页面点申请售后"));
}

TEST_CASE("a fix leaves a sentence in which its rule finds nothing") {
  const auto clean = [](const std::string& text) {
    for (const char* const doubled : {"，，", "。。", "，。", ",,", "  "}) {
      if (text.find(doubled) != std::string::npos) return false;
    }
    const std::string_view start = text;
    return start.substr(0, 3) != "，" && start.substr(0, 3) != "。" && start.substr(0, 1) != ",";
  };
  std::size_t mended = 0;
  for (const packs::Rule* const rule : built_in().rules()) {
    const TextKind kind = rule->texts.empty() ? TextKind::message : rule->texts.front();
    for (const packs::Platform platform : rule->platforms) {
      lint::Linter linter(built_in(), none, {platform, kind, {}});
      for (const packs::Example& example : rule->flags) {
        const std::string text = "您好，" + example.text + "，谢谢您";
        for (const lint::Finding& finding : linter.lint(text)) {
          if (finding.fixes.empty()) continue;
          const std::string fixed = lint::apply(text, finding.fixes.front().edits);
          INFO(text << " -> " << fixed);
          ++mended;
          if (clean(text)) CHECK(clean(fixed));
          for (const lint::Finding& again : linter.lint(fixed)) CHECK(again.rule != finding.rule);
        }
      }
    }
  }
  CHECK(mended > 100);
}

TEST_CASE("a fix takes the words with it that say nothing alone") {
  const auto fixed = [](Platform platform, std::string_view text) {
    const std::vector<lint::Finding> findings = found(platform, text);
    REQUIRE_FALSE(findings.empty());
    REQUIRE_FALSE(findings.front().fixes.empty());
    return lint::apply(text, findings.front().fixes.front().edits);
  };
  CHECK(fixed(Platform::shopee, "我们家全网最低价，今天下单明天发货") == "今天下单明天发货");
  CHECK(fixed(Platform::xiaohongshu, "这是一款采用国家级的面料做成的茶具套装，可送礼") ==
        "这是一款采用面料做成的茶具套装，可送礼");
  CHECK(fixed(Platform::shopee, "限时抢购！！！有货，明天发") == "有货，明天发");
}

TEST_CASE("an explanation tells what was met, and a near miss what excused it") {
  const std::string_view text = "不是最低价，请勿加薇信 abc12345，全.网.最.低.价";
  const lint::Occasion occasion{Platform::shopee, TextKind::message, {"unregistered-promo"}};
  const std::vector<lint::Finding> findings = lint::Linter(built_in(), none, occasion).lint(text);
  lint::Explainer explainer(built_in(), none, occasion);
  const lint::Account account = explainer.explain(text, findings, {});
  CHECK(account.explanations.size() == findings.size());
  const auto has = [&](std::string_view rule, lint::NearMissCode code) {
    return std::any_of(
        account.near_misses.begin(), account.near_misses.end(),
        [&](const lint::NearMiss& each) { return each.rule->id == rule && each.code == code; });
  };
  CHECK(has("external-contact", lint::NearMissCode::excused_by_negation));
  CHECK(has("unregistered-promo", lint::NearMissCode::rule_disabled));
  CHECK(has("price-claim", lint::NearMissCode::not_for_this));
}

TEST_CASE("an explanation reads the part through its disguise") {
  const std::string_view text = "全.網.最.低.價";
  const lint::Occasion occasion{Platform::shopee, TextKind::message, {}};
  const std::vector<lint::Finding> findings = lint::Linter(built_in(), none, occasion).lint(text);
  REQUIRE(findings.size() == 1);
  const lint::Account account = lint::Explainer(built_in(), none, occasion).explain(text, findings, {});
  REQUIRE(account.explanations.size() == 1);
  CHECK(account.explanations[0].read == "全网最低价");
  REQUIRE_FALSE(account.explanations[0].matches.empty());
  CHECK(account.explanations[0].matches[0].list == "phrases");
}
