#pragma once

#include <cstdint>
#include <optional>

#include "engine/sending/audit_question.hpp"
#include "engine/sending/found.hpp"
#include "engine/sending/send_figures.hpp"

namespace liaotai::sending {

/// What a buyer asked and how soon it was answered.
class ResponseWatch {
 public:
  /// An answer, or a message that wants one.
  struct Message {
    core::Instant at = 0;
    Place place;
    std::uint32_t agent = nowhere;
  };
  /// What a buyer asked, and when it was answered.
  struct Inquiry {
    Message asked;
    core::Instant last_message_at = 0;
    std::optional<Message> first;  ///< the first answer that says something
  };
  /// What a buyer waits for.
  using Memory = std::optional<Inquiry>;

  ResponseWatch(const AuditQuestion& question, Found& found, FigureBook& figures);

  /// The buyer wrote something that wants an answer.
  void hear(Memory& pending, const Message& message, std::uint32_t buyer);
  /// We answered; an empty answer is not to be told of.
  void answer(Memory& pending, const Message& message, bool automatic, std::uint32_t buyer);
  /// Nothing follows; the log ends at `log_end`.
  void finish(Memory& pending, core::Instant log_end, std::uint32_t buyer);

 private:
  /// An inquiry that is over: answered by a person, or seen up to an instant without.
  struct Closed {
    Inquiry inquiry;
    std::optional<Message> person;  ///< the first answer that no machine gave
    core::Instant seen_until = 0;
    std::uint32_t buyer = 0;
  };

  const std::optional<Message>& answer_for(const ResponseTarget& target, const Closed& closed) const;
  /// Whether an answer at `answered_at` would be in time.
  static bool in_time(const ResponseTarget& target, const Inquiry& inquiry, core::Instant answered_at);
  bool was_soon(const Closed& closed) const;
  void close(const Closed& closed);
  void tell(const ResponseTarget& target, const Closed& closed);

  const AuditQuestion& question_;
  Found& found_;
  FigureBook& figures_;
  core::Duration inquiry_ends_after_;
};

}  // namespace liaotai::sending
