#include "engine/sending/text_reader.hpp"

#include <algorithm>

#include "engine/lint/says_nothing.hpp"
#include "engine/sending/text_key.hpp"

namespace liaotai::sending {

TextFacts TextReader::read(std::string_view text) {
  lint::read(text, reading_);
  TextFacts facts;
  facts.says_nothing = lint::says_nothing(reading_);
  facts.promoting = rules_->promotions.read(reading_, hits_);
  facts.wish = rules_->keywords.read(reading_.folded);
  const std::string key = text_key(text, reading_.folded);
  if (key.empty()) return facts;
  const core::TextPlaces::Place place = keys_.place(key);
  facts.key = place.index;
  if (place.fresh) ++count_;
  return facts;
}

}  // namespace liaotai::sending
