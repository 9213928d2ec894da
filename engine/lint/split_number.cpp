#include "engine/lint/split_number.hpp"

#include <algorithm>
#include <cstdint>

namespace liaotai::lint {
namespace {

/// What stands between two parts.
enum class NumberJoint : std::uint8_t { none, marks, words };

/// Whether nothing but words for joining, space and marks stands from `begin` to before `end`.
NumberJoint joint_between(const Judging& judging, std::size_t begin, std::size_t end) {
  const Reading& reading = judging.reading;
  constexpr std::size_t widest = 16;
  if (end - begin > widest) return NumberJoint::none;
  bool has_word = false;
  std::size_t index = begin;
  while (index < end) {
    if (!reading.is_word(index)) {
      if (reading.symbol(index) == U'\n') return NumberJoint::none;
      ++index;
      continue;
    }
    auto hit = std::lower_bound(judging.hits.begin(), judging.hits.end(), index,
                                [](const Hit& each, std::size_t place) { return each.last < place; });
    constexpr std::size_t longest_word = 12;
    const Hit* longest = nullptr;
    for (; hit != judging.hits.end() && hit->last < std::min(end, index + longest_word); ++hit) {
      if (hit->role == NumberWords::joints && hit->first == index) longest = &*hit;
    }
    if (longest == nullptr) return NumberJoint::none;
    has_word = true;
    index = longest->last + 1;
  }
  return has_word ? NumberJoint::words : NumberJoint::marks;
}

bool is_called(const NumberWords& words, const NumberPart& part) {
  return words.is_near_call(part.first, part.last);
}

/// 零九二八，三三五，六一七 打這支: whether a word for calls stands beside the part at `last`, or the one
/// behind it.
bool is_called_behind(const NumberWords& words, std::span<const NumberPart> parts, std::size_t last) {
  return is_called(words, parts[last]) || (last + 1 < parts.size() && is_called(words, parts[last + 1]));
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> joined_numbers(const Judging& judging,
                                                                const NumberWords& words,
                                                                std::span<const NumberPart> parts) {
  std::vector<std::pair<std::size_t, std::size_t>> numbers;
  for (std::size_t first = 0; first < parts.size(); ++first) {
    std::string digits = parts[first].digits;
    constexpr std::size_t most_parts = 5;
    for (std::size_t last = first + 1; last < std::min(first + most_parts, parts.size()); ++last) {
      if (parts[last].is_glued || parts[last - 1].is_glued) break;
      const NumberJoint joint = joint_between(judging, parts[last - 1].last + 1, parts[last].first);
      // Marks alone join only where a call is spoken of, or every list of sizes would be a number.
      const bool is_led = joint != NumberJoint::marks || is_called(words, parts[first]) ||
                          is_called_behind(words, parts, last);
      if (joint == NumberJoint::none || !is_led) break;
      digits += parts[last].digits;
      if (!fits(judging.rule, digits, "shapes")) continue;
      if (words.is_counted(parts[first].first, parts[last].last)) break;
      numbers.emplace_back(parts[first].first, parts[last].last);
      first = last;
      break;
    }
  }
  return numbers;
}

}  // namespace liaotai::lint
