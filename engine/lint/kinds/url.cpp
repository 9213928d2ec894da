#include <algorithm>

#include "engine/lint/address.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/network_address.hpp"

namespace liaotai::lint {
namespace {

/// Whether the rule is about this host: one of its `hosts` or below it, any when it names none.
bool is_meant(const packs::Rule& rule, const Address& address) {
  if (!rule.has_list("hosts")) return true;
  const std::vector<std::string>& hosts = rule.list("hosts");
  return std::any_of(hosts.begin(), hosts.end(), [&](const std::string& host) {
    if (address.host.size() < host.size()) return false;
    const std::size_t begin = address.host.size() - host.size();
    const bool ends_so = std::string_view(address.host).substr(begin) == host;
    return ends_so && (begin == 0 || address.host[begin - 1] == '.');
  });
}

}  // namespace

void judge_url(const Judging& judging, Judgements& found) {
  for (const Address& address : find_addresses(judging.reading, judging.hits)) {
    if (address.is_email || !is_meant(judging.rule, address)) continue;
    found.push_back(over_symbols(judging.reading, address.first, address.last));
  }
  if (judging.rule.has_list("hosts")) return;
  for (const NetworkAddress& address : find_network_addresses(judging.reading)) {
    found.push_back(over_symbols(judging.reading, address.first, address.last));
  }
}

}  // namespace liaotai::lint
