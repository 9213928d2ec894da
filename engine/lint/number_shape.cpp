#include "engine/lint/number_shape.hpp"

namespace liaotai::lint {
namespace {

/// Whether `digit` is one of a class's members, such as `3-9` or `0238`.
bool is_member(char digit, std::string_view members) {
  for (std::size_t index = 0; index < members.size(); ++index) {
    const bool is_range = index + 2 < members.size() && members[index + 1] == '-';
    if (is_range && digit >= members[index] && digit <= members[index + 2]) return true;
    if (!is_range && members[index] == digit) return true;
    if (is_range) index += 2;
  }
  return false;
}

}  // namespace

bool has_shape(std::string_view digits, std::string_view shape) {
  std::size_t place = 0;
  for (std::size_t index = 0; index < shape.size(); ++index, ++place) {
    if (place >= digits.size()) return false;
    if (shape[index] == '[') {
      const std::size_t close = shape.find(']', index);
      if (close == std::string_view::npos) return false;
      if (!is_member(digits[place], shape.substr(index + 1, close - index - 1))) return false;
      index = close;
    } else if (shape[index] != '#' && shape[index] != digits[place]) {
      return false;
    }
  }
  return place == digits.size();
}

}  // namespace liaotai::lint
