#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/core/places_by_number.hpp"
#include "engine/lint/innocent_texts.hpp"
#include "engine/lint/likeness.hpp"
#include "engine/lint/linter.hpp"
#include "engine/lint/sieve.hpp"
#include "engine/lint/sieve_shelf.hpp"

namespace liaotai::lint {

/// A finding about a text as one of many: about all of it.
struct SetFinding {
  const packs::Rule* rule = nullptr;
  std::uint32_t item = 0;
  std::uint32_t units = 0;  ///< UTF-16 code units of the text
  std::uint32_t first = 0;  ///< which text it repeats, the first being 1; 0 of a rule about their number
  std::uint64_t fingerprint = 0;  ///< as `Finding` has it
};

/// Judges texts by the million, one after the other, as `Linter` does: most of them go no further than the
/// sieve.
class BulkLinter {
 public:
  /// How many findings about the texts together are kept.
  static constexpr std::size_t most_set_findings = 10'000;
  /// Of so many texts each is held against those before it for being nearly the same. Of more it would take
  /// more memory than a file has bytes: later ones are repeated when their words are the same.
  static constexpr std::size_t most_compared = 5'000;

  /// As for `Linter`. `dismissed`: fingerprints of findings that are left out. `shelf`: of sieves of the
  /// standard rules; it outlives the linter.
  BulkLinter(const Ruleset& standard, const Ruleset& own, Occasion occasion,
             std::unordered_set<std::uint64_t> dismissed, SieveShelf& shelf);
  BulkLinter(const BulkLinter&) = delete;
  BulkLinter& operator=(const BulkLinter&) = delete;
  ~BulkLinter();

  /// Judges the next text, whose place is `item`. Answers false when it is no UTF-8. Time linear in the text.
  bool judge(std::string_view text, std::uint32_t item);

  /// What is wrong with the text that was judged last.
  const std::vector<Finding>& findings() const { return findings_; }

  /// What is wrong with the texts together, once all are judged: the first of them, and how many there are.
  std::span<const SetFinding> set_findings() const { return set_findings_; }
  std::size_t set_count() const { return set_count_; }
  /// What the sentence of such a finding names.
  std::vector<core::Argument> arguments_of(const SetFinding& finding) const;

  /// How many texts were judged.
  std::size_t texts() const { return texts_; }
  /// Which of the fingerprints left something out.
  const std::unordered_set<std::uint64_t>& used() const { return used_; }

 private:
  /// A rule about texts together.
  struct SetRule {
    const packs::Rule* rule;
    std::int64_t fewest_symbols;  ///< of a text that is held against others
    /// Fingerprints of words, by the place of the first text with them.
    std::unordered_map<std::uint32_t, std::uint64_t> fingerprints = {};
  };

  struct HashedWords {
    std::uint64_t hash = 0;
    std::size_t count = 0;
  };

  Sieve::Verdict look(std::string_view text);
  bool find_in(std::string_view text);
  bool is_dismissed(std::uint64_t fingerprint);
  void judge_set(SetRule& asked, std::string_view text, std::uint32_t item);
  void judge_count(const packs::Rule& rule, std::string_view text, std::uint32_t item);
  void keep(std::string_view text, SetFinding finding);
  bool is_full() const { return set_count_ >= most_set_findings && dismissed_.empty(); }
  std::uint64_t fingerprint_of_words(const packs::Rule& rule, std::string_view text);
  std::uint64_t fingerprint_of_repeated(SetRule& asked, std::uint32_t first, std::string_view text);
  std::optional<std::size_t> nearly_the_same(const packs::Rule& rule, std::string_view text);
  void read_words(std::string_view text);
  InnocentTexts::Known known(std::string_view text);
  HashedWords hash_words(std::string_view text);

  Linter linter_;
  SieveShelf& shelf_;
  std::vector<Sieve::Source> sources_;
  std::unique_ptr<Sieve> sieve_;
  bool goes_back_ = false;  // to the shelf
  std::vector<SetRule> set_rules_;
  std::unordered_set<std::uint64_t> dismissed_;
  std::unordered_set<std::uint64_t> used_;
  std::vector<Finding> findings_;
  std::vector<SetFinding> set_findings_;
  std::size_t set_count_ = 0;
  std::size_t texts_ = 0;
  InnocentTexts innocent_;
  Reading reading_;
  // Of the text at hand:
  bool was_looked_at_ = false;                 // by the sieve
  std::optional<InnocentTexts::Known> known_;  // once it was asked for
  std::u32string words_;                       // once they were read
  core::PlacesByNumber first_places_;          // by the words
  std::map<const packs::Rule*, Likeness> likeness_;
};

}  // namespace liaotai::lint
