#include "engine/templates/lengths.hpp"

#include <string>

#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

std::int64_t characters(std::string_view text) {
  return static_cast<std::int64_t>(text::count_code_points(text));
}

}  // namespace

const Field* sample_of(const Component& component, std::string_view variable) {
  for (std::size_t place = 0; place < component.samples.size(); ++place) {
    const Sample& sample = component.samples[place];
    const bool is_it = sample.name.empty() ? std::to_string(place + 1) == variable : sample.name == variable;
    if (is_it) return &sample.value;
  }
  return nullptr;
}

std::int64_t fixed_length(std::string_view text, const Placeholders& found) {
  return characters(filled(text, found, [](const Variable&) { return std::string_view(); }));
}

std::optional<std::int64_t> filled_length(
    std::string_view text, const Placeholders& found,
    const std::function<std::optional<std::string_view>(std::string_view)>& value_of) {
  if (found.variables.empty()) return std::nullopt;
  std::int64_t length = fixed_length(text, found);
  for (const Variable& each : found.variables) {
    const std::optional<std::string_view> value = value_of(each.name);
    if (!value) return std::nullopt;
    length += characters(*value);
  }
  return length;
}

std::optional<std::int64_t> length_with_samples(const Component& component, const Placeholders& found) {
  if (!component.text) return std::nullopt;
  return filled_length(
      component.text->text, found, [&](std::string_view name) -> std::optional<std::string_view> {
        const Field* const sample = sample_of(component, name);
        return sample == nullptr ? std::nullopt : std::optional<std::string_view>(sample->text);
      });
}

std::optional<std::int64_t> length_with_values(const Component& component, const Placeholders& found,
                                               const std::optional<ValuesByName>& values) {
  if (!component.text || !values) return std::nullopt;
  return filled_length(
      component.text->text, found, [&](std::string_view name) -> std::optional<std::string_view> {
        const auto value = values->find(name);
        return value == values->end() ? std::nullopt : std::optional<std::string_view>(value->second);
      });
}

std::uint32_t byte_behind(std::string_view text, std::int64_t limit) {
  text::CharacterReader reader(text);
  for (std::int64_t count = 0; !reader.at_end(); ++count) {
    const text::Character character = reader.next();
    if (count == limit) return character.begin;
  }
  return static_cast<std::uint32_t>(text.size());
}

}  // namespace liaotai::templates
