#include "engine/templates/mending.hpp"

#include <algorithm>
#include <functional>

#include "engine/templates/checks.hpp"

namespace liaotai::templates {
namespace {

void each_field(Template& message, const std::function<void(Field&)>& visit) {
  const auto visit_if = [&](std::optional<Field>& field) {
    if (field) visit(*field);
  };
  visit(message.name);
  for (Component& component : message.components) {
    visit_if(component.text);
    for (Sample& sample : component.samples) visit(sample.value);
    for (Button& button : component.buttons) {
      visit_if(button.label);
      visit_if(button.url);
      visit_if(button.phone_number);
      for (Field& sample : button.samples) visit(sample);
    }
  }
}

/// In the order of the text, none overlapping another, each once.
std::vector<Mending> in_order(std::vector<Mending> mendings) {
  std::stable_sort(mendings.begin(), mendings.end(), [](const Mending& left, const Mending& right) {
    return left.stretch.begin < right.stretch.begin;
  });
  std::vector<Mending> ordered;
  for (Mending& each : mendings) {
    if (ordered.empty() || ordered.back().stretch.end <= each.stretch.begin) {
      ordered.push_back(std::move(each));
      continue;
    }
    Mending& last = ordered.back();
    last.stretch.end = std::max(last.stretch.end, each.stretch.end);
    if (last.text.empty()) last.text = std::move(each.text);
  }
  return ordered;
}

std::string mended(std::string_view text, const std::vector<Mending>& mendings) {
  std::string result;
  std::size_t done = 0;
  for (const Mending& each : mendings) {
    result += text.substr(done, each.stretch.begin - done);
    result += each.text;
    done = each.stretch.end;
  }
  result += text.substr(done);
  return result;
}

bool is_settled(const Checking& checking, const std::string& path, const std::vector<Mending>& mendings) {
  Template message = checking.message;
  each_field(message, [&](Field& field) {
    if (field.path == path) field.text = mended(field.text, mendings);
  });
  Remarks left;
  check({checking.rule, message, checking.values}, left);
  return std::none_of(left.begin(), left.end(), [&](const Remark& each) { return each.field.path == path; });
}

/// More remarks about one field are for a person to mend.
constexpr std::size_t most_mended = 64;

}  // namespace

void mend_by_field(const Checking& checking, Remarks& remarks) {
  std::vector<std::string> done;
  for (const Remark& remark : remarks) {
    const std::string path = remark.field.path;
    if (remark.mendings.empty() || std::find(done.begin(), done.end(), path) != done.end()) continue;
    done.push_back(path);
    std::vector<Mending> together;
    std::vector<Remark*> mendable;
    for (Remark& each : remarks) {
      if (each.field.path != path || each.mendings.empty()) continue;
      together.insert(together.end(), each.mendings.begin(), each.mendings.end());
      mendable.push_back(&each);
    }
    together = in_order(std::move(together));
    if (mendable.size() > most_mended || !is_settled(checking, path, together)) together.clear();
    for (Remark* const each : mendable) each->mendings = together;
  }
}

}  // namespace liaotai::templates
