#include "engine/api/answer_tape.hpp"

#include <cstring>

namespace liaotai::api {

void AnswerTape::begin() noexcept {
  vocabulary_.forget_if_large();
  words_.resize(1);
  outer_.clear();
  inner_ = {};
}

void AnswerTape::open(Kind kind, std::uint32_t step) {
  put(kind, 0);
  outer_.push_back(inner_);
  inner_ = {words_.size() - 1, 0, step};
}

void AnswerTape::end() {
  words_[inner_.header] |= inner_.holds << kind_bits;
  inner_ = outer_.back();
  outer_.pop_back();
}

void AnswerTape::number(std::int64_t value) {
  constexpr std::int64_t beyond = std::int64_t{1} << (32U - kind_bits);
  if (value >= 0 && value < beyond) {
    put(Kind::whole, static_cast<std::uint32_t>(value));
    return;
  }
  put(Kind::number, 0);
  const auto nearest = static_cast<double>(value);
  std::uint64_t bits = 0;
  std::memcpy(&bits, &nearest, sizeof(bits));
  words_.push_back(static_cast<std::uint32_t>(bits));
  words_.push_back(static_cast<std::uint32_t>(bits >> 32U));
}

}  // namespace liaotai::api
