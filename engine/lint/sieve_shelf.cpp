#include "engine/lint/sieve_shelf.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace liaotai::lint {

std::unique_ptr<Sieve> SieveShelf::take(const Sieve::Source& source) {
  const auto kept = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& each) {
    return std::equal(each.rules.begin(), each.rules.end(), source.rules.begin(), source.rules.end());
  });
  if (kept == kept_.end()) return std::make_unique<Sieve>(std::span(&source, 1));
  std::unique_ptr<Sieve> sieve = std::move(kept->sieve);
  kept_.erase(kept);
  return sieve;
}

void SieveShelf::put_back(std::unique_ptr<Sieve> sieve, const Sieve::Source& source) noexcept {
  try {
    if (kept_.size() == most_kept) kept_.erase(kept_.begin());
    kept_.push_back({{source.rules.begin(), source.rules.end()}, std::move(sieve)});
  } catch (const std::bad_alloc&) {
    kept_.clear();
  }
}

}  // namespace liaotai::lint
