#include "engine/templates/checks.hpp"
#include "engine/templates/lengths.hpp"
#include "engine/text/tables.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::templates {
namespace {

/// What stands in a stretch of text.
enum class Between { nothing, signs, words };

Between content(std::string_view text) {
  Between most = Between::nothing;
  text::CharacterReader reader(text);
  while (!reader.at_end()) {
    const char32_t character = reader.next().code_point;
    const text::tables::CharacterClass& kind = text::tables::class_of(character);
    if (kind.treatment == text::tables::Treatment::invisible || kind.kind == text::SymbolKind::space ||
        character == U'\n' || character == U'\r' || character == U'\t')
      continue;
    if (text::is_word(kind.kind)) return Between::words;
    most = Between::signs;
  }
  return most;
}

/// The body's text, when the rule about places is for it: Meta's own codes begin with theirs.
const Field* body_of(const Template& message) {
  const Component* const body = message.component(ComponentKind::body);
  if (body == nullptr || !body->text || message.category == Category::authentication) return nullptr;
  return &*body->text;
}

void check_edges(const Field& body, Between wanted, std::string_view first, std::string_view last,
                 Remarks& remarks) {
  const std::string_view text = body.text;
  const std::vector<Stretch> places = placeholders(text, longest_variable_name).places();
  if (places.empty()) return;
  if (content(text.substr(0, places.front().begin)) == wanted)
    remarks.push_back({std::string(first), body, places.front(), {}, {}});
  if (content(text.substr(places.back().end)) == wanted)
    remarks.push_back({std::string(last), body, places.back(), {}, {}});
}

}  // namespace

void check_variable_place(const Checking& checking, Remarks& remarks) {
  const Field* const body = body_of(checking.message);
  if (body == nullptr) return;
  check_edges(*body, Between::nothing, "template_variable_first", "template_variable_last", remarks);
  const std::vector<Stretch> places = placeholders(body->text, longest_variable_name).places();
  for (std::size_t place = 1; place < places.size(); ++place) {
    const Stretch& before = places[place - 1];
    const Stretch& here = places[place];
    const std::string_view between = std::string_view(body->text).substr(before.end, here.begin - before.end);
    if (content(between) != Between::nothing) continue;
    remarks.push_back({"template_variables_adjacent", *body, {before.begin, here.end}, {}, {}});
  }
}

void check_variable_near_edge(const Checking& checking, Remarks& remarks) {
  const Field* const body = body_of(checking.message);
  if (body == nullptr) return;
  check_edges(*body, Between::signs, "template_variable_first_but_marks", "template_variable_last_but_marks",
              remarks);
}

}  // namespace liaotai::templates
