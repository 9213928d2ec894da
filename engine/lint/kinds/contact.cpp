#include <algorithm>
#include <optional>

#include "engine/lint/account.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/kinds/account_apart.hpp"
#include "engine/lint/kinds/contact_roles.hpp"
#include "engine/lint/nearby.hpp"

namespace liaotai::lint {
namespace {

using namespace contact;

/// Reads the grammar of a contact around the name of an app: verb, app, noun, account. See
/// engine/lint/README.md, "Contacts".
class ContactGrammar {
 public:
  explicit ContactGrammar(const Judging& judging) : judging_(judging) {
    for (const Hit& hit : judging.hits) {
      if (hit.role == allow && hit.guesses >= hit.own_guesses) allowed_.add(hit.first, hit.last);
    }
    allowed_.finish();
    for (const Hit& hit : judging.hits) {
      if (allowed_.covers_together(hit.first, hit.last)) continue;
      if (hit.role == verbs || hit.role == joined) verbs_.push_back(hit);
      if (hit.role == hails) hails_.push_back(hit);
      if (hit.role == through) ways_.push_back(hit);
      if (hit.role == nouns || hit.role == after || hit.role == links) company_.add(hit);
      if (hit.role == things && hit.doubt == 0) things_.add(hit);
      if (hit.role == onward || hit.role == after || hit.role == nouns) onward_.add(hit);
    }
    company_.finish();
    things_.finish();
    onward_.finish();
  }

  std::optional<Judgement> judge(const Hit& app) const {
    if (allowed_.covers_together(app.first, app.last) || is_piece_of_name(app)) return std::nullopt;
    // luluqiu is a name of its own, and not 绿绿.
    const bool is_syllables = app.role == weak && app.folds.has(text::Fold::spelled);
    if (is_syllables && judging_.reading.is_kind(app.last + 1, text::SymbolKind::letter)) return std::nullopt;
    const Hit* const verb = verb_before(app);
    const Tail tail = tail_of(app, verb != nullptr);
    const bool is_sure = app.role == strong && app.doubt == 0;
    const bool is_reached = (tail.has_account && is_account_of(app, tail, verb != nullptr)) ||
                            tail.has_company || (verb != nullptr && ends_here(app, *verb)) || is_hailed(app);
    if (!is_sure && !is_reached) return std::nullopt;
    // 定位信号: an everyday character in the name is a stand-in only where an account follows.
    const bool is_everyday = app.doubt > 0 && app.folds.has(text::Fold::everyday);
    const bool is_single = app.symbols == 1 && verb == nullptr;
    if (is_everyday && (!tail.has_account || is_single)) return std::nullopt;
    // A sticker of an app is goods: LINE sticker, stiker WhatsApp.
    const bool is_thing = things_.right_behind(judging_.reading, app.last) != nullptr ||
                          things_.word_right_before(judging_.reading, app.first) != nullptr ||
                          is_compound(app);
    if (is_thing && !tail.has_account) return std::nullopt;
    const Hit* const hail = tail.has_account ? nullptr : hail_before(app);
    const std::size_t first = hail != nullptr                                   ? hail->first
                              : verb != nullptr && takes_verb(app, *verb, tail) ? chain_start(*verb)
                                                                                : app.first;
    if (judging_.context.is_denied(static_cast<std::uint32_t>(first), app.last)) return std::nullopt;
    const bool adds_company = verb == nullptr || hail != nullptr || tail.has_account || tail.is_noun;
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

  /// 加我微信 is one invitation; `add us on Viber` is not: the name says enough. Of longer abbreviations only
  /// one right behind its verb is: 加LINE. Only a verb in Han characters or signs joins.
  bool takes_verb(const Hit& app, const Hit& verb, const Tail& tail) const {
    if (judging_.reading.is_kind(verb.first, text::SymbolKind::letter) ||
        judging_.reading.is_kind(verb.first, text::SymbolKind::other_letter)) {
      return false;
    }
    // 搜尋賴：mimi88, 走绿泡泡：mimi88: what is searched for, or gone to, is the name.
    const char32_t start = judging_.reading.symbol(verb.first);
    if (start == U'搜' || start == U'走') return false;
    constexpr std::uint8_t abbreviation = 3;
    constexpr std::uint8_t longer_abbreviation = 4;
    if (!app.is_latin || app.symbols <= abbreviation) return true;
    return app.symbols == longer_abbreviation && !tail.is_noun && verb.last + 1 == app.first;
  }

  /// A word of another language right before the name that, without an account, is half of the invitation:
  /// chat WA, kết bạn Zalo, add me on WhatsApp.
  const Hit* hail_before(const Hit& app) const {
    if (const Hit* const hail = right_before(hails_, app.first)) return hail;
    const Hit* const way = right_before(ways_, app.first);
    return way != nullptr ? right_before(hails_, way->first) : nullptr;
  }

  /// The hit that ends right before `index`, in its clause.
  const Hit* right_before(const std::vector<Hit>& hits, std::size_t index) const {
    const Reading& reading = judging_.reading;
    const auto behind = std::lower_bound(hits.begin(), hits.end(), index,
                                         [](const Hit& hit, std::size_t place) { return hit.last < place; });
    if (behind == hits.begin()) return nullptr;
    const Hit& hit = *(behind - 1);
    constexpr std::size_t widest_gap = 4;
    const bool is_near = index - hit.last <= widest_gap;
    const bool touches = is_near && words_between(reading, hit.last + 1, index) == 0;
    return touches && reading.clauses[hit.first] == reading.clauses[index] ? &hit : nullptr;
  }

  /// pm dekat tele: an invitation of more than a word before the name says that it is one.
  bool is_hailed(const Hit& app) const {
    constexpr std::uint8_t more_than_a_word = 6;
    const Hit* const hail = hail_before(app);
    const bool is_long =
        hail != nullptr && (hail->symbols >= more_than_a_word || right_before(ways_, app.first));
    // kb da lô: a name of more words is none of the language's own.
    const bool is_spread = app.is_latin && app.symbols > 2 && app.last - app.first >= app.symbols;
    return (is_long && app.symbols > 1) || (hail != nullptr && is_spread);
  }

  /// The first symbol of verbs that follow each other: 加我 + 薇. What stands before a verb stands for none:
  /// 买家加微信.
  std::size_t chain_start(const Hit& verb) const {
    std::size_t first = verb.first;
    for (auto other = verbs_before(first); other != verbs_.begin();) {
      --other;
      if (other->is_latin || other->last + 1 < first) break;
      if (other->last < first && other->role != joined) first = other->first;
    }
    return first;
  }

  std::vector<Hit>::const_iterator verbs_before(std::size_t index) const {
    return std::lower_bound(verbs_.begin(), verbs_.end(), index,
                            [](const Hit& hit, std::size_t place) { return hit.last < place; });
  }

  const Hit* verb_before(const Hit& app) const {
    auto behind = verbs_before(app.first);
    const Reading& reading = judging_.reading;
    // A verb that must touch the name, and does not, hides no other: 加十薇.
    while (behind != verbs_.begin() && (behind - 1)->role == joined && (behind - 1)->last + 1 < app.first) {
      --behind;
    }
    if (behind == verbs_.begin()) return nullptr;
    const Hit* verb = &*(behind - 1);
    constexpr std::size_t reach = 4;
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

  Tail tail_of(const Hit& app, bool may_pause) const {
    const Reading& reading = judging_.reading;
    Tail tail{app.last};
    std::size_t last = app.last;
    bool is_searched = false;
    constexpr int longest_tail = 4;
    for (int count = 0; count < longest_tail; ++count) {
      const Hit* const company = company_.right_behind(reading, last);
      if (company == nullptr) break;
      last = company->last;
      // 微信搜 qiqicloset: what is looked for is a name, even when it is of letters alone.
      is_searched = reading.symbol(company->first) == U'搜';
      if (company->role == links) continue;
      tail.last = last;
      tail.has_company = true;
      tail.is_noun = tail.is_noun || company->role == nouns;
    }
    // 赖 id babyswim: behind an id of letters alone stands what it is.
    is_searched = is_searched || (tail.is_noun && !app.is_latin);
    const bool is_named = tail.is_noun || app.role == strong || last > tail.last;
    std::optional<std::size_t> end = account_end(reading, last + 1, is_named, is_searched);
    if (!end && last > tail.last) end = account_end(reading, tail.last + 1, is_named, false);
    // W e C h a t: m o m o 8 8
    const bool is_spread = app.last - app.first >= app.symbols;
    if (!end && is_spread) end = spread_account_end(reading, last + 1);
    const AccountApart account(reading, company_);
    if (!end) end = account.behind_comma(last, may_pause);
    if (!end && !app.is_latin) end = account.in_marks(last, may_pause || is_searched);
    if (!end && may_pause) end = account.behind_purpose(tail.last);
    if (end) {
      tail.last = *end;
      tail.has_account = true;
    }
    return tail;
  }

  /// Whether what stands behind the app is an account of it, and not the rest of a model: WS2812B, VX-200A.
  bool is_account_of(const Hit& app, const Tail& tail, bool has_verb) const {
    const Reading& reading = judging_.reading;
    const std::size_t next = app.last + 1;
    const bool is_bare =
        reading.is_latin(next) || (reading.symbol(next) == U'-' && reading.is_latin(next + 1));
    if (app.role == strong || !app.is_latin || has_verb || tail.has_company || !is_bare) return true;
    constexpr std::size_t longer_than_a_model = 7;
    return tail.last - app.last >= longer_than_a_model;
  }

  /// Whether the name of the app is a word of its own: 加V is, 加V领 is not. `add a line` is no app; `add
  /// LINE` is.
  bool ends_here(const Hit& app, const Hit& verb) const {
    if (app.role == strong) return true;
    const Reading& reading = judging_.reading;
    constexpr std::uint8_t as_long_as_a_word = 4;
    const bool is_small = !app.folds.has(text::Fold::letter_case);
    if (app.is_latin && verb.is_latin && app.symbols >= as_long_as_a_word && is_small) return false;
    // One Han character or sign is a name only right behind its verb: 加扣, and not 加皮带扣 or 留意查收❤.
    const bool is_single = app.symbols == 1 && !reading.is_latin(app.first);
    if (is_single && words_between(reading, verb.last + 1, app.first) > 0) return false;
    const std::size_t next = app.last + 1;
    const bool runs_on = app.is_latin && app.symbols > 1 ? false : reading.is_word(next);
    return !runs_on || onward_.right_behind(reading, app.last) != nullptr;
  }

  /// manual.v2.final.pdf: the middle of a name that goes on before the app's.
  bool is_piece_of_name(const Hit& app) const {
    const Reading& reading = judging_.reading;
    return app.role == weak && app.is_latin && app.first > 1 && reading.symbol(app.first - 1) == U'.' &&
           reading.is_latin(app.first - 2) && app.last - app.first < app.symbols;
  }

  /// `telegram-style`: a piece of a longer word.
  bool is_compound(const Hit& app) const {
    const Reading& reading = judging_.reading;
    return app.is_latin && reading.symbol(app.last + 1) == U'-' &&
           reading.is_kind(app.last + 2, text::SymbolKind::letter) &&
           reading.is_kind(app.last + 3, text::SymbolKind::letter);
  }

  const Judging& judging_;
  Cover allowed_;
  std::vector<Hit> verbs_;  // by `last`
  std::vector<Hit> hails_;  // by `last`
  std::vector<Hit> ways_;   // words such as `on` and `via`, by `last`
  Nearby company_;
  Nearby things_;
  Nearby onward_;
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
