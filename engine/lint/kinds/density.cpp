#include <algorithm>
#include <vector>

#include "engine/lint/judging.hpp"
#include "engine/lint/numbered.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { cues, numbered, links };

/// Whether nothing but a number stands from `first` to before `end`: 满50减10 is one offer.
bool is_number(const Reading& reading, std::size_t first, std::size_t end) {
  constexpr std::size_t longest_number = 16;
  if (end - first > longest_number) return false;
  for (std::size_t index = first; index < end; ++index) {
    if (reading.is_word(index) && !is_digit(reading, index)) return false;
    if (reading.is_kind(index, text::SymbolKind::clause_end)) return false;
  }
  return true;
}

/// One past the address that begins at `first`: it goes on to space or a Han character.
std::size_t address_end(const Reading& reading, std::size_t first) {
  std::size_t end = first;
  while (end < reading.size() && (reading.is_latin(end) || reading.is_kind(end, text::SymbolKind::sign)))
    ++end;
  return end;
}

/// How much of a text promotes.
struct Share {
  std::int64_t cues = 0;
  std::size_t promoting = 0;  // symbols of the cues
  std::size_t addresses = 0;  // symbols of words in addresses
  bool has_link = false;
};

Share share_of(const Judging& judging) {
  const Reading& reading = judging.reading;
  Share share;
  std::size_t counted_to = 0;  // one past the last cue that was counted
  bool was_numbered = false;
  // Of cues that begin together the longest counts: 最后一天, and not 最后 beside a number.
  std::vector<Hit> hits(judging.hits.begin(), judging.hits.end());
  std::sort(hits.begin(), hits.end(), [](const Hit& left, const Hit& right) {
    return left.first != right.first ? left.first < right.first : left.last > right.last;
  });
  for (const Hit& hit : hits) {
    if (hit.first < counted_to || !is_certain_enough(hit)) continue;
    if (hit.role == links) {
      counted_to = address_end(reading, hit.first);
      share.addresses += words_between(reading, hit.first, counted_to);
      share.has_link = true;
      was_numbered = false;
      continue;
    }
    if (hit.role == numbered && !has_number_beside(reading, hit)) continue;
    if (judging.context.is_denied(hit.first, hit.last)) continue;
    const bool goes_on = hit.role == numbered && was_numbered && is_number(reading, counted_to, hit.first);
    if (!goes_on) ++share.cues;
    share.promoting += hit.symbols;
    counted_to = hit.last + 1;
    was_numbered = hit.role == numbered;
  }
  return share;
}

}  // namespace

void judge_density(const Judging& judging, Judgements& found) {
  if (judging.hits.empty()) return;
  const Reading& reading = judging.reading;
  const Share share = share_of(judging);
  const std::size_t words = words_between(reading, 0, reading.size()) - share.addresses;
  const auto percent = [&](std::string_view name) {
    return static_cast<std::size_t>(judging.rule.number(name).value_or(0));
  };
  const bool is_crowded = share.cues >= judging.rule.number("least").value_or(0) &&
                          share.promoting * 100 >= words * percent("percent");
  // A link to buy and hardly a word beside it.
  const bool is_bare_link = share.has_link && share.cues > 0 && percent("percentWithLink") > 0 &&
                            share.promoting * 100 >= words * percent("percentWithLink");
  if (!is_crowded && !is_bare_link) return;
  found.push_back({0, static_cast<std::uint32_t>(reading.text.size()), {{"cues", share.cues}}});
}

}  // namespace liaotai::lint
