#pragma once

#include <string_view>

#include "engine/core/source.hpp"

namespace liaotai::routing::deck {

/// A page of the platform's own description of chat groups, and the words on it that matter.
inline core::SourceView page(std::string_view page_and_words) {
  return {"shopee-tw-chat-groups", page_and_words, core::Tier::official};
}

}  // namespace liaotai::routing::deck
