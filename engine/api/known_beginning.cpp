#include "engine/api/known_beginning.hpp"

#include <algorithm>
#include <utility>

#include "engine/api/parse.hpp"
#include "engine/core/short_texts.hpp"

namespace liaotai::api {

std::span<const BegunField> KnownBeginning::of(std::string_view text) const {
  constexpr std::string_view next_field = ",\"";
  std::size_t shared = 0;
  std::size_t count = 0;
  for (const BegunField& field : fields_) {
    const std::string_view known = std::string_view(text_).substr(shared, field.end - shared);
    const bool is_same = field.end <= text.size() && core::are_same(text.substr(shared, known.size()), known);
    if (!is_same || !text.substr(field.end).starts_with(next_field)) break;
    shared = field.end;
    ++count;
  }
  return std::span(fields_).first(count);
}

void KnownBeginning::keep(std::string_view text, const std::shared_ptr<const Document>& document) {
  constexpr std::size_t longest = std::size_t{1} << 20U;
  if (text.size() > longest) return forget();
  const std::span<const BegunField> begun = document->beginning;
  const std::size_t known = document->known_fields;
  if (known == begun.size() && known == fields_.size()) return;
  std::string kept(text.substr(0, begun.empty() ? 0 : begun.back().end));
  std::vector<BegunField> fields(begun.begin(), begun.end());
  std::vector<std::shared_ptr<const Document>> documents(begun.size(), document);
  std::copy_n(documents_.begin(), known, documents.begin());
  // Where memory does not hold it, all stays as it was.
  text_ = std::move(kept);
  fields_ = std::move(fields);
  documents_ = std::move(documents);
}

void KnownBeginning::forget() {
  text_.clear();
  fields_.clear();
  documents_.clear();
}

bool KnownBeginning::has(const Json& value) const {
  return std::any_of(fields_.begin(), fields_.end(),
                     [&](const BegunField& field) { return is_same_object(field.value, value); });
}

}  // namespace liaotai::api
