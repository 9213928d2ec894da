#include <algorithm>

#include "engine/templates/checks.hpp"
#include "engine/templates/lengths.hpp"

namespace liaotai::templates {
namespace {

/// The place where sample values belong; the whole `example` when there is none.
Field place_of(const Component& component) {
  return {component.path + "/example", ""};
}

void check_texts(const Component& component, Remarks& remarks) {
  const Placeholders found = placeholders(component.text->text, longest_variable_name);
  const std::vector<std::string_view> names = found.names();
  for (const std::string_view name : names) {
    const Field* const sample = sample_of(component, name);
    if (sample == nullptr) {
      remarks.push_back(
          {"template_sample_missing", place_of(component), {}, {{"variable", std::string(name)}}, {}});
    } else if (sample->text.find_first_not_of(" \t\r\n") == std::string::npos) {
      remarks.push_back({"template_sample_empty", *sample, whole(sample->text), {}, {}});
    } else if (!placeholders(sample->text, longest_variable_name).variables.empty()) {
      remarks.push_back({"template_sample_variable", *sample, whole(sample->text), {}, {}});
    }
  }
  for (std::size_t place = 0; place < component.samples.size(); ++place) {
    const Sample& sample = component.samples[place];
    const std::string name = sample.name.empty() ? std::to_string(place + 1) : sample.name;
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    remarks.push_back(
        {"template_sample_extra", sample.value, whole(sample.value.text), {{"variable", name}}, {}});
  }
}

void check_button(const Button& button, Remarks& remarks) {
  const bool has_variable =
      button.url && !placeholders(button.url->text, longest_variable_name).variables.empty();
  const bool wants_sample = has_variable || button.kind == ButtonKind::copy_code;
  if (!wants_sample) return;
  if (button.samples.empty()) {
    const std::string name = has_variable ? "1" : "";
    remarks.push_back({has_variable ? "template_sample_missing" : "template_sample_code_missing",
                       {button.path + "/example", ""},
                       {},
                       {{"variable", name}},
                       {}});
    return;
  }
  for (const Field& sample : button.samples) {
    if (sample.text.empty()) remarks.push_back({"template_sample_empty", sample, {}, {}, {}});
  }
}

}  // namespace

void check_samples(const Checking& checking, Remarks& remarks) {
  // Meta writes the buttons of authentication templates, and their samples, itself.
  const bool is_authentication = checking.message.category == Category::authentication;
  for (const Component& component : checking.message.components) {
    // A footer has no variables, which is said of it already.
    if (component.text && component.kind != ComponentKind::footer) check_texts(component, remarks);
    const bool is_media = component.kind == ComponentKind::header && component.format == HeaderFormat::media;
    if (is_media && !component.has_media_sample)
      remarks.push_back({"template_sample_media_missing", place_of(component), {}, {}, {}});
    if (is_authentication) continue;
    for (const Button& button : component.buttons) check_button(button, remarks);
  }
}

}  // namespace liaotai::templates
