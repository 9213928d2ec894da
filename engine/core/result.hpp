#pragma once

#include <utility>

#include <tl/expected.hpp>

#include "engine/core/error.hpp"

namespace liaotai::core {

/// A value, or the error that stands in its way.
template <class Value>
using Result = tl::expected<Value, Error>;

/// The failing side of a `Result`.
inline tl::unexpected<Error> failure(ErrorCode code, std::string path, std::string message) {
  return tl::make_unexpected(Error{code, std::move(path), std::move(message)});
}

}  // namespace liaotai::core
