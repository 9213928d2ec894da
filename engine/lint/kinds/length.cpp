#include "engine/lint/judging.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::lint {
namespace {

/// The byte at which the character behind the first `limit` characters begins, or nothing when there is none.
std::optional<std::uint32_t> first_past_characters(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::nullopt;
  text::CharacterReader reader(text);
  for (std::size_t count = 0; !reader.at_end(); ++count) {
    const text::Character character = reader.next();
    if (count == limit) return character.begin;
  }
  return std::nullopt;
}

/// The first character of which a byte stands past the first `limit` bytes.
std::optional<std::uint32_t> first_past_bytes(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::nullopt;
  text::CharacterReader reader(text);
  while (!reader.at_end()) {
    const text::Character character = reader.next();
    if (character.end > limit) return character.begin;
  }
  return std::nullopt;
}

}  // namespace

void judge_length(const Judging& judging, Judgements& found) {
  const std::string_view text = judging.reading.text;
  const auto end = static_cast<std::uint32_t>(text.size());
  if (const auto limit = judging.rule.number("characters")) {
    if (const auto begin = first_past_characters(text, static_cast<std::size_t>(*limit))) {
      found.push_back({*begin,
                       end,
                       {{"limit", static_cast<long long>(*limit)},
                        {"length", static_cast<long long>(text::count_code_points(text))}}});
    }
  }
  if (const auto limit = judging.rule.number("bytes")) {
    if (const auto begin = first_past_bytes(text, static_cast<std::size_t>(*limit))) {
      found.push_back(
          {*begin,
           end,
           {{"limit", static_cast<long long>(*limit)}, {"length", static_cast<long long>(text.size())}}});
    }
  }
}

}  // namespace liaotai::lint
