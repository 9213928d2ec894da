#include "engine/sending/send_log.hpp"

#include <tuple>

namespace liaotai::sending {
namespace {

auto contents(const SendRow& row) {
  return std::tie(row.at, row.buyer, row.ours, row.kind, row.text.print, row.ip, row.agent, row.type,
                  row.inquired);
}

}  // namespace

bool is_same_message(const SendRow& one, const SendRow& other) {
  return contents(one) == contents(other);
}

}  // namespace liaotai::sending
