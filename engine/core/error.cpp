#include "engine/core/error.hpp"

namespace liaotai::core {

std::string_view name(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_json:
      return "bad_json";
    case ErrorCode::bad_type:
      return "bad_type";
    case ErrorCode::missing_field:
      return "missing_field";
    case ErrorCode::bad_instant:
      return "bad_instant";
    case ErrorCode::bad_text:
      return "bad_text";
    case ErrorCode::bad_value:
      return "bad_value";
    case ErrorCode::unknown_id:
      return "unknown_id";
    case ErrorCode::duplicate_id:
      return "duplicate_id";
    case ErrorCode::member_in_two_groups:
      return "member_in_two_groups";
    case ErrorCode::two_main_accounts:
      return "two_main_accounts";
    case ErrorCode::bad_pack:
      return "bad_pack";
    case ErrorCode::too_large:
      return "too_large";
  }
  return "bad_value";
}

}  // namespace liaotai::core
