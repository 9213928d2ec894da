#include "engine/sending/audit_rules.hpp"

#include <algorithm>

#include "engine/sending/local_time.hpp"

namespace liaotai::sending {
namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

core::Instant ResponseTarget::deadline(core::Instant asked) const {
  if (!clock) return asked + limit;
  core::Instant now = asked;
  core::Duration left = limit;
  // A day of the clock at a time. The limit is shorter than a few of them, so that this ends soon.
  while (true) {
    const core::Duration time = time_of_day(now, clock->offset);
    if (time < clock->from) {
      now += clock->from - time;
    } else if (time >= clock->until) {
      now += core::day - time + clock->from;
    } else if (time + left <= clock->until) {
      return now + left;
    } else {
      left -= clock->until - time;
      now += clock->until - time;
    }
  }
}

std::vector<ResponseTarget> AuditRules::targets_of(std::string_view channel, std::string_view region) const {
  std::vector<ResponseTarget> own;
  std::vector<ResponseTarget> general;
  bool has_own = false;
  for (const ResponseTarget& each : targets) {
    if (each.channels.empty()) general.push_back(each);
    if (!contains(each.channels, channel)) continue;
    has_own = true;
    if (each.region.empty() || each.region == region) own.push_back(each);
  }
  std::vector<ResponseTarget>& result = has_own ? own : general;
  std::sort(result.begin(), result.end(),
            [](const ResponseTarget& left, const ResponseTarget& right) { return left.limit < right.limit; });
  return result;
}

}  // namespace liaotai::sending
