#include "engine/templates/lengths.hpp"

#include "engine/templates/checks.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

std::vector<core::Argument> arguments(std::int64_t limit, std::int64_t length) {
  return {{"limit", static_cast<long long>(limit)}, {"length", static_cast<long long>(length)}};
}

void check_text(const Component& component, std::int64_t limit, const std::optional<ValuesByName>& values,
                Remarks& remarks) {
  const Field& field = *component.text;
  const auto length = static_cast<std::int64_t>(text::count_code_points(field.text));
  if (length > limit) {
    const auto end = static_cast<std::uint32_t>(field.text.size());
    remarks.push_back({"template_text_too_long",
                       field,
                       {byte_behind(field.text, limit), end},
                       arguments(limit, length),
                       {}});
    return;
  }
  const Placeholders found = placeholders(field.text, longest_variable_name);
  if (const auto with_values = length_with_values(component, found, values);
      with_values.value_or(0) > limit) {
    remarks.push_back(
        {"template_sent_too_long", field, whole(field.text), arguments(limit, *with_values), {}});
  } else if (const auto with_samples = length_with_samples(component, found);
             with_samples.value_or(0) > limit) {
    remarks.push_back(
        {"template_filled_too_long", field, whole(field.text), arguments(limit, *with_samples), {}});
  }
}

}  // namespace

void check_lengths(const Checking& checking, Remarks& remarks) {
  for (const Component& component : checking.message.components) {
    if (!component.text) continue;
    if (component.kind == ComponentKind::header) {
      check_text(component, checking.number("header"), checking.values.header, remarks);
    } else if (component.kind == ComponentKind::body) {
      check_text(component, checking.number("body"), checking.values.body, remarks);
    } else if (component.kind == ComponentKind::footer) {
      check_text(component, checking.number("footer"), std::nullopt, remarks);
    }
  }
}

}  // namespace liaotai::templates
