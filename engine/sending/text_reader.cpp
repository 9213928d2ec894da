#include "engine/sending/text_reader.hpp"

#include "engine/lint/says_nothing.hpp"
#include "engine/sending/text_key.hpp"
#include "engine/sending/text_print.hpp"

namespace liaotai::sending {
namespace {

/// What a known text takes beside its own bytes.
constexpr std::size_t bytes_of_entry = 96;

}  // namespace

TextFacts TextReader::read(std::string_view text) {
  const auto known = known_.find(text);
  if (known != known_.end()) return known->second;
  const std::size_t bytes = text.size() + bytes_of_entry;
  if (bytes_ + bytes > most_bytes) {
    known_.clear();
    bytes_ = 0;
  }
  bytes_ += bytes;
  return known_.emplace(text, judge(text)).first->second;
}

TextFacts TextReader::judge(std::string_view text) {
  lint::read(text, reading_);
  TextFacts facts;
  facts.print = text_print(text);
  facts.says_nothing = lint::says_nothing(reading_);
  facts.promoting = rules_->promotions.read(reading_, hits_);
  facts.wish = rules_->keywords.read(reading_.folded);
  const std::string key = text_key(text, reading_.folded);
  if (!key.empty()) facts.key = text_print(key);
  return facts;
}

}  // namespace liaotai::sending
