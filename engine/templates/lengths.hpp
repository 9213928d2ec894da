#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "engine/templates/placeholders.hpp"
#include "engine/templates/template.hpp"

namespace liaotai::templates {

/// The longest name that a variable may have, when no rule says.
inline constexpr std::size_t longest_variable_name = 32;

/// The sample value of a variable, or null: by name, or by place where samples have no names.
const Field* sample_of(const Component& component, std::string_view variable);

/// The characters of a component's text with the values that `value_of(name)` gives, nothing when one of them
/// is missing or there is no variable.
std::optional<std::int64_t> filled_length(
    std::string_view text, const Placeholders& found,
    const std::function<std::optional<std::string_view>(std::string_view)>& value_of);

std::optional<std::int64_t> length_with_samples(const Component& component, const Placeholders& found);
std::optional<std::int64_t> length_with_values(const Component& component, const Placeholders& found,
                                               const std::optional<ValuesByName>& values);

/// The characters of a text around its variables.
std::int64_t fixed_length(std::string_view text, const Placeholders& found);

/// The byte at which the character behind the first `limit` characters begins; the end when there is none.
std::uint32_t byte_behind(std::string_view text, std::int64_t limit);

}  // namespace liaotai::templates
