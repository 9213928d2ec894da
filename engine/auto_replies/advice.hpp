#pragma once

#include <cstdint>
#include <vector>

#include "engine/auto_replies/group.hpp"

namespace liaotai::auto_replies {

/// What is advised against in a group's reply.
struct Advice {
  enum class Kind : std::uint8_t {
    empty,           ///< nothing that a buyer could use
    without_person,  ///< no word of how to reach a person
  };
  Kind kind = Kind::empty;
  std::uint32_t group = 0;
  core::Source source;
};

/// In the order of the groups, at most one each.
std::vector<Advice> advise(const std::vector<Group>& groups, const Lexicon& lexicon);

}  // namespace liaotai::auto_replies
