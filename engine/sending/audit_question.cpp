#include "engine/sending/audit_question.hpp"

#include <algorithm>
#include <string>

namespace liaotai::sending {
namespace {

bool is_of(const std::vector<std::string>& platforms, std::optional<packs::Platform> platform) {
  if (platforms.empty()) return true;
  return platform && std::find(platforms.begin(), platforms.end(), packs::name(*platform)) != platforms.end();
}

}  // namespace

packs::Severity AuditQuestion::severity(AuditCode code) const {
  const ChannelRules* const rules = rulebook->find(channel->name);
  const std::optional<packs::Platform> platform = rules == nullptr ? std::nullopt : rules->platform;
  return is_of(rule(code).platforms, platform) ? rule(code).severity : packs::Severity::info;
}

}  // namespace liaotai::sending
