#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { cues, numbered };

/// Whether a number stands right before or behind the cue: 限量100, 5折.
bool has_number(const Reading& reading, const Hit& hit) {
  const auto is_digit = [&](std::size_t index) {
    return index < reading.size() && reading.symbols()[index].digit_value != text::no_digit;
  };
  if (is_digit(next_word(reading, hit.last + 1))) return true;
  std::size_t before = hit.first;
  while (before > 0 && text::is_skippable(reading.symbols()[before - 1].kind)) --before;
  return before > 0 && is_digit(before - 1);
}

}  // namespace

void judge_density(const Judging& judging, Judgements& found) {
  const Reading& reading = judging.reading;
  std::int64_t count = 0;
  std::size_t promoting = 0;
  std::uint32_t counted_to = 0;  // one past the last cue that was counted
  for (const Hit& hit : judging.hits) {
    if (hit.first < counted_to || !is_certain_enough(hit)) continue;
    if (hit.role == numbered && !has_number(reading, hit)) continue;
    ++count;
    promoting += hit.symbols;
    counted_to = hit.last + 1;
  }
  if (count < judging.rule.number("least").value_or(0)) return;
  const std::size_t words = words_between(reading, 0, reading.size());
  const auto percent = static_cast<std::size_t>(judging.rule.number("percent").value_or(0));
  if (promoting * 100 < words * percent) return;
  found.push_back({0, static_cast<std::uint32_t>(reading.text.size()), {{"cues", count}}});
}

}  // namespace liaotai::lint
