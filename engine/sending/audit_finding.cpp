#include "engine/sending/audit_finding.hpp"

#include <string>

#include "engine/window/open_windows.hpp"

namespace liaotai::sending {
namespace {

constexpr std::array<std::string_view, 2> of_spread{"buyers", "minutes"};
constexpr std::array<std::string_view, 2> of_repeat{"count", "minutes"};
constexpr std::array<std::string_view, 1> of_run{"count"};
constexpr std::array<std::string_view, 4> of_response{"minutes", "limitMs", "waitedMs", "answered"};
constexpr std::array<std::string_view, 1> of_window{"why"};
constexpr std::array<std::string_view, 1> of_opt_out{"afterMs"};
constexpr std::array<std::string_view, 2> of_quiet_hours{"from", "until"};

}  // namespace

std::span<const std::string_view> argument_names(AuditCode code) {
  switch (code) {
    case AuditCode::coupon_burst:
    case AuditCode::pasted_to_many:
      return of_spread;
    case AuditCode::repeated_to_buyer:
      return of_repeat;
    case AuditCode::unanswered_run:
    case AuditCode::promotion_ignored:
      return of_run;
    case AuditCode::late_first_response:
      return of_response;
    case AuditCode::outside_window:
      return of_window;
    case AuditCode::after_opt_out:
      return of_opt_out;
    case AuditCode::quiet_hours:
      return of_quiet_hours;
    case AuditCode::empty_auto_reply:
      return {};
  }
  return {};
}

std::optional<std::string_view> argument_word(AuditCode code, std::int64_t value) {
  if (code != AuditCode::outside_window) return std::nullopt;
  return value == 0 ? window::reply_outside_window : window::reply_over_quota;
}

std::vector<core::Argument> arguments(const AuditFinding& finding) {
  std::vector<core::Argument> list;
  const std::span<const std::string_view> names = argument_names(finding.code);
  for (std::size_t place = 0; place < names.size(); ++place) {
    const std::int64_t value = finding.values[place];
    const std::optional<std::string_view> word = argument_word(finding.code, value);
    core::Argument& argument = list.emplace_back();
    argument.name = names[place];
    argument.value = static_cast<long long>(value);
    if (word) argument.value = std::string(*word);
  }
  return list;
}

}  // namespace liaotai::sending
