#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/templates/remark.hpp"

namespace liaotai::templates {

/// A variable in a text: `{{1}}`, `{{order_id}}`.
struct Variable {
  Stretch stretch;  ///< its braces included
  std::string_view name;
  bool is_number = false;
};

/// The variables of a text, and what only looks like one: `{1}`, `{{1}`, `{{ 1 }}`, `{{Name}}`.
struct Placeholders {
  std::vector<Variable> variables;
  std::vector<Stretch> broken;
  std::vector<Stretch> badly_named;

  /// The names, each once, in the order in which they first come.
  std::vector<std::string_view> names() const;
  /// Where a value is meant to stand, whatever it is named: in the order of the text.
  std::vector<Stretch> places() const;
};

/// Reads `text` once. A variable's name is of small letters, digits and underscores, at most `longest_name`
/// of them.
Placeholders placeholders(std::string_view text, std::size_t longest_name);

/// `text` with each variable of `placeholders` replaced by `value(Variable)`.
template <class Value>
std::string filled(std::string_view text, const Placeholders& placeholders, Value value) {
  std::string result;
  std::size_t done = 0;
  for (const Variable& variable : placeholders.variables) {
    result += text.substr(done, variable.stretch.begin - done);
    result += value(variable);
    done = variable.stretch.end;
  }
  result += text.substr(done);
  return result;
}

}  // namespace liaotai::templates
