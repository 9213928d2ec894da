#include "engine/auto_replies/matcher.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace liaotai::auto_replies {

std::u32string symbols_of(const text::FoldedText& text) {
  std::u32string symbols;
  symbols.reserve(text.symbols.size());
  for (const text::Symbol& symbol : text.symbols) symbols += symbol.symbol;
  return symbols;
}

Matcher::Matcher(const std::vector<Group>& groups, const Synonyms& synonyms)
    : groups_(&groups), synonyms_(&synonyms) {
  std::map<std::u32string, std::size_t> plain_places;
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    const std::vector<std::string>& keywords = groups[group].keywords;
    for (std::uint32_t keyword = 0; keyword < keywords.size(); ++keyword) {
      const Use use{group, keyword, {}};
      if (groups[group].match == Match::fuzzy) {
        for (const std::string_view writing : writings(group, keyword)) {
          const bool is_own = writing.data() == keywords[keyword].data();
          add_fuzzy(writing, {group, keyword, is_own ? std::string_view() : writing});
        }
        continue;
      }
      std::u32string symbols = symbols_of(plain_symbols(trimmed(keywords[keyword])));
      if (symbols.empty()) continue;
      if (groups[group].match == Match::exact) {
        exact_[std::move(symbols)].push_back(use);
        continue;
      }
      const auto [place, is_new] = plain_places.try_emplace(std::move(symbols), plain_.size());
      if (is_new) plain_.emplace_back();
      plain_[place->second].uses.push_back(use);
    }
  }
  std::vector<text::Pattern> patterns;
  patterns.reserve(plain_places.size());
  for (const auto& [symbols, place] : plain_places)
    patterns.push_back({symbols, static_cast<std::uint32_t>(place)});
  plain_search_ = text::Automaton(patterns);
  patterns.clear();
  for (std::size_t place = 0; place < folded_.size(); ++place)
    patterns.push_back({folded_[place].phrase.symbols, static_cast<std::uint32_t>(place)});
  folded_search_ = text::Automaton(patterns);
  has_plain_ = !plain_.empty();
  has_fuzzy_ = !folded_.empty();
}

std::vector<std::string_view> Matcher::writings(std::uint32_t group, std::uint32_t keyword) const {
  const std::string& own = (*groups_)[group].keywords[keyword];
  std::vector<std::string_view> all{own};
  const std::vector<std::string_view> others = synonyms_->of(own);
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

void Matcher::add_fuzzy(std::string_view phrase, const Use& use) {
  Phrase folded = fold_phrase(phrase);
  if (folded.symbols.empty()) return;
  const auto [place, is_new] = folded_places_.try_emplace(folded.symbols, folded_.size());
  const auto word_starts = folded.word_starts;
  if (is_new) folded_.push_back({std::move(folded), {}});
  Folded& entry = folded_[place->second];
  // `opt out` and `optout` are one pattern; either writing is plain.
  entry.phrase.word_starts |= word_starts;
  entry.uses.push_back(use);
}

KeywordHit Matcher::folded_hit(std::string_view message, const text::PatternMatch& match,
                               const Use& use) const {
  KeywordHit hit{
      use.group,    use.keyword, reading_.symbols()[match.first].begin, reading_.symbols()[match.last].end,
      How::synonym, use.synonym};
  if (!use.synonym.empty()) return hit;
  const std::string_view part = message.substr(hit.begin, hit.end - hit.begin);
  const std::string& keyword = (*groups_)[use.group].keywords[use.keyword];
  hit.how = is_same_plainly(part, trimmed(keyword)) ? How::contains : How::folded;
  return hit;
}

std::vector<KeywordHit> Matcher::best_hits(std::string_view message) {
  std::vector<KeywordHit> best;
  each_hit(message, [&](const KeywordHit& hit) {
    const auto rank = [](const KeywordHit& each) {
      return std::make_tuple(each.how, ~(each.end - each.begin), each.begin, each.keyword);
    };
    const auto rival = std::find_if(best.begin(), best.end(),
                                    [&](const KeywordHit& each) { return each.group == hit.group; });
    if (rival == best.end()) {
      best.push_back(hit);
    } else if (rank(hit) < rank(*rival)) {
      *rival = hit;
    }
  });
  std::sort(best.begin(), best.end(),
            [](const KeywordHit& left, const KeywordHit& right) { return left.group < right.group; });
  return best;
}

}  // namespace liaotai::auto_replies
