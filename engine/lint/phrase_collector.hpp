#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/lint/phrase_list.hpp"
#include "engine/text/marked_phrase.hpp"

namespace liaotai::lint {

/// Gathers the phrases of rules; a phrase that several rules know, or that is written in several ways, is
/// listed once.
class PhraseCollector {
 public:
  PhraseCollector() = default;
  // The set of places looks into the list beside it.
  PhraseCollector(const PhraseCollector&) = delete;
  PhraseCollector& operator=(const PhraseCollector&) = delete;
  ~PhraseCollector() = default;

  /// Lists `phrase`, whose bytes stay where they are until `finish`. Uses come by rule and role, ascending.
  /// `names_contact`: the phrase is the plain name of a contact. What has no words is left out.
  void add(std::string_view phrase, PhraseUse use, bool names_contact);

  /// Whether the marks before and behind a phrase that has words must stand in the text as well.
  enum class Edges : std::uint8_t { needed, optional };

  /// The same for a phrase that a user wrote, whose marks count.
  void add_as_written(std::string_view phrase, PhraseUse use, Edges edges);

  PhraseList finish() const;

 private:
  static constexpr std::uint32_t nothing = 0xFFFFFFFF;

  /// Where a phrase stands in the list, and which of its spellings it is.
  struct Entry {
    std::uint32_t place = nothing;
    std::uint8_t spelling = 0;
  };
  struct NotedUse {
    std::uint32_t place = 0;
    PhraseUse use;
  };
  struct NotedSpelling {
    std::uint32_t first = 0;
    std::uint32_t size = 0;
    std::uint32_t next = nothing;  // of the same phrase
  };
  /// What is noted of the phrase at the same place in the list.
  struct Notes {
    std::uint32_t first_spelling = nothing;
    std::uint32_t last_use = nothing;
  };
  struct Hash {
    const PhraseList* list;
    std::size_t operator()(std::uint32_t place) const;
  };
  struct Equal {
    const PhraseList* list;
    bool operator()(std::uint32_t left, std::uint32_t right) const;
  };

  Entry read(std::string_view phrase);
  void note(const Entry& entry, PhraseUse use);
  std::uint32_t place_of(const text::MarkedPhrase& marked);
  std::uint8_t spelling_at(std::uint32_t place);
  std::vector<std::uint32_t> places_in_order() const;
  void list_spellings(PhraseList& list, std::span<const std::uint32_t> order) const;
  void list_uses(PhraseList& list, std::span<const std::uint32_t> order) const;

  PhraseList list_;
  std::unordered_map<std::string_view, Entry> entries_;
  std::unordered_set<std::uint32_t, Hash, Equal> places_{0, Hash{&list_}, Equal{&list_}};
  std::vector<Notes> notes_;
  std::vector<NotedUse> uses_;
  std::vector<NotedSpelling> spellings_;
  std::u32string written_;  // of all spellings
  text::FoldedText folded_;
};

}  // namespace liaotai::lint
