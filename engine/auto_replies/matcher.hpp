#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/auto_replies/group.hpp"
#include "engine/auto_replies/phrase.hpp"
#include "engine/auto_replies/plain_text.hpp"
#include "engine/auto_replies/synonyms.hpp"
#include "engine/lint/reading.hpp"
#include "engine/text/automaton.hpp"

namespace liaotai::auto_replies {

/// How a keyword was met, the plainest first.
enum class How : std::uint8_t { exact, contains, folded, synonym };

/// A keyword in a message: bytes `begin` to before `end`.
struct KeywordHit {
  std::uint32_t group = 0;
  std::uint32_t keyword = 0;  ///< its place in the group
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  How how = How::exact;
  std::string_view synonym;  ///< the word that stands for the keyword
};

/// Holds messages against the keywords of all groups, in one pass over each.
/// Time linear in a message and what is met in it.
class Matcher {
 public:
  /// All of them outlive the matcher.
  Matcher(const std::vector<Group>& groups, const Synonyms& synonyms);

  /// Calls `met(KeywordHit)` for every keyword in `message`, valid UTF-8, in no
  /// promised order.
  template <class Met>
  void each_hit(std::string_view message, Met met);

  /// For each group that has a keyword in `message` its best hit: the plainest,
  /// of these the longest, of these the first. In the order of the groups.
  std::vector<KeywordHit> best_hits(std::string_view message);

  /// What the fuzzy keyword may be met as, itself first.
  std::vector<std::string_view> writings(std::uint32_t group, std::uint32_t keyword) const;

  /// The last message as the fuzzy groups read it.
  const lint::Reading& reading() const { return reading_; }

 private:
  struct Use {
    std::uint32_t group = 0;
    std::uint32_t keyword = 0;
    std::string_view synonym;
  };
  struct Plain {
    std::vector<Use> uses;
  };
  struct Folded {
    Phrase phrase;
    std::vector<Use> uses;
  };

  void add_fuzzy(std::string_view phrase, const Use& use);
  KeywordHit folded_hit(std::string_view message, const text::PatternMatch& match, const Use& use) const;

  const std::vector<Group>* groups_;
  const Synonyms* synonyms_;
  std::unordered_map<std::u32string, std::vector<Use>> exact_;
  std::vector<Plain> plain_;
  std::vector<Folded> folded_;
  std::unordered_map<std::u32string, std::size_t> folded_places_;
  text::Automaton plain_search_;
  text::Automaton folded_search_;
  lint::Reading reading_;
  bool has_plain_ = false;
  bool has_fuzzy_ = false;
};

/// The symbols of a text as a key.
std::u32string symbols_of(const text::FoldedText& text);

template <class Met>
void Matcher::each_hit(std::string_view message, Met met) {
  if (has_plain_) {
    const text::FoldedText plain = plain_symbols(message);
    plain_search_.scan(plain, [&](const text::PatternMatch& match) {
      for (const Use& use : plain_[match.id].uses) {
        met(KeywordHit{use.group,
                       use.keyword,
                       plain.symbols[match.first].begin,
                       plain.symbols[match.last].end,
                       How::contains,
                       {}});
      }
    });
  }
  if (!exact_.empty()) {
    const std::string_view core = trimmed(message);
    const auto found = exact_.find(symbols_of(plain_symbols(core)));
    if (found != exact_.end()) {
      const auto begin = static_cast<std::uint32_t>(core.data() - message.data());
      const auto end = begin + static_cast<std::uint32_t>(core.size());
      for (const Use& use : found->second)
        met(KeywordHit{use.group, use.keyword, begin, end, How::exact, {}});
    }
  }
  if (!has_fuzzy_) return;
  lint::read(message, reading_);
  folded_search_.scan(reading_.folded, [&](const text::PatternMatch& match) {
    const Folded& found = folded_[match.id];
    if (!says(reading_, match, found.phrase)) return;
    for (const Use& use : found.uses) met(folded_hit(message, match, use));
  });
}

}  // namespace liaotai::auto_replies
