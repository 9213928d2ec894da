#include "engine/lint/address.hpp"
#include "engine/lint/judging.hpp"

namespace liaotai::lint {

void judge_email(const Judging& judging, Judgements& found) {
  for (const Address& address : find_addresses(judging.reading, judging.hits)) {
    if (address.is_email) found.push_back(over_symbols(judging.reading, address.first, address.last));
  }
}

}  // namespace liaotai::lint
