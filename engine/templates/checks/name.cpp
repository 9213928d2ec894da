#include <algorithm>

#include "engine/templates/checks.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

bool is_allowed(char32_t character) {
  return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9') ||
         character == U'_';
}

char32_t small(char32_t character) {
  return character >= U'A' && character <= U'Z' ? character + (U'a' - U'A') : character;
}

/// The name with capitals made small and every stretch of other characters made one underscore.
std::string mended(std::string_view name) {
  std::string result;
  text::CharacterReader reader(name);
  while (!reader.at_end()) {
    const char32_t character = small(reader.next().code_point);
    if (is_allowed(character)) {
      result += static_cast<char>(character);
    } else if (!result.empty() && result.back() != '_') {
      result += '_';
    }
  }
  while (!result.empty() && result.back() == '_') result.pop_back();
  return result;
}

}  // namespace

void check_name(const Checking& checking, Remarks& remarks) {
  const Field& name = checking.message.name;
  const auto limit = static_cast<std::size_t>(checking.number("characters"));
  if (name.text.empty()) {
    remarks.push_back({"template_name_empty", name, {}, {}, {}});
    return;
  }
  text::CharacterReader reader(name.text);
  while (!reader.at_end()) {
    if (is_allowed(reader.next().code_point)) continue;
    Remark remark{"template_name_characters", name, whole(name.text), {}, {}};
    const std::string better = mended(name.text);
    if (!better.empty() && better.size() <= limit) remark.mendings.push_back({whole(name.text), better});
    remarks.push_back(std::move(remark));
    return;
  }
  if (name.text.size() > limit) {
    remarks.push_back(
        {"template_name_too_long",
         name,
         {static_cast<std::uint32_t>(limit), static_cast<std::uint32_t>(name.text.size())},
         {{"limit", static_cast<long long>(limit)}, {"length", static_cast<long long>(name.text.size())}},
         {}});
  }
}

}  // namespace liaotai::templates
