#include <algorithm>

#include "engine/lint/judging.hpp"

namespace liaotai::lint {

void judge_empty(const Judging& judging, Judgements& found) {
  const std::vector<text::Symbol>& symbols = judging.reading.symbols();
  const bool says_something = std::any_of(symbols.begin(), symbols.end(),
                                          [](const text::Symbol& each) { return is_word(each.kind); });
  if (says_something) return;
  found.push_back({0, static_cast<std::uint32_t>(judging.reading.text.size()), {}});
}

}  // namespace liaotai::lint
