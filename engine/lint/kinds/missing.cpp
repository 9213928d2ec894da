#include "engine/lint/cover.hpp"
#include "engine/lint/judging.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { when, unless, allow };

}  // namespace

void judge_missing(const Judging& judging, Judgements& found) {
  Cover allowed;
  for (const Hit& hit : judging.hits) {
    if (hit.role == unless) return;
    if (hit.role == allow) allowed.add(hit.first, hit.last);
  }
  allowed.finish();
  for (const Hit& hit : judging.hits) {
    if (hit.role != when || allowed.covers_together(hit.first, hit.last)) continue;
    found.push_back({0, static_cast<std::uint32_t>(judging.reading.text.size()), {}});
    return;
  }
}

}  // namespace liaotai::lint
