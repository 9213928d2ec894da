#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "engine/core/instant.hpp"

namespace liaotai::window {

/// Something that happened between the customer and us.
struct Event {
  core::Instant at = 0;
  std::string type;
  std::string id;             ///< as the platform gives it, empty when it gives none
  bool automatic = false;     ///< a reply that nobody wrote by hand
  bool says_nothing = false;  ///< a reply without a word: it takes a message of the window and is no answer
};

/// An event that neither opened a window nor counted as a reply in one, and why.
struct Ignored {
  std::size_t event = 0;  ///< its place in the list as given
  std::string code;
};

}  // namespace liaotai::window
