#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/auto_replies/matcher.hpp"

namespace liaotai::auto_replies {

/// A keyword's place: which group's, and which of it.
struct KeywordPlace {
  std::uint32_t group = 0;
  std::uint32_t keyword = 0;
};

/// A keyword that several groups claim.
struct Conflict {
  bool by_meaning = false;  ///< one of them claims it as a synonym
  std::vector<KeywordPlace> claims;
};

/// A keyword that never decides anything, or without which the same messages would be answered.
struct DeadKeyword {
  enum class Reason : std::uint8_t {
    empty,      ///< nothing of it is left to look for
    repeated,   ///< its group has it before
    contained,  ///< another keyword of its group answers all that it does
    shadowed,   ///< groups before answer all that it would
  };
  Reason reason = Reason::empty;
  KeywordPlace place;
  KeywordPlace by;  ///< the keyword that takes its messages; its own place when
                    ///< there is none
};

/// The keywords that two or more groups would answer, in the order of their
/// first claims.
std::vector<Conflict> find_conflicts(const std::vector<Group>& groups, const Matcher& matcher);

/// The keywords that can never fire, in the order of the groups. A keyword is
/// dead when its own text, and for a fuzzy group each of its synonyms, is met
/// by keywords that come before it.
std::vector<DeadKeyword> find_dead(const std::vector<Group>& groups, Matcher& matcher);

}  // namespace liaotai::auto_replies
