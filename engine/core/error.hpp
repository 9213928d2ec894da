#pragma once

#include <string>
#include <string_view>

namespace liaotai::core {

/// Why a request can't be answered. The words in `name` are part of the contract and never change.
enum class ErrorCode {
  bad_json,              ///< the request is not JSON
  bad_type,              ///< a value of another type than the field takes
  missing_field,         ///< a field that the call needs is not there
  bad_instant,           ///< neither milliseconds nor ISO 8601 with an offset
  bad_text,              ///< text that is not Unicode: a lone surrogate, broken UTF-8
  bad_value,             ///< the right type, and not a value that the field can have
  unknown_id,            ///< names something that the request does not hold
  duplicate_id,          ///< the same id given to two things
  member_in_two_groups,  ///< a member listed by more than one group
  two_main_accounts,     ///< more than one member marked as the main account
  bad_pack,              ///< a rule pack that fails its own check
  too_large,             ///< more than the engine can hold, or nested too deeply
};

/// The stable word for `code`, as callers see it.
std::string_view name(ErrorCode code);

/// A request that can't be answered: which rule of the contract it breaks and where.
struct Error {
  ErrorCode code;
  std::string path;     ///< JSON pointer into the request, empty for the request as a whole
  std::string message;  ///< for a developer, in English; users see the catalogue's sentence for `code`
};

}  // namespace liaotai::core
