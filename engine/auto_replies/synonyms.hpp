#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/auto_replies/group.hpp"

namespace liaotai::auto_replies {

/// Words of one meaning, found by any of their writings.
class Synonyms {
 public:
  explicit Synonyms(const std::vector<Intent>& intents);

  /// What else may be said for `phrase`: the other words of its intent, or
  /// nothing when it has none.
  std::vector<std::string_view> of(std::string_view phrase) const;

  /// The place of the intent that has `phrase` among its words.
  std::optional<std::size_t> intent(std::string_view phrase) const;

 private:
  const std::vector<Intent>* intents_;
  std::map<std::u32string, std::size_t> intents_by_symbols_;
};

}  // namespace liaotai::auto_replies
