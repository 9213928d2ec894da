#include "engine/templates/placeholders.hpp"

#include <algorithm>
#include <unordered_set>

namespace liaotai::templates {
namespace {

bool is_digit(char character) {
  return character >= '0' && character <= '9';
}

bool is_name_character(char character) {
  return is_digit(character) || (character >= 'a' && character <= 'z') || character == '_';
}

/// Whether single braces around this were meant as a variable's: `{1}`, `{Name}`.
bool is_like_a_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char each) {
    return is_name_character(each) || (each >= 'A' && each <= 'Z');
  });
}

bool is_number(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), is_digit);
}

bool is_good_name(std::string_view name, std::size_t longest) {
  return !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), is_name_character);
}

std::size_t behind_run(std::string_view text, std::size_t place, char character) {
  while (place < text.size() && text[place] == character) ++place;
  return place;
}

Stretch stretch(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::vector<std::string_view> Placeholders::names() const {
  std::vector<std::string_view> distinct;
  std::unordered_set<std::string_view> seen;
  for (const Variable& each : variables) {
    if (seen.insert(each.name).second) distinct.push_back(each.name);
  }
  return distinct;
}

std::vector<Stretch> Placeholders::places() const {
  std::vector<Stretch> all = badly_named;
  for (const Variable& each : variables) all.push_back(each.stretch);
  std::sort(all.begin(), all.end(),
            [](const Stretch& left, const Stretch& right) { return left.begin < right.begin; });
  return all;
}

Placeholders placeholders(std::string_view text, std::size_t longest_name) {
  Placeholders found;
  std::size_t place = 0;
  while ((place = text.find_first_of("{}", place)) != std::string_view::npos) {
    const std::size_t begin = place;
    if (text[begin] == '}') {
      place = behind_run(text, begin, '}');
      if (place - begin > 1) found.broken.push_back(stretch(begin, place));
      continue;
    }
    const std::size_t inside = behind_run(text, begin, '{');
    const std::size_t close = std::min(text.find_first_of("{}\n", inside), text.size());
    const std::size_t end = close < text.size() && text[close] == '}' ? behind_run(text, close, '}') : inside;
    const std::size_t opened = inside - begin;
    const std::size_t closed = end == inside ? 0 : end - close;
    const std::string_view name = text.substr(inside, close - inside);
    place = end;
    if (opened == 2 && closed == 2) {
      if (is_good_name(name, longest_name)) {
        found.variables.push_back({stretch(begin, end), name, is_number(name)});
      } else {
        found.badly_named.push_back(stretch(begin, end));
      }
    } else if (opened > 1 || closed > 1 || (closed == 1 && is_like_a_name(name))) {
      found.broken.push_back(stretch(begin, end));
    }
  }
  return found;
}

}  // namespace liaotai::templates
