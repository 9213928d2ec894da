#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/sending/found.hpp"

namespace liaotai::sending {

/// Messages in a row without a word of the buyer: so many are a finding, and each further one belongs to it.
class RunWatch {
 public:
  RunWatch(AuditCode code, int count, Found& found)
      : code_(code), count_(static_cast<std::size_t>(count)), found_(found) {}

  void begin() {
    rows_.clear();
    open_ = not_open;
  }

  void add(std::uint32_t row, std::uint32_t buyer) {
    if (open_ != not_open) {
      AuditFinding& finding = found_.at(open_);
      finding.sends.push_back(row);
      finding.arguments.front().value = static_cast<long long>(finding.sends.size());
      return;
    }
    rows_.push_back(row);
    if (rows_.size() < count_) return;
    open_ = found_.add(code_, rows_, buyer, {{"count", static_cast<long long>(rows_.size())}});
  }

 private:
  AuditCode code_;
  std::size_t count_;
  Found& found_;
  std::vector<std::uint32_t> rows_;
  std::size_t open_ = not_open;
};

}  // namespace liaotai::sending
