#include <algorithm>
#include <optional>

#include "engine/lint/account.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { strong, weak, verbs, nouns, after, allow };

/// Reads the grammar of a contact around the name of an app: verb, app, noun, account. See
/// engine/lint/README.md, "Contacts".
class ContactGrammar {
 public:
  explicit ContactGrammar(const Judging& judging) : judging_(judging) {
    for (const Hit& hit : judging.hits) {
      if (hit.role == allow) allowed_.add(hit.first, hit.last);
    }
    allowed_.finish();
    for (const Hit& hit : judging.hits) {
      if (allowed_.covers(hit.first, hit.last)) continue;
      if (hit.role == verbs) verbs_.push_back(hit);
      if (hit.role == nouns || hit.role == after) company_.push_back(hit);
    }
    const auto by_first = [](const Hit& left, const Hit& right) {
      return left.first != right.first ? left.first < right.first : left.last > right.last;
    };
    std::sort(company_.begin(), company_.end(), by_first);
  }

  std::optional<Judgement> judge(const Hit& app) const {
    if (allowed_.covers(app.first, app.last)) return std::nullopt;
    const Hit* const verb = verb_before(app);
    const Tail tail = tail_of(app);
    const bool is_sure = app.role == strong && app.guesses == 0;
    const bool is_reached = tail.has_account || tail.has_company || (verb != nullptr && ends_here(app));
    if (!is_sure && !is_reached) return std::nullopt;
    const std::size_t first = verb != nullptr && takes_verb(app) ? verb->first : app.first;
    if (judging_.context.is_denied(static_cast<std::uint32_t>(first), app.last)) return std::nullopt;
    const bool adds_company = verb == nullptr || tail.has_account || tail.is_noun;
    return over_symbols(judging_.reading, first, adds_company ? tail.last : app.last);
  }

 private:
  /// What follows the name of the app.
  struct Tail {
    std::size_t last = 0;  // the last symbol of it
    bool has_account = false;
    bool has_company = false;
    bool is_noun = false;
  };

  /// 加我微信 is one invitation; `LINE ID: shop` needs no verb to be one.
  static bool takes_verb(const Hit& app) {
    constexpr std::uint8_t longest_abbreviation = 3;
    return !app.is_latin || app.symbols <= longest_abbreviation;
  }

  const Hit* verb_before(const Hit& app) const {
    const auto behind = std::lower_bound(verbs_.begin(), verbs_.end(), app.first,
                                         [](const Hit& hit, std::size_t place) { return hit.last < place; });
    if (behind == verbs_.begin()) return nullptr;
    const Hit* verb = &*(behind - 1);
    constexpr std::size_t reach = 4;
    const Reading& reading = judging_.reading;
    if (reading.clauses[verb->first] != reading.clauses[app.first]) return nullptr;
    if (app.first - verb->last > 4 * reach) return nullptr;
    if (words_between(reading, verb->last + 1, app.first) > (verb->is_latin ? 2 * reach : reach))
      return nullptr;
    // 加一下 ends with a verb of its own; the longest of those that end here is meant.
    for (auto other = behind - 1; other != verbs_.begin();) {
      --other;
      if (other->last < verb->first) break;
      if (other->last == verb->last && other->first < verb->first) verb = &*other;
    }
    return verb;
  }

  const Hit* company_at(std::size_t index) const {
    const auto hit = std::lower_bound(company_.begin(), company_.end(), index,
                                      [](const Hit& each, std::size_t place) { return each.first < place; });
    return hit != company_.end() && hit->first == index ? &*hit : nullptr;
  }

  Tail tail_of(const Hit& app) const {
    const Reading& reading = judging_.reading;
    Tail tail{app.last};
    std::size_t next = next_word(reading, app.last + 1);
    constexpr int longest_tail = 3;
    for (int count = 0; count < longest_tail; ++count) {
      const Hit* const company = company_at(next);
      if (company == nullptr) break;
      tail.last = company->last;
      tail.has_company = true;
      tail.is_noun = tail.is_noun || company->role == nouns;
      next = next_word(reading, company->last + 1);
    }
    const bool is_named = tail.is_noun || app.role == strong;
    if (const std::optional<std::size_t> last = account_end(reading, tail.last + 1, is_named)) {
      tail.last = *last;
      tail.has_account = true;
    }
    return tail;
  }

  /// Whether the name of the app is a word of its own: 加V is, 加V领 is not.
  bool ends_here(const Hit& app) const {
    if (app.role == strong) return true;
    const std::size_t next = app.last + 1;
    constexpr std::uint8_t too_short_for_more = 1;
    return app.symbols > too_short_for_more || !judging_.reading.is_word(next);
  }

  const Judging& judging_;
  Cover allowed_;
  std::vector<Hit> verbs_;    // by `last`
  std::vector<Hit> company_;  // by `first`, the longest first
};

}  // namespace

void judge_contact(const Judging& judging, Judgements& found) {
  const ContactGrammar grammar(judging);
  for (const Hit& hit : judging.hits) {
    if (hit.role != strong && hit.role != weak) continue;
    if (std::optional<Judgement> judgement = grammar.judge(hit)) found.push_back(*std::move(judgement));
  }
}

}  // namespace liaotai::lint
