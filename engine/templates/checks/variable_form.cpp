#include <algorithm>
#include <string>
#include <unordered_set>

#include "engine/templates/checks.hpp"
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

/// `with_numbers`: numbers are names as well.
void check_named(const Field& field, const Placeholders& found, bool with_numbers, Remarks& remarks) {
  std::unordered_set<std::string_view> seen;
  for (const Variable& each : found.variables) {
    if (each.is_number && !with_numbers) continue;
    if (seen.insert(each.name).second) continue;
    remarks.push_back(
        {"template_variable_repeated", field, each.stretch, {{"variable", std::string(each.name)}}, {}});
  }
}

void check_text(const Checking& checking, const Field& field, Remarks& remarks) {
  const auto longest = static_cast<std::size_t>(checking.number("characters"));
  const Placeholders found = placeholders(field.text, longest);
  for (const Stretch& each : found.broken)
    remarks.push_back({"template_variable_braces", field, each, {}, {}});
  for (const Stretch& each : found.badly_named) {
    remarks.push_back(
        {"template_variable_name", field, each, {{"limit", static_cast<long long>(longest)}}, {}});
  }
  const auto is_number = [](const Variable& each) { return each.is_number; };
  const bool all_numbers = std::all_of(found.variables.begin(), found.variables.end(), is_number);
  const bool no_numbers = std::none_of(found.variables.begin(), found.variables.end(), is_number);
  const ParameterFormat format = checking.message.format;
  if ((!all_numbers && !no_numbers) || (!all_numbers && format == ParameterFormat::positional)) {
    const auto odd = std::find_if_not(found.variables.begin(), found.variables.end(), is_number);
    remarks.push_back({"template_variables_mixed", field, odd->stretch, {}, {}});
  }
  if (!all_numbers || format == ParameterFormat::named) {
    check_named(field, found, format == ParameterFormat::named, remarks);
  } else {
    check_sequence(field, found, remarks);
  }
}

}  // namespace

void check_variable_form(const Checking& checking, Remarks& remarks) {
  for (const Component& component : checking.message.components) {
    if (component.text) check_text(checking, *component.text, remarks);
    for (const Button& button : component.buttons) {
      if (button.url) check_text(checking, *button.url, remarks);
    }
  }
}

}  // namespace liaotai::templates
