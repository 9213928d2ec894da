#include "engine/traffic/run.hpp"

#include <algorithm>

#include "engine/routing/decision.hpp"
#include "engine/traffic/reason_counter.hpp"

namespace liaotai::traffic {
namespace {

/// The run's clock starts with the span, or with somebody who was there before.
core::Instant start_of(const Traffic& traffic, const Configuration& configuration) {
  if (configuration.given.empty()) return traffic.span.from;
  return std::min(traffic.span.from, configuration.given.front().at);
}

/// Buyers who are known from the start.
std::size_t known_buyers(const Traffic& traffic) {
  const auto* const log = std::get_if<ArrivalLog>(&traffic.arrivals);
  return log == nullptr ? 0 : log->buyers;
}

/// How many buyers a log has, and made-up chats on average: room that is right at once needs no move later.
std::size_t expected_buyers(const Traffic& traffic) {
  if (const auto* const log = std::get_if<ArrivalLog>(&traffic.arrivals)) return log->buyers;
  const double fresh = 1.0 - std::get<MadeUpArrivals>(traffic.arrivals).returning;
  const auto expected = static_cast<std::size_t>(fresh * static_cast<double>(expected_chats(traffic)));
  constexpr std::size_t one_in = 100;
  constexpr std::size_t least = 1000;
  return expected + expected / one_in + least;
}

}  // namespace

Run::Run(const Traffic& traffic, const Configuration& configuration, std::uint64_t replication)
    : traffic_(&traffic),
      configuration_(&configuration),
      now_(start_of(traffic, configuration)),
      desks_(configuration.roster.members().size()),
      reason_counter_(traffic.explain ? count_reasons(traffic, configuration, figures_) : nullptr),
      replay_(configuration.roster, traffic.readings, known_buyers(traffic), reason_counter_.get()),
      presence_(configuration.plan, configuration.given, traffic.local, traffic.span),
      chats_(traffic.local, traffic.target, expected_chats(traffic), expected_buyers(traffic),
             traffic.configurations.size() > 1 && replication == 0),
      arrivals_(traffic.arrivals, traffic.handling, traffic.local, replication),
      hours_(traffic.local, now_) {
  figures_.members.resize(desks_.size());
  figures_.rules_of_source.resize(traffic.sources);
  replay_.expect(expected_buyers(traffic));
  chats_.make_room(known_buyers(traffic));
}

bool Run::advance(std::uint64_t steps) {
  for (; steps > 0; --steps) {
    if (!step()) return false;
  }
  return true;
}

bool Run::step() {
  const core::Instant presence_at = presence_.peek().at;
  const core::Instant finish_at = finishes_.front().at;
  const core::Instant next = std::min(std::min(presence_at, finish_at), arrivals_.peek().at);
  if (next == core::at_no_time) return false;
  // Who is given something may be done with it before that.
  if (replay_.may_release() && release_before(next)) return true;
  now_ = next;
  // Who leaves at six o'clock opens nothing more at six; whose hands are free by six takes what comes at six.
  if (presence_at == next) {
    change_presence();
  } else if (finish_at == next) {
    finish_handling();
  } else {
    arrive();
  }
  settle(next);
  return true;
}

/// Unread that its owner loses by `at`, the next of it. Answers whether there was any.
bool Run::release_before(core::Instant at) {
  const std::optional<core::Instant> release = replay_.next_release(at);
  if (!release) return false;
  now_ = *release;
  close_overdue(*release);
  replay_.release();
  settle(*release);
  return true;
}

/// What was read and left alone closes by itself.
void Run::close_overdue(core::Instant at) {
  replay_.close_overdue(at, [](routing::BuyerIndex) {});
}

void Run::know_more_buyers() {
  constexpr std::size_t at_a_time = 128;
  const std::size_t buyers = chats_.buyers() + at_a_time;
  chats_.make_room(buyers);
  replay_.make_room(buyers);
}

void Run::change_presence() {
  const PresenceChange change = presence_.peek();
  presence_.advance();
  note_presence(change);
  routing::Event event;
  event.at = change.at;
  event.kind = routing::EventKind::presence;
  event.member = change.member;
  event.presence = change.presence;
  coming_ = change.member;
  handed_to_coming_ = 0;
  replay_.apply(event, routing::none);
  stir(change.member);
}

void Run::note_presence(const PresenceChange& change) {
  const routing::Activity& activity = replay_.state().activity(change.member);
  if (activity.presence == change.presence) return;
  if (change.presence == routing::Presence::offline) desks_[change.member].left_behind = activity.unread;
  if (activity.presence == routing::Presence::offline) come_back(change.member, change.at);
  if (change.presence == routing::Presence::online) ++online_;
  if (activity.presence == routing::Presence::online) --online_;
  hours_.online_are(change.at, online_);
}

/// Within the grace the platform itself lets chats wait for their agent; beyond it they are frozen, unless
/// the reading gives them to others.
void Run::come_back(routing::MemberIndex member, core::Instant at) {
  if (traffic_->readings.after_grace == routing::AfterGrace::release_unread) return;
  const routing::Activity& activity = replay_.state().activity(member);
  const core::Duration away = at - activity.since;
  if (desks_[member].left_behind == 0 || away <= traffic_->readings.grace) return;
  FrozenWork& frozen = figures_.members[member].frozen;
  ++frozen.times;
  frozen.chats += desks_[member].left_behind;
  frozen.longest = std::max(frozen.longest, away);
}

void Run::finish_handling() {
  const Finish finish = finishes_.front();
  finishes_.pop();
  --desks_[finish.member].in_hand;
  stir(finish.member);
  Waiting& waiting = chats_.waiting(finish.buyer);
  if (waiting.in_hand != finish.opening) return;
  waiting.in_hand = 0;
  const bool wrote_again = waiting.first != no_chat;
  const bool lost_it = replay_.state().conversation(finish.buyer).owner != finish.member;
  if (wrote_again || lost_it) return;
  replay_.answer_and_close(finish.buyer, finish.at, routing::none);
}

void Run::arrive() {
  const Chat chat = arrivals_.peek();
  arrivals_.advance();
  if (chat.buyer >= chats_.buyers()) know_more_buyers();
  const routing::Conversation& conversation = replay_.state().conversation(chat.buyer);
  // Whether it has closed by itself only the next message to a conversation asks: until then it may wait, as
  // long as what waits does not grow with the run.
  constexpr ChatIndex chats_between = 1024;
  const bool may_have_closed = conversation.open && !conversation.unread;
  if (may_have_closed || chats_.size() % chats_between == 0) close_overdue(chat.at);
  const ChatIndex place = chats_.arrive(chat.at, chat.buyer, chat.handling);
  const routing::SourceIndex source = configuration_->claims[chat.source];
  const routing::Choice choice = replay_.choose(chat.buyer, source, chat.at, place);
  replay_.write(chat.buyer, source, choice, chat.at, place);
  ++figures_.rules_of_source[chat.source][static_cast<std::size_t>(choice.rule)];
  chats_.decide_latest(choice.rule);
  note(chat.buyer, choice);
}

/// What was decided is queued, and whoever has a free place opens, until nothing follows from it any more.
void Run::settle(core::Instant at) {
  note_decisions();
  coming_ = routing::nobody;
  while (!stirred_.empty()) {
    const routing::MemberIndex member = stirred_.front();
    stirred_.pop();
    desks_[member].stirred = false;
    open_what_fits(member, at);
  }
  note_buffer(at);
}

void Run::note_decisions() {
  for (const routing::Decision& decision : replay_.decisions()) note(decision.buyer, decision.choice);
  replay_.forget_decisions();
}

void Run::note(routing::BuyerIndex buyer, routing::Choice choice) {
  ++figures_.rules[static_cast<std::size_t>(choice.rule)];
  if (choice.rule == routing::Rule::buffer_handout) note_hand_out(choice.member);
  const routing::MemberIndex member = choice.member;
  if (chats_.waiting(buyer).queue != member) {
    chats_.bring(buyer, choice.rule);
    queue_up(buyer, member);
  }
  if (member == routing::nobody) return;
  MemberFigures& figures = figures_.members[member];
  figures.peak_unread = std::max(figures.peak_unread, replay_.state().activity(member).unread);
  stir(member);
}

void Run::note_hand_out(routing::MemberIndex member) {
  ++figures_.handed_out;
  if (member != coming_) return;
  MemberFigures& figures = figures_.members[coming_];
  ++handed_to_coming_;
  figures.most_at_once = std::max(figures.most_at_once, handed_to_coming_);
}

void Run::note_buffer(core::Instant at) {
  const std::size_t waiting = replay_.state().buffer().size();
  if (waiting == buffer_) return;
  if (buffer_ == 0) buffer_since_ = at;
  if (waiting == 0) figures_.longest_buffer = std::max(figures_.longest_buffer, at - buffer_since_);
  buffer_ = waiting;
  figures_.buffer_peak = std::max(figures_.buffer_peak, waiting);
  hours_.buffer_holds(at, waiting);
}

void Run::queue_up(routing::BuyerIndex buyer, routing::MemberIndex member) {
  Waiting& waiting = chats_.waiting(buyer);
  waiting.queue = member;
  waiting.ticket = ++tickets_;
  if (member != routing::nobody) desks_[member].queue.push({buyer, waiting.ticket});
}

/// Hands that are full at an instant get no freer at it.
void Run::stir(routing::MemberIndex member) {
  Desk& desk = desks_[member];
  if (desk.stirred || desk.in_hand >= traffic_->handling.concurrency) return;
  desk.stirred = true;
  stirred_.push(member);
}

void Run::open_what_fits(routing::MemberIndex member, core::Instant at) {
  Desk& desk = desks_[member];
  if (replay_.state().activity(member).presence != routing::Presence::online) return;
  while (!desk.queue.empty() && desk.in_hand < traffic_->handling.concurrency) {
    const Place place = desk.queue.front();
    desk.queue.pop();
    if (chats_.waiting(place.buyer).ticket == place.ticket) open(place.buyer, member, at);
  }
}

void Run::open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at) {
  Waiting& waiting = chats_.waiting(buyer);
  const core::Duration handling = waiting.handling;
  waiting.queue = routing::nobody;
  waiting.ticket = 0;
  waiting.in_hand = ++openings_;
  MemberFigures& figures = figures_.members[member];
  figures.opened += chats_.open(buyer, member, at);
  figures.busy += handling;
  ++desks_[member].in_hand;
  finishes_.push({at + handling, openings_, member, buyer});
  replay_.open(buyer, at, routing::none);
  note_decisions();
}

}  // namespace liaotai::traffic
