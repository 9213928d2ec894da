#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/warning.hpp"
#include "engine/packs/pack.hpp"
#include "engine/text/folded_text.hpp"

namespace liaotai::lint {

/// Bytes that had to be seen through, and how.
struct FoldSpan {
  text::Fold kind = text::Fold::width;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Bytes `begin` to before `end` become `text`.
struct Edit {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;
};

/// Edits after which the rule finds nothing in the text.
struct Fix {
  std::string code;
  std::vector<Edit> edits;
};

/// What a rule found in a text: bytes `begin` to before `end`.
struct Finding {
  const packs::Rule* rule = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::vector<FoldSpan> folds;
  std::vector<core::Argument> arguments;
  std::vector<Fix> fixes;
  std::uint64_t fingerprint = 0;  ///< of the rule and the folded clause; edits elsewhere do not change it
  std::string code = {};          ///< the word for it; empty for the category's own
  std::string field = {};         ///< in a template: the JSON pointer of the field that the bytes are of
};

}  // namespace liaotai::lint
