#include "engine/auto_replies/suggestions.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "engine/auto_replies/phrase.hpp"
#include "engine/lint/reading.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::auto_replies {
namespace {

using text::SymbolKind;

/// A stretch of a message that may become a keyword.
struct Candidate {
  std::u32string symbols;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// More of a message says nothing new about what buyers ask.
constexpr std::size_t longest_read = 200;
constexpr std::size_t shortest_run = 2;
constexpr std::size_t longest_run = 4;
/// A keyword is for more than one buyer.
constexpr std::size_t fewest_messages = 2;

class CandidateReader {
 public:
  explicit CandidateReader(const Lexicon& lexicon) {
    for (const std::string& word : lexicon.empty_words) empty_.insert(fold_phrase(word).symbols);
    for (const char32_t each : fold_phrase(lexicon.loose_characters).symbols) loose_.insert(each);
  }

  /// The candidates of a message, each once.
  const std::vector<Candidate>& read(std::string_view message) {
    lint::read(message, reading_);
    candidates_.clear();
    seen_.clear();
    const std::size_t size = std::min(reading_.size(), longest_read);
    for (std::size_t index = 0; index < size; ++index) {
      if (reading_.is_kind(index, SymbolKind::han))
        add_runs(index, size);
      else if (starts_word(index))
        add_words(index, size);
    }
    return candidates_;
  }

 private:
  bool is_spelled(std::size_t index) const {
    return reading_.is_word(index) && !reading_.is_kind(index, SymbolKind::han);
  }
  bool starts_word(std::size_t index) const {
    return is_spelled(index) && (index == 0 || !is_spelled(index - 1));
  }
  std::size_t word_end(std::size_t index, std::size_t size) const {
    while (index < size && is_spelled(index)) ++index;
    return index;
  }
  bool is_loose(std::size_t index) const { return loose_.count(reading_.symbol(index)) > 0; }

  void add_runs(std::size_t first, std::size_t size) {
    if (is_loose(first)) return;
    for (std::size_t length = 1; length <= longest_run && first + length <= size; ++length) {
      const std::size_t last = first + length - 1;
      if (!reading_.is_kind(last, SymbolKind::han)) return;
      if (length >= shortest_run && !is_loose(last)) add(first, last);
    }
  }

  /// One word, and two with space between them.
  void add_words(std::size_t first, std::size_t size) {
    const std::size_t end = word_end(first, size);
    const bool is_told = end - first > 1 && !reading_.is_kind(first, SymbolKind::digit);
    if (!is_told) return;
    const bool is_empty = add(first, end - 1);
    if (is_empty || end + 1 >= size || !reading_.is_kind(end, SymbolKind::space) || !is_spelled(end + 1))
      return;
    const std::size_t second_end = word_end(end + 1, size);
    if (!is_empty_word(end + 1, second_end - 1)) add(first, second_end - 1);
  }

  std::u32string symbols(std::size_t first, std::size_t last) const {
    std::u32string result;
    for (std::size_t index = first; index <= last; ++index) {
      if (reading_.is_word(index)) result += reading_.symbol(index);
    }
    return result;
  }
  bool is_empty_word(std::size_t first, std::size_t last) const {
    return empty_.count(symbols(first, last)) > 0;
  }

  /// Answers whether the words say nothing.
  bool add(std::size_t first, std::size_t last) {
    std::u32string key = symbols(first, last);
    if (empty_.count(key) > 0) return true;
    if (seen_.insert(key).second)
      candidates_.push_back({std::move(key), reading_.symbols()[first].begin, reading_.symbols()[last].end});
    return false;
  }

  std::unordered_set<std::u32string> empty_;
  std::unordered_set<char32_t> loose_;
  lint::Reading reading_;
  std::vector<Candidate> candidates_;
  std::unordered_set<std::u32string> seen_;
};

/// A candidate over all messages.
struct Counted {
  std::string writing;  // as it is first written
  std::size_t length = 0;
  std::vector<std::uint32_t> messages;  // places among the unanswered
  std::size_t fresh = 0;                // of these, those that no suggestion answers yet
};

class Choice {
 public:
  void add(const Candidate& candidate, std::string_view message, std::uint32_t place) {
    const auto [found, is_new] = numbers_.try_emplace(candidate.symbols, counted_.size());
    if (is_new) {
      counted_.push_back({std::string(message.substr(candidate.begin, candidate.end - candidate.begin)),
                          candidate.symbols.size(),
                          {},
                          0});
    }
    counted_[found->second].messages.push_back(place);
  }

  /// The candidate that answers most of what is not answered yet; of several
  /// the longest, then the first.
  const Counted* next(std::vector<bool>& is_answered) {
    std::size_t best = counted_.size();
    for (std::size_t number = 0; number < counted_.size(); ++number) {
      Counted& each = counted_[number];
      if (each.messages.size() < fewest_messages) continue;
      each.fresh =
          static_cast<std::size_t>(std::count_if(each.messages.begin(), each.messages.end(),
                                                 [&](std::uint32_t place) { return !is_answered[place]; }));
      if (each.fresh < fewest_messages) continue;
      const bool is_better = best == counted_.size() || each.fresh > counted_[best].fresh ||
                             (each.fresh == counted_[best].fresh && each.length > counted_[best].length);
      if (is_better) best = number;
    }
    if (best == counted_.size()) return nullptr;
    for (const std::uint32_t place : counted_[best].messages) is_answered[place] = true;
    return &counted_[best];
  }

 private:
  std::unordered_map<std::u32string, std::size_t> numbers_;
  std::vector<Counted> counted_;
};

/// Forgets what comes once only, which most stretches of text do. It may keep one too many, never one too
/// few.
class SeenTwice {
 public:
  void add(const std::u32string& symbols) {
    std::uint8_t& count = counts_[place(symbols)];
    if (count < fewest_messages) ++count;
  }
  bool has(const std::u32string& symbols) const { return counts_[place(symbols)] >= fewest_messages; }

 private:
  static std::size_t place(const std::u32string& symbols) {
    std::uint32_t hash = 2166136261U;
    for (const char32_t each : symbols) hash = (hash ^ static_cast<std::uint32_t>(each)) * 16777619U;
    return hash >> (32U - place_bits);
  }

  static constexpr std::uint32_t place_bits = 22;
  std::vector<std::uint8_t> counts_ = std::vector<std::uint8_t>(std::size_t{1} << place_bits);
};

std::optional<std::uint32_t> group_of(std::string_view keyword, const std::vector<Group>& groups,
                                      const Synonyms& synonyms) {
  const std::optional<std::size_t> intent = synonyms.intent(keyword);
  if (!intent) return std::nullopt;
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    for (const std::string& own : groups[group].keywords) {
      if (synonyms.intent(own) == intent) return group;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<Suggestion> suggest(std::span<const std::string_view> messages,
                                std::span<const std::size_t> unanswered, const std::vector<Group>& groups,
                                const Lexicon& lexicon, const Synonyms& synonyms) {
  CandidateReader reader(lexicon);
  SeenTwice seen_twice;
  for (const std::size_t place : unanswered) {
    for (const Candidate& each : reader.read(messages[place])) seen_twice.add(each.symbols);
  }
  Choice choice;
  for (std::size_t place = 0; place < unanswered.size(); ++place) {
    const std::string_view message = messages[unanswered[place]];
    for (const Candidate& each : reader.read(message))
      choice.add(each, message, static_cast<std::uint32_t>(place));
  }
  std::vector<bool> is_answered(unanswered.size());
  std::vector<Suggestion> suggestions;
  while (suggestions.size() < most_suggestions) {
    const Counted* const chosen = choice.next(is_answered);
    if (chosen == nullptr) break;
    Suggestion suggestion{
        chosen->writing, chosen->messages.size(), {}, group_of(chosen->writing, groups, synonyms)};
    for (const std::uint32_t place : chosen->messages) {
      if (suggestion.messages.size() == most_messages_named) break;
      suggestion.messages.push_back(unanswered[place]);
    }
    suggestions.push_back(std::move(suggestion));
  }
  std::stable_sort(suggestions.begin(), suggestions.end(),
                   [](const Suggestion& left, const Suggestion& right) { return left.count > right.count; });
  return suggestions;
}

}  // namespace liaotai::auto_replies
