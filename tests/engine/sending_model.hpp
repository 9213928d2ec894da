#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace liaotai::tests {

/// A text, and by hand what the rules should see in it. Texts of one meaning say the same.
struct ModelText {
  std::string words;
  int meaning = 0;
  bool empty = false;
  bool coupon = false;
  bool sells = false;
  int wish = 0;  ///< -1 for no more messages, 1 for messages again
};

const std::vector<ModelText>& model_texts();

struct ModelRow {
  std::int64_t at = 0;
  bool ours = false;
  int buyer = 0;
  std::size_t text = 0;
  int ip = 0;
  bool automatic = false;
};

/// A log of a shop with a few buyers, at whole minutes of which some are equal, with some rows twice, in no
/// order.
std::vector<ModelRow> any_log(std::mt19937& random);

/// A finding: its code and its rows.
using ModelFinding = std::pair<std::string, std::set<std::size_t>>;

/// What engine/sending/README.md says of a log on a channel without (`windows` 0) or with reply windows of so
/// many milliseconds: every rule looks through the whole log again for every row.
std::set<ModelFinding> model_audit(const std::vector<ModelRow>& log, std::int64_t window);

}  // namespace liaotai::tests
