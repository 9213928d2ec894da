#include <algorithm>

#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { phrases, allow, weak, near };

/// Whether a word that makes a weak phrase mean something stands in its clause.
bool has_company(const Judging& judging, const std::vector<std::uint32_t>& clauses, const Hit& hit) {
  return std::binary_search(clauses.begin(), clauses.end(), judging.reading.clauses[hit.first]);
}

/// The words of what was found, without the marks that a user's own phrase has around them: those are of
/// other clauses.
struct PhraseWords {
  std::uint32_t first;
  std::uint32_t last;
};

PhraseWords words_of_phrase(const Reading& reading, const Hit& hit) {
  PhraseWords words{hit.first, hit.last};
  while (words.first < words.last && !reading.is_word(words.first)) ++words.first;
  while (words.first < words.last && !reading.is_word(words.last)) --words.last;
  return words;
}

}  // namespace

void judge_phrase(const Judging& judging, Judgements& found) {
  Cover allowed;
  std::vector<std::uint32_t> company;
  for (const Hit& hit : judging.hits) {
    if (hit.role == allow) allowed.add(hit.first, hit.last);
    if (hit.role == near) company.push_back(judging.reading.clauses[hit.first]);
  }
  allowed.finish();
  for (const Hit& hit : judging.hits) {
    if (hit.role != phrases && hit.role != weak) continue;
    if (hit.role == weak && !has_company(judging, company, hit)) continue;
    if (!is_certain_enough(hit) || allowed.covers_together(hit.first, hit.last)) continue;
    const PhraseWords words = words_of_phrase(judging.reading, hit);
    if (judging.context.is_denied(words.first, words.last)) continue;
    found.push_back(over_symbols(judging.reading, number_start(judging.reading, hit.first), hit.last));
  }
}

}  // namespace liaotai::lint
