#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/lint/reading.hpp"
#include "engine/sending/rulebook.hpp"
#include "engine/sending/send_log.hpp"

namespace liaotai::sending {

/// Reads the texts of a log one after the other. A text that was read of late is not read again; of them it
/// holds `most_bytes` and no more, however many different ones there are.
class TextReader {
 public:
  static constexpr std::size_t most_bytes = std::size_t{8} << 20U;

  /// `rules` outlives it.
  explicit TextReader(const Rulebook& rules) : rules_(&rules), hits_(rules.promotions.hit_table()) {}

  TextFacts read(std::string_view text);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  TextFacts judge(std::string_view text);

  const Rulebook* rules_;
  lint::Reading reading_;
  lint::HitTable hits_;
  std::unordered_map<std::string, TextFacts, Hash, std::equal_to<>> known_;
  std::size_t bytes_ = 0;  ///< of the texts that are known
};

}  // namespace liaotai::sending
