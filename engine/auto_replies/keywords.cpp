#include "engine/auto_replies/keywords.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace liaotai::auto_replies {
namespace {

struct Claim {
  KeywordPlace place;
  bool is_fuzzy = false;
  bool is_own = true;  // and no synonym
  std::string_view text;
};

using Claims = std::vector<std::pair<std::u32string, std::vector<Claim>>>;

/// All that the groups claim, by what it folds into, in the order in which it
/// first comes.
Claims claims_of(const std::vector<Group>& groups, const Matcher& matcher) {
  Claims claims;
  std::map<std::u32string, std::size_t> places;
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    const bool is_fuzzy = groups[group].match == Match::fuzzy;
    for (std::uint32_t keyword = 0; keyword < groups[group].keywords.size(); ++keyword) {
      const std::string& own = groups[group].keywords[keyword];
      const std::vector<std::string_view> texts =
          is_fuzzy ? matcher.writings(group, keyword) : std::vector<std::string_view>{own};
      for (const std::string_view text : texts) {
        std::u32string symbols = fold_phrase(text).symbols;
        // Of signs alone (？？) nothing is left that fuzzy groups could look for; others look for the signs.
        if (symbols.empty() && !is_fuzzy) symbols = symbols_of(plain_symbols(trimmed(text)));
        if (symbols.empty()) continue;
        const auto [place, is_new] = places.try_emplace(symbols, claims.size());
        if (is_new) claims.push_back({symbols, {}});
        claims[place->second].second.push_back({{group, keyword}, is_fuzzy, text.data() == own.data(), text});
      }
    }
  }
  return claims;
}

/// Whether one message can be meant by both.
bool can_meet(const Claim& left, const Claim& right) {
  if (left.place.group == right.place.group || (!left.is_own && !right.is_own)) return false;
  return left.is_fuzzy || right.is_fuzzy || is_same_plainly(trimmed(left.text), trimmed(right.text));
}

/// Who takes the messages of a keyword that a text stands for.
struct Taker {
  KeywordPlace place;
  bool is_before = false;  // of a group before
};

class DeadFinder {
 public:
  DeadFinder(const std::vector<Group>& groups, Matcher& matcher) : groups_(groups), matcher_(matcher) {}

  std::optional<DeadKeyword> judge(KeywordPlace place) {
    const Group& group = groups_[place.group];
    const std::string& keyword = group.keywords[place.keyword];
    const bool is_fuzzy = group.match == Match::fuzzy;
    const bool is_empty = is_fuzzy ? fold_phrase(keyword).symbols.empty() : trimmed(keyword).empty();
    if (is_empty) return DeadKeyword{DeadKeyword::Reason::empty, place, place};
    const std::vector<std::string_view> texts =
        is_fuzzy ? matcher_.writings(place.group, place.keyword) : std::vector<std::string_view>{keyword};
    std::optional<Taker> first;
    for (const std::string_view text : texts) {
      const std::optional<Taker> taker = taker_of(text, place);
      if (!taker) return std::nullopt;
      if (!first || !taker->is_before) first = taker;
    }
    if (first->is_before) return DeadKeyword{DeadKeyword::Reason::shadowed, place, first->place};
    const bool is_same = says_the_same(place, first->place);
    return DeadKeyword{is_same ? DeadKeyword::Reason::repeated : DeadKeyword::Reason::contained, place,
                       first->place};
  }

 private:
  /// A keyword that answers whatever holds `text`, which is one writing of the
  /// keyword at `place`.
  std::optional<Taker> taker_of(std::string_view text, KeywordPlace place) {
    std::optional<Taker> best;
    matcher_.each_hit(text, [&](const KeywordHit& hit) {
      const KeywordPlace other{hit.group, hit.keyword};
      if (other.group > place.group || !takes_all(hit, place)) return;
      if (other.group == place.group && !comes_before_in_group(other, place)) return;
      if (best && (best->place.group < other.group ||
                   (best->place.group == other.group && best->place.keyword <= other.keyword)))
        return;
      best = Taker{other, other.group < place.group};
    });
    return best;
  }

  /// Whether the keyword that was met answers every message that the one at
  /// `place` does.
  bool takes_all(const KeywordHit& hit, KeywordPlace place) const {
    const Match mine = groups_[place.group].match;
    const Match theirs = groups_[hit.group].match;
    // A message that is disguised is met by fuzzy groups alone, one with more
    // around it by no exact ones.
    if (mine == Match::fuzzy) return theirs == Match::fuzzy;
    if (mine == Match::contains && theirs == Match::exact) return false;
    if (mine == Match::contains && theirs == Match::fuzzy) return !is_latin_at_edge(hit, place);
    return true;
  }

  /// A Latin word is not met inside a longer one, which the keyword around it
  /// may become part of.
  bool is_latin_at_edge(const KeywordHit& hit, KeywordPlace place) const {
    const std::string& text = groups_[place.group].keywords[place.keyword];
    const bool touches = hit.begin == 0 || hit.end == text.size();
    const std::string_view part = std::string_view(text).substr(hit.begin, hit.end - hit.begin);
    return touches && fold_phrase(part).is_latin;
  }

  bool says_the_same(KeywordPlace left, KeywordPlace right) const {
    const std::string& one = groups_[left.group].keywords[left.keyword];
    const std::string& other = groups_[right.group].keywords[right.keyword];
    return is_same_plainly(trimmed(one), trimmed(other));
  }

  /// Of two keywords with the same messages the first counts; a broader one
  /// always does.
  bool comes_before_in_group(KeywordPlace other, KeywordPlace place) {
    if (other.keyword == place.keyword) return false;
    if (other.keyword < place.keyword) return true;
    const std::string& text = groups_[other.group].keywords[other.keyword];
    bool is_mutual = false;
    matcher_.each_hit(text, [&](const KeywordHit& hit) {
      is_mutual = is_mutual || (hit.group == place.group && hit.keyword == place.keyword);
    });
    return !is_mutual;
  }

  const std::vector<Group>& groups_;
  Matcher& matcher_;
};

}  // namespace

std::vector<Conflict> find_conflicts(const std::vector<Group>& groups, const Matcher& matcher) {
  std::vector<Conflict> conflicts;
  for (const auto& [symbols, claims] : claims_of(groups, matcher)) {
    Conflict conflict;
    for (const Claim& claim : claims) {
      const bool is_contested = std::any_of(claims.begin(), claims.end(),
                                            [&](const Claim& other) { return can_meet(claim, other); });
      if (!is_contested) continue;
      conflict.by_meaning = conflict.by_meaning || !claim.is_own;
      conflict.claims.push_back(claim.place);
    }
    if (!conflict.claims.empty()) conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

std::vector<DeadKeyword> find_dead(const std::vector<Group>& groups, Matcher& matcher) {
  DeadFinder finder(groups, matcher);
  std::vector<DeadKeyword> dead;
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    for (std::uint32_t keyword = 0; keyword < groups[group].keywords.size(); ++keyword) {
      if (const std::optional<DeadKeyword> found = finder.judge({group, keyword})) dead.push_back(*found);
    }
  }
  return dead;
}

}  // namespace liaotai::auto_replies
