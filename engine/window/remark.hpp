#pragma once

#include <string>
#include <vector>

#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::window {

/// A code for a sentence, what the sentence names, and where it is written.
struct Remark {
  std::string code;
  std::vector<core::Argument> arguments;
  core::Source source;
};

}  // namespace liaotai::window
