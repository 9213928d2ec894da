#include <set>
#include <string>

#include "engine/templates/checks.hpp"
#include "engine/templates/lengths.hpp"
#include "engine/templates/word_count.hpp"

namespace liaotai::templates {

void check_words(const Checking& checking, Remarks& remarks) {
  const Component* const body = checking.message.component(ComponentKind::body);
  if (body == nullptr || !body->text) return;
  const Field& field = *body->text;
  const Placeholders found = placeholders(field.text, longest_variable_name);
  std::set<std::string_view> names;
  // A space in each variable's place keeps the words on its two sides apart.
  std::string fixed;
  std::size_t done = 0;
  for (const Stretch& each : found.places()) {
    names.insert(std::string_view(field.text).substr(each.begin, each.end - each.begin));
    fixed.append(field.text, done, each.begin - done).append(1, ' ');
    done = each.end;
  }
  fixed.append(field.text, done);
  const auto variables = static_cast<std::int64_t>(names.size());
  if (variables == 0) return;
  const std::int64_t words = count_words(fixed, checking.number("unspaced"));
  const std::int64_t wanted = checking.number("each") * variables + checking.number("more");
  if (words >= wanted) return;
  remarks.push_back({"template_too_few_words",
                     field,
                     whole(field.text),
                     {{"variables", static_cast<long long>(variables)},
                      {"words", static_cast<long long>(words)},
                      {"wanted", static_cast<long long>(wanted)}},
                     {}});
}

}  // namespace liaotai::templates
