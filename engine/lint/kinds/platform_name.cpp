#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/nearby.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { names, abbreviations, words, near, shopping, things, allow };

/// Tells the name of a platform from the same word in another sense. See engine/lint/README.md, "Platforms".
class NameGrammar {
 public:
  explicit NameGrammar(const Judging& judging) : judging_(judging) {
    for (const Hit& hit : judging.hits) {
      if (hit.role == allow) allowed_.add(hit.first, hit.last);
      if (hit.role == near) near_.add(hit);
      if (hit.role == shopping) shopping_.add(hit);
      if (hit.role == things && hit.doubt == 0) things_.add(hit);
    }
    allowed_.finish();
    near_.finish();
    shopping_.finish();
    things_.finish();
  }

  bool is_platform(const Hit& name) const {
    if (allowed_.covers_together(name.first, name.last)) return false;
    const bool is_shopped = has(shopping_, name);
    const bool is_plain_name = name.role == names && is_certain_enough(name);
    if (!is_shopped && name.role == words) return false;
    if (!is_shopped && !is_plain_name && !has(near_, name)) return false;
    // 功率12W.都印在标签上: what only sounds like a name, and is everyday words, needs more.
    if (!is_shopped && name.folds.has(text::Fold::everyday) && !is_certain_enough(name)) return false;
    // 脸书 is a platform, a 脸书 sticker or a logo facebook is goods, and DY-200 a model.
    const bool is_thing = things_.right_behind(judging_.reading, name.last) != nullptr ||
                          things_.word_right_before(judging_.reading, name.first) != nullptr ||
                          is_compound(name);
    if (is_thing && (!is_shopped || name.role == abbreviations)) return false;
    return !judging_.context.is_denied(name.first, name.last);
  }

 private:
  /// `ebay-like`, IG-60: a piece of a longer word or of a model.
  bool is_compound(const Hit& name) const {
    const Reading& reading = judging_.reading;
    if (!name.is_latin) return false;
    const bool is_hyphened = reading.symbol(name.last + 1) == U'-' && reading.is_latin(name.last + 2);
    return is_hyphened || reading.is_kind(name.last + 1, text::SymbolKind::digit);
  }

  bool has(const Nearby& company, const Hit& name) const {
    constexpr Nearby::Reach reach{4, 12};
    return company.is_near(judging_.reading, name.first, name.last, reach);
  }

  const Judging& judging_;
  Cover allowed_;
  Nearby near_;
  Nearby shopping_;
  Nearby things_;
};

}  // namespace

void judge_platform_name(const Judging& judging, Judgements& found) {
  const NameGrammar grammar(judging);
  for (const Hit& hit : judging.hits) {
    if (hit.role > words) continue;
    if (grammar.is_platform(hit)) found.push_back(over_symbols(judging.reading, hit.first, hit.last));
  }
}

}  // namespace liaotai::lint
