#include <optional>

#include "engine/templates/checks.hpp"
#include "engine/templates/emoji.hpp"
#include "engine/templates/lengths.hpp"

namespace liaotai::templates {
namespace {

bool is_space(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// Each stretch of line breaks with the space around it becomes one space.
void check_line_breaks(const Field& field, Remarks& remarks) {
  const std::string_view text = field.text;
  std::size_t place = 0;
  while ((place = text.find_first_of("\r\n", place)) != std::string_view::npos) {
    std::size_t begin = place;
    while (begin > 0 && is_space(text[begin - 1])) --begin;
    std::size_t end = place;
    while (end < text.size() && is_space(text[end])) ++end;
    const Stretch around{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    const bool is_inside = begin > 0 && end < text.size();
    remarks.push_back({"template_line_break", field, around, {}, {{around, is_inside ? " " : ""}}});
    place = end;
  }
}

/// Each emoji goes, with the space behind it when there is space, or nothing, before it.
void check_emoji(const Field& field, Remarks& remarks) {
  const std::string_view text = field.text;
  for (const Stretch& emoji : emoji_in(text)) {
    Stretch gone = emoji;
    const bool is_open_before = emoji.begin == 0 || is_space(text[emoji.begin - 1]);
    if (is_open_before && gone.end < text.size() && text[gone.end] == ' ') ++gone.end;
    const bool leaves_words = text.size() > gone.end - gone.begin;
    Remark remark{"template_emoji", field, emoji, {}, {}};
    if (leaves_words) remark.mendings.push_back({gone, ""});
    remarks.push_back(std::move(remark));
  }
}

bool is_word_byte(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z');
}

/// A pair of signs around words, as chat apps read bold, italic and struck text: `*sale*`, `_sale_`,
/// `~sale~`.
std::optional<Stretch> formatted(std::string_view text, char sign, std::size_t from) {
  for (std::size_t open = text.find(sign, from); open != std::string_view::npos;
       open = text.find(sign, open + 1)) {
    if (open > 0 && is_word_byte(text[open - 1])) continue;
    if (open + 1 >= text.size() || is_space(text[open + 1]) || text[open + 1] == sign) continue;
    const std::size_t close = text.find(sign, open + 1);
    if (close == std::string_view::npos) return std::nullopt;
    if (is_space(text[close - 1]) || (close + 1 < text.size() && is_word_byte(text[close + 1]))) continue;
    return Stretch{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close + 1)};
  }
  return std::nullopt;
}

void check_formatting(const Field& field, Remarks& remarks) {
  const Placeholders found = placeholders(field.text, longest_variable_name);
  // A variable's own underscores are none of the text's.
  const std::string text = filled(field.text, found, [](const Variable& variable) {
    return std::string(variable.stretch.end - variable.stretch.begin, 'x');
  });
  for (const char sign : {'*', '_', '~', '`'}) {
    const std::optional<Stretch> pair = formatted(text, sign, 0);
    if (!pair) continue;
    const Stretch open{pair->begin, pair->begin + 1};
    const Stretch close{pair->end - 1, pair->end};
    remarks.push_back(
        {"template_formatting", field, *pair, {{"sign", std::string(1, sign)}}, {{open, ""}, {close, ""}}});
  }
}

void check_variables(const Field& field, std::size_t most, Remarks& remarks) {
  const Placeholders found = placeholders(field.text, longest_variable_name);
  if (found.names().size() <= most) return;
  for (const Variable& each : found.variables) {
    if (most > 0 && each.name == found.variables.front().name) continue;
    const auto limit = static_cast<long long>(most);
    remarks.push_back({most == 0 ? "template_footer_variable" : "template_header_variables",
                       field,
                       each.stretch,
                       {{"limit", limit}},
                       {}});
    return;
  }
}

}  // namespace

void check_signs(const Checking& checking, Remarks& remarks) {
  for (const Component& component : checking.message.components) {
    const bool is_header = component.kind == ComponentKind::header;
    if (!component.text || (!is_header && component.kind != ComponentKind::footer)) continue;
    const Field& field = *component.text;
    const std::int64_t most = checking.number(is_header ? "headerVariables" : "footerVariables");
    check_variables(field, static_cast<std::size_t>(most), remarks);
    check_emoji(field, remarks);
    check_line_breaks(field, remarks);
    if (is_header) check_formatting(field, remarks);
  }
}

}  // namespace liaotai::templates
