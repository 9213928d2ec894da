#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/lint/address.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/network_address.hpp"

namespace liaotai::lint {
namespace {

/// Whether the address is at one of the hosts in the rule's list or below it.
bool is_at(const packs::Rule& rule, std::string_view list, const Address& address) {
  if (!rule.has_list(list)) return false;
  const std::vector<std::string>& hosts = rule.list(list);
  return std::any_of(hosts.begin(), hosts.end(), [&](const std::string& host) {
    if (address.host.size() < host.size()) return false;
    const std::size_t begin = address.host.size() - host.size();
    const bool ends_so = std::string_view(address.host).substr(begin) == host;
    return ends_so && (begin == 0 || address.host[begin - 1] == '.');
  });
}

/// Whether the rule is about this address: one of its `hosts`, any when it names none, and none of the
/// platform's own.
bool is_meant(const packs::Rule& rule, const Address& address) {
  if (is_at(rule, "ownHosts", address)) return false;
  return !rule.has_list("hosts") || is_at(rule, "hosts", address);
}

/// The addresses that the rule is about.
std::vector<Address> web_addresses(const Judging& judging) {
  std::vector<Address> addresses = find_addresses(judging.reading, judging.hits);
  std::erase_if(addresses,
                [&](const Address& address) { return address.is_email || !is_meant(judging.rule, address); });
  return addresses;
}

}  // namespace

void judge_url(const Judging& judging, Judgements& found) {
  for (const Address& address : web_addresses(judging)) {
    found.push_back(over_symbols(judging.reading, address.first, address.last));
  }
  if (judging.rule.has_list("hosts")) return;
  for (const NetworkAddress& address : find_network_addresses(judging.reading)) {
    found.push_back(over_symbols(judging.reading, address.first, address.last));
  }
}

void judge_hidden_url(const Judging& judging, Judgements& found) {
  for (const Address& address : web_addresses(judging)) {
    if (address.disguises == 0) continue;
    found.push_back(over_symbols(judging.reading, address.first, address.last));
    found.back().code = "hidden_url";
  }
}

}  // namespace liaotai::lint
