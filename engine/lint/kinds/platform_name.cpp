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
      if (hit.role == things && hit.guesses == 0) things_.add(hit);
    }
    allowed_.finish();
    near_.finish();
    shopping_.finish();
    things_.finish();
  }

  bool is_platform(const Hit& name) const {
    if (allowed_.covers(name.first, name.last)) return false;
    const bool is_shopped = has(shopping_, name);
    const bool is_plain_name = name.role == names && is_certain_enough(name);
    if (!is_shopped && name.role == words) return false;
    if (!is_shopped && !is_plain_name && !has(near_, name)) return false;
    // 脸书 is a platform, a 脸书 sticker is goods.
    const bool is_thing = things_.right_behind(judging_.reading, name.last) != nullptr;
    if (is_thing && !is_shopped) return false;
    return !judging_.context.is_denied(name.first, name.last);
  }

 private:
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
