#include "engine/sending/repeated_rows.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/sending/text_print.hpp"

namespace liaotai::sending {
namespace {

/// Of everything that a row says, save its instant.
std::uint64_t print(const SendRow& row) {
  const std::array<std::uint64_t, 4> contents{
      row.text.print, std::uint64_t{row.buyer} << 32U | row.ip,
      std::uint64_t{row.agent} << 32U | std::uint64_t{row.type} << 16U | static_cast<std::uint8_t>(row.kind),
      (row.ours ? 2U : 0U) | (row.inquired ? 1U : 0U)};
  return text_print({reinterpret_cast<const char*>(contents.data()), sizeof(contents)});
}

}  // namespace

void RepeatedRows::add(const SendRow& row) {
  if (row.at != at_) finish();
  at_ = row.at;
  prints_.push_back(print(row));
}

void RepeatedRows::finish() {
  if (prints_.size() > 1) {
    std::sort(prints_.begin(), prints_.end());
    count_ += static_cast<std::uint64_t>(prints_.end() - std::unique(prints_.begin(), prints_.end()));
  }
  prints_.clear();
}

}  // namespace liaotai::sending
