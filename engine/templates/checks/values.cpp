#include "engine/templates/checks.hpp"
#include "engine/templates/lengths.hpp"

namespace liaotai::templates {
namespace {

/// A stretch of a value that the Cloud API refuses when it sends (error 132018).
struct Refused {
  std::string_view code;
  Stretch stretch;
  std::int64_t count = 1;
};

std::vector<Refused> refused_in(std::string_view value, std::int64_t most_spaces) {
  std::vector<Refused> found;
  std::size_t place = 0;
  while ((place = value.find_first_of(" \t\r\n", place)) != std::string_view::npos) {
    const std::size_t begin = place;
    const char sign = value[begin] == '\r' ? '\n' : value[begin];
    const auto is_same = [&](char each) { return each == sign || (sign == '\n' && each == '\r'); };
    while (place < value.size() && is_same(value[place])) ++place;
    const Stretch run{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(place)};
    const auto length = static_cast<std::int64_t>(place - begin);
    if (sign == '\n') found.push_back({"template_value_line_break", run, length});
    if (sign == '\t') found.push_back({"template_value_tab", run, length});
    if (sign == ' ' && length > most_spaces) found.push_back({"template_value_spaces", run, length});
  }
  return found;
}

void check_sample(const Field& sample, std::int64_t most_spaces, Remarks& remarks) {
  for (const Refused& each : refused_in(sample.text, most_spaces)) {
    remarks.push_back(
        {std::string(each.code),
         sample,
         each.stretch,
         {{"limit", static_cast<long long>(most_spaces)}, {"count", static_cast<long long>(each.count)}},
         {{each.stretch, " "}}});
  }
}

void check_given(const Field& field, const ValuesByName& values, std::int64_t most_spaces, Remarks& remarks) {
  const Placeholders found = placeholders(field.text, longest_variable_name);
  for (const Variable& each : found.variables) {
    const std::string variable(each.name);
    const auto value = values.find(each.name);
    if (value == values.end()) {
      remarks.push_back({"template_value_missing", field, each.stretch, {{"variable", variable}}, {}});
      continue;
    }
    if (value->second.empty())
      remarks.push_back({"template_value_empty", field, each.stretch, {{"variable", variable}}, {}});
    for (const Refused& refused : refused_in(value->second, most_spaces)) {
      remarks.push_back(
          {std::string(refused.code),
           field,
           each.stretch,
           {{"limit", static_cast<long long>(most_spaces)}, {"count", static_cast<long long>(refused.count)}},
           {}});
    }
  }
}

}  // namespace

void check_values(const Checking& checking, Remarks& remarks) {
  const std::int64_t most_spaces = checking.number("spaces");
  for (const Component& component : checking.message.components) {
    for (const Sample& sample : component.samples) check_sample(sample.value, most_spaces, remarks);
    if (!component.text) continue;
    if (component.kind == ComponentKind::header && checking.values.header)
      check_given(*component.text, *checking.values.header, most_spaces, remarks);
    if (component.kind == ComponentKind::body && checking.values.body)
      check_given(*component.text, *checking.values.body, most_spaces, remarks);
  }
}

}  // namespace liaotai::templates
