#pragma once

#include "engine/lint/judging.hpp"

namespace liaotai::lint {

/// Whether a text says what the rule, one of the kind `missing`, wants it to say: a word of `unless`, or one
/// of `answers` as what people are to send. A button's label is such a word by itself.
bool says_what_is_wanted(const Judging& judging);

}  // namespace liaotai::lint
