#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/ring.hpp"
#include "engine/routing/conversation.hpp"
#include "engine/routing/presence.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"

namespace liaotai::routing {

/// Whether a member is there, and since when.
struct Attendance {
  Presence presence = Presence::offline;
  core::Instant since = 0;                     ///< when `presence` began
  std::optional<core::Instant> offline_since;  ///< nothing for a member that has not yet gone
};

/// What changes about a member: the columns of the platform's table of figures (deck, page 14) among it.
struct Activity : Attendance {
  std::uint32_t unread = 0;  ///< conversations, not messages
  std::uint32_t open = 0;
  std::uint32_t closed = 0;    ///< times that a conversation of its own went from open to closed
  std::uint32_t received = 0;  ///< decisions that gave it a chat
  /// Counts up over all members: the larger, the later a decision last gave it a chat. Zero: never.
  std::uint32_t last_given = 0;
  core::Duration online = 0;  ///< up to `since`
  core::Duration hidden = 0;  ///< up to `since`
};

/// A shop at one instant: who is there, who holds which conversation, what waits. Keeps the members' counts
/// in step with the conversations; which conversation goes where is decided elsewhere.
class State {
 public:
  /// What a member weighs who is no candidate: not online, or not one of the roster's colleagues.
  static constexpr std::uint32_t no_candidate = none;

  State(const Roster& roster, const Readings& readings, std::size_t buyers);

  /// Keeps room for so many buyers, none of whom it knows for that.
  void expect(std::size_t buyers) { conversations_.reserve(buyers); }
  /// Knows so many buyers from now on.
  void make_room(std::size_t buyers) { conversations_.resize(buyers); }

  const Conversation& conversation(BuyerIndex buyer) const { return conversations_[buyer]; }
  std::span<const Conversation> conversations() const { return conversations_; }
  const Activity& activity(MemberIndex member) const { return activities_[member]; }
  /// A member's unread while it is an online colleague, else `no_candidate`.
  std::span<const std::uint32_t> weights() const { return weights_; }
  /// How many of the roster's colleagues are online.
  std::size_t colleagues_online() const { return colleagues_online_; }
  /// Those who wait, oldest first.
  const core::Ring<BuyerIndex>& buffer() const { return buffer_; }

  /// Whose conversations with a member are unread, the longest not updated first. Only where the reading
  /// `after_grace` releases them. As long as all conversations.
  std::vector<BuyerIndex> unread_of(MemberIndex member) const;

  /// Goes by the roster in which the member's settings have changed.
  void follow(const Roster& roster, MemberIndex member);
  /// States how a member stands, without a history that led there.
  void assume(MemberIndex member, const Activity& activity);
  void assume_attendance(MemberIndex member, const Attendance& attendance);
  void assume_unread(MemberIndex member, std::uint32_t unread);

  /// Answers whether anything changed: repeating a presence changes nothing.
  bool set_presence(MemberIndex member, Presence presence, core::Instant at);

  /// The buyer writes from `source`: to be called before the message is brought to somebody.
  void hear(BuyerIndex buyer, SourceIndex source) { conversations_[buyer].source = source; }
  /// The buyer's message or a forward brings the conversation to `owner` (or to nobody): open, unread,
  /// updated.
  void bring(BuyerIndex buyer, MemberIndex owner, core::Instant at);
  /// The buyer's message puts the conversation at the buffer's end, or finds it waiting there already.
  void put_into_buffer(BuyerIndex buyer, core::Instant at);
  /// The same without a message, for a chat that its owner loses: no update.
  void release_into_buffer(BuyerIndex buyer);
  /// Gives an unread conversation to another owner without a message: no update.
  void hand_over(BuyerIndex buyer, MemberIndex owner, core::Instant at);
  /// Gives the oldest conversation that waits to `owner`, and answers whose it is. The buffer is not empty.
  BuyerIndex take_from_buffer(MemberIndex owner, core::Instant at);
  /// Gives `buyers`, who all wait, to `owner`. As long as the buffer.
  void take_from_buffer(std::span<const BuyerIndex> buyers, MemberIndex owner, core::Instant at);

  /// The owner looks at the conversation, which stays unread if it was: an update.
  void look_at(BuyerIndex buyer, core::Instant at);
  void read(BuyerIndex buyer, core::Instant at);
  void reply(BuyerIndex buyer, core::Instant at);
  void close(BuyerIndex buyer);
  /// A reply and the close at the same instant, without a rest between them.
  void answer_and_close(BuyerIndex buyer, core::Instant at);

  /// Closes the next conversation that is to close by itself before `at`, oldest first (deck, page 29).
  /// Answers whose it was, or nothing when none is left.
  std::optional<BuyerIndex> close_next_overdue(core::Instant at, core::Duration closing) {
    if (resting_.empty() || at - resting_.front().since <= closing) return std::nullopt;
    return close_next_rested(at, closing);
  }

 private:
  /// An open conversation was read at this instant, and closes by itself unless something happens to it.
  struct Resting {
    core::Instant since;
    BuyerIndex buyer;
  };

  std::optional<BuyerIndex> close_next_rested(core::Instant at, core::Duration closing);
  void set_unread(Conversation& conversation, bool unread);
  void set_open(Conversation& conversation, bool open);
  void move(Conversation& conversation, MemberIndex owner);
  void count_as_given(Conversation& conversation, core::Instant at);
  void weigh(MemberIndex member);
  void update(BuyerIndex buyer, core::Instant at);

  RegularFrom regular_from_;
  std::vector<Conversation> conversations_;
  std::vector<Activity> activities_;
  std::vector<std::uint32_t> weights_;
  std::vector<bool> is_colleague_;
  std::size_t colleagues_online_ = 0;
  std::uint32_t given_ = 0;
  // Of updates at one instant the one that happened first counts as the longest ago: only a reading asks for
  // that.
  bool counts_updates_;
  std::uint32_t updates_ = 0;
  std::vector<std::uint32_t> latest_update_;  ///< by buyer, the larger the later
  core::Ring<BuyerIndex> buffer_;
  core::Ring<Resting> resting_;  ///< by `since`: every update carries the present instant
};

}  // namespace liaotai::routing
