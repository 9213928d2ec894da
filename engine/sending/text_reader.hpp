#pragma once

#include <string>
#include <string_view>

#include "engine/core/text_places.hpp"
#include "engine/lint/reading.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// Reads the texts of a log one after the other. Texts that say the same get the same key.
class TextReader {
 public:
  /// `rules` outlives it.
  explicit TextReader(const Rulebook& rules) : rules_(&rules), hits_(rules.promotions.hit_table()) {}

  TextFacts read(std::string_view text);
  std::size_t keys() const { return count_; }

 private:
  const Rulebook* rules_;
  lint::Reading reading_;
  lint::HitTable hits_;
  core::TextPlaces keys_;
  std::size_t count_ = 0;
};

}  // namespace liaotai::sending
