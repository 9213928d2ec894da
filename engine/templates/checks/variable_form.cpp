#include <algorithm>
#include <string>
#include <unordered_set>

#include "engine/templates/checks.hpp"
#include "engine/templates/lengths.hpp"
#include "engine/templates/placeholders.hpp"

namespace liaotai::templates {
namespace {

/// The numbers in the order in which they first come are 1, 2, 3 …; when they only leave some out, they can
/// be numbered anew without a sample value changing its place.
void check_sequence(const Field& field, const Placeholders& found, Remarks& remarks) {
  const std::vector<std::string_view> names = found.names();
  const auto first_wrong = [&] {
    for (std::size_t place = 0; place < names.size(); ++place) {
      if (names[place] != std::to_string(place + 1)) return place;
    }
    return names.size();
  }();
  if (first_wrong == names.size()) return;
  const auto is_less = [](std::string_view left, std::string_view right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
  };
  const auto variable = std::find_if(found.variables.begin(), found.variables.end(),
                                     [&](const Variable& each) { return each.name == names[first_wrong]; });
  Remark remark{"template_variable_sequence",
                field,
                variable->stretch,
                {{"wanted", static_cast<long long>(first_wrong + 1)}},
                {}};
  if (std::is_sorted(names.begin(), names.end(), is_less)) {
    for (const Variable& each : found.variables) {
      const auto place = std::lower_bound(names.begin(), names.end(), each.name, is_less) - names.begin();
      const std::string number = std::to_string(place + 1);
      if (number != each.name) remark.mendings.push_back({each.stretch, "{{" + number + "}}"});
    }
  }
  remarks.push_back(std::move(remark));
}

/// Whether a variable is one of the numbered. Where names are meant, 01 is a name: no number begins with a
/// nought.
bool is_numbered(const Variable& variable, ParameterFormat format) {
  return variable.is_number && !(format == ParameterFormat::named && variable.name.front() == '0');
}

void check_named(const Field& field, const Placeholders& found, ParameterFormat format, Remarks& remarks) {
  std::unordered_set<std::string_view> seen;
  for (const Variable& each : found.variables) {
    if (is_numbered(each, format)) continue;
    if (seen.insert(each.name).second) continue;
    remarks.push_back(
        {"template_variable_repeated", field, each.stretch, {{"variable", std::string(each.name)}}, {}});
  }
}

/// What the variables of the message's texts are meant to be: what it says, else numbers, as the Cloud API
/// takes it, unless all of them are names.
ParameterFormat meant_format(const Template& message) {
  if (message.format != ParameterFormat::unstated) return message.format;
  bool has_names = false;
  for (const Component& component : message.components) {
    if (!component.text || component.kind == ComponentKind::footer) continue;
    for (const Variable& each : placeholders(component.text->text, longest_variable_name).variables) {
      if (each.is_number) return ParameterFormat::positional;
      has_names = true;
    }
  }
  return has_names ? ParameterFormat::named : ParameterFormat::unstated;
}

/// Numbers where names are meant, or names where numbers are.
void check_mixture(const Field& field, const Placeholders& found, ParameterFormat format, Remarks& remarks) {
  if (format == ParameterFormat::unstated) return;
  const bool wants_numbers = format == ParameterFormat::positional;
  const auto odd = std::find_if(found.variables.begin(), found.variables.end(), [&](const Variable& each) {
    return is_numbered(each, format) != wants_numbers;
  });
  if (odd != found.variables.end())
    remarks.push_back({"template_variables_mixed", field, odd->stretch, {}, {}});
}

/// `format`: what the variables are meant to be.
void check_text(const Checking& checking, const Field& field, ParameterFormat format, Remarks& remarks) {
  const auto longest = static_cast<std::size_t>(checking.number("characters"));
  const Placeholders found = placeholders(field.text, longest);
  for (const Stretch& each : found.broken)
    remarks.push_back({"template_variable_braces", field, each, {}, {}});
  for (const Stretch& each : found.badly_named) {
    remarks.push_back(
        {"template_variable_name", field, each, {{"limit", static_cast<long long>(longest)}}, {}});
  }
  check_mixture(field, found, format, remarks);
  const bool all_numbers = std::all_of(found.variables.begin(), found.variables.end(),
                                       [&](const Variable& each) { return is_numbered(each, format); });
  if (!all_numbers) {
    check_named(field, found, format, remarks);
  } else if (format != ParameterFormat::named) {
    check_sequence(field, found, remarks);
  }
}

}  // namespace

void check_variable_form(const Checking& checking, Remarks& remarks) {
  const ParameterFormat format = meant_format(checking.message);
  for (const Component& component : checking.message.components) {
    if (component.text) check_text(checking, *component.text, format, remarks);
    for (const Button& button : component.buttons) {
      // The one variable of an address is {{1}} beside names as well.
      if (button.url) check_text(checking, *button.url, ParameterFormat::unstated, remarks);
    }
  }
}

}  // namespace liaotai::templates
