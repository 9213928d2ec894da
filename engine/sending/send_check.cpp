#include "engine/sending/send_check.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::sending {

void SendAnswer::add(packs::Severity severity, std::string code, const core::Source& source,
                     std::vector<core::Argument> arguments) {
  reasons.push_back({std::move(code), std::move(arguments), severity, source, nullptr});
}

void SendAnswer::suggest(std::string code, std::vector<core::Argument> arguments) {
  const bool is_known =
      std::any_of(next.begin(), next.end(), [&](const NextStep& each) { return each.code == code; });
  if (!is_known) next.push_back({std::move(code), std::move(arguments)});
}

void SendAnswer::wait_until(core::Instant instant) {
  const auto until = static_cast<long long>(instant);
  const auto known =
      std::find_if(next.begin(), next.end(), [](const NextStep& each) { return each.code == "wait-until"; });
  if (known == next.end()) {
    next.push_back({"wait-until", {{"until", until}}});
    return;
  }
  auto& earlier = std::get<long long>(known->arguments.front().value);
  earlier = std::max(earlier, until);
}

packs::Severity SendAnswer::worst() const {
  packs::Severity worst = packs::Severity::info;
  for (const Reason& reason : reasons) worst = std::max(worst, reason.severity);
  return worst;
}

SendAnswer check_send(const SendQuestion& question) {
  SendAnswer answer;
  check_sender(question, answer);
  check_kind(question, answer);
  check_window(question, answer);
  check_consent(question, answer);
  check_category(question, answer);
  check_hours(question, answer);
  check_frequency(question, answer);
  check_content(question, answer);
  // What blocks is said first.
  std::stable_sort(answer.reasons.begin(), answer.reasons.end(),
                   [](const Reason& left, const Reason& right) { return left.severity > right.severity; });
  return answer;
}

}  // namespace liaotai::sending
