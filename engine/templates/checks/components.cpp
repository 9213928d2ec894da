#include <algorithm>
#include <array>

#include "engine/templates/checks.hpp"

namespace liaotai::templates {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool is_authentication(const Template& message) {
  return message.category == Category::authentication;
}

/// Whether a component of this kind has to have a text. Meta writes the texts of authentication templates
/// itself.
bool wants_text(const Template& message, const Component& component) {
  if (is_authentication(message)) return false;
  if (component.kind == ComponentKind::header) return component.format == HeaderFormat::text;
  return component.kind == ComponentKind::body || component.kind == ComponentKind::footer;
}

RemarkedField field_of(const Component& component) {
  return component.text ? RemarkedField(*component.text) : RemarkedField(component.path + "/text", "");
}

}  // namespace

void check_components(const Checking& checking, Remarks& remarks) {
  const Template& message = checking.message;
  if (message.category_word && !message.category) {
    const Field& word = *message.category_word;
    remarks.push_back({"template_category_unknown", word, whole(word.text), {{"word", word.text}}, {}});
  }
  if (message.component(ComponentKind::body) == nullptr) {
    remarks.push_back({"template_body_missing", {"/components", ""}, {}, {}, {}});
  }
  std::array<bool, 4> seen{};
  for (const Component& component : message.components) {
    if (component.kind == ComponentKind::unknown) {
      remarks.push_back({"template_component_unknown",
                         component.type,
                         whole(component.type.text),
                         {{"word", component.type.text}},
                         {}});
    }
    const auto kind = static_cast<std::size_t>(component.kind);
    if (kind < seen.size()) {
      if (seen[kind]) remarks.push_back({"template_component_twice", {component.path, ""}, {}, {}, {}});
      seen[kind] = true;
    }
    if (component.kind == ComponentKind::header && component.format == HeaderFormat::unknown) {
      remarks.push_back({"template_header_format", {component.path + "/format", ""}, {}, {}, {}});
    }
    if (wants_text(message, component) && is_blank(field_of(component).text)) {
      const RemarkedField field = field_of(component);
      remarks.push_back({"template_text_missing", field, whole(field.text), {}, {}});
    }
  }
}

}  // namespace liaotai::templates
