#include "engine/window/inquiry.hpp"

namespace liaotai::window {

bool InquiryWatch::message(core::Instant at, std::size_t event) {
  const bool begins = !last_ || (rule_->new_after ? at - last_->last_message_at > *rule_->new_after
                                                  : last_->answered_at.has_value());
  if (begins) {
    last_ = Inquiry{event, at, at, {}, {}};
  } else {
    last_->last_message_at = at;
  }
  return begins;
}

bool InquiryWatch::answer(core::Instant at, std::size_t event, bool automatic) {
  if (!last_ || last_->answered_at || (automatic && !rule_->automatic_counts)) return false;
  last_->answer = event;
  last_->answered_at = at;
  return true;
}

}  // namespace liaotai::window
