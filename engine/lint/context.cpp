#include "engine/lint/context.hpp"

#include <algorithm>

#include "engine/lint/cover.hpp"

namespace liaotai::lint {
namespace {

// The places of the names in `context_lexicons`.
enum Role : std::uint16_t { negation, no_negation, resumption, warning, rhetoric };

/// How many symbols of words a negation reaches over: some words of Chinese, some of a spaced script.
constexpr std::size_t reach_in_characters = 9;
constexpr std::size_t reach_in_letters = 28;

bool holds(const std::vector<std::uint32_t>& sorted, std::uint32_t value) {
  return std::binary_search(sorted.begin(), sorted.end(), value);
}

}  // namespace

Context::Context(const Reading& reading, std::span<const Hit> hits) : reading_(&reading) {
  Cover figures;
  for (const Hit& hit : hits) {
    if (hit.role == no_negation) figures.add(hit.first, hit.last);
  }
  figures.finish();
  for (const Hit& hit : hits) {
    if (hit.guesses > 0) continue;
    const std::uint32_t clause = reading.clauses[hit.first];
    switch (hit.role) {
      case negation:
        if (!figures.covers(hit.first, hit.last)) negations_.push_back(hit);
        break;
      case resumption:
        resumptions_.push_back(hit.last);
        break;
      case warning:
        warned_.push_back(clause);
        break;
      case rhetoric:
        rhetoric_.push_back(clause);
        break;
      default:
        break;
    }
  }
}

bool Context::is_negated(std::uint32_t first) const {
  // The denial may share its last character with what it denies: 不能 and 能治疗.
  constexpr std::uint32_t longest_share = 4;
  auto behind = std::lower_bound(negations_.begin(), negations_.end(), first + longest_share,
                                 [](const Hit& hit, std::uint32_t place) { return hit.last < place; });
  while (behind != negations_.begin() && (behind - 1)->first >= first) --behind;
  if (behind == negations_.begin()) return false;
  const Hit& nearest = *(behind - 1);
  if (reading_->clauses[nearest.last] != reading_->clauses[first]) return false;
  if (nearest.last >= first) return true;
  const std::size_t reach = nearest.is_latin ? reach_in_letters : reach_in_characters;
  if (first - nearest.last > 2 * reach_in_letters) return false;
  if (words_between(*reading_, nearest.last + 1, first) > reach) return false;
  const auto resumed = std::upper_bound(resumptions_.begin(), resumptions_.end(), nearest.last);
  return resumed == resumptions_.end() || *resumed >= first;
}

bool Context::is_denied(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t clause = reading_->clauses[first];
  if (holds(warned_, clause) || holds(warned_, reading_->clauses[last])) return true;
  if (!is_negated(first)) return false;
  const std::uint32_t end = reading_->clauses[last];
  return !holds(rhetoric_, end) && !holds(rhetoric_, end + 1);
}

}  // namespace liaotai::lint
