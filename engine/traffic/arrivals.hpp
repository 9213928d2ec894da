#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/routing/events.hpp"
#include "engine/traffic/handling.hpp"
#include "engine/traffic/poisson.hpp"

namespace liaotai::traffic {

/// A source's place among the request's sources, whether a group answers for it or not.
using SourcePlace = std::uint32_t;

/// One arrival: a buyer writes.
struct Chat {
  core::Instant at = 0;
  routing::BuyerIndex buyer = 0;
  SourcePlace source = 0;
  core::Duration handling = 0;
};

/// Chats that have happened, by their instants; those of one instant in the order given.
struct ArrivalLog {
  static constexpr core::Duration not_given = -1;

  std::vector<core::Instant> at;
  std::vector<routing::BuyerIndex> buyer;
  std::vector<SourcePlace> source;
  std::vector<core::Duration> handling;  ///< or `not_given`; empty when no chat has one
  std::vector<std::uint32_t>
      given_place;  ///< by chat: its place in the request; empty when they are the same
  std::size_t buyers = 0;

  std::size_t place(std::size_t chat) const { return given_place.empty() ? chat : given_place[chat]; }
};

/// Chats that are made up. README.md tells how.
struct MadeUpArrivals {
  std::uint64_t seed = 0;
  core::Instant from = 0;
  core::Instant until = 0;
  HourlyRates rates;
  std::vector<double> weights;  ///< by source; at least one above zero
  double returning = 0;         ///< the share of chats whose buyer wrote before

  /// How many chats lie before `until` on average.
  double expected(const LocalTime& local) const { return expected_chats(rates, local, from, until); }
};

using Arrivals = std::variant<ArrivalLog, MadeUpArrivals>;

/// What a made-up buyer who returns is chosen from: the buyers of so many chats before.
inline constexpr std::uint32_t remembered_chats = 5000;

/// Draws places by their weights.
class WeightedPlaces {
 public:
  WeightedPlaces() = default;
  /// At least one of `weights` is above zero.
  explicit WeightedPlaces(const std::vector<double>& weights);

  /// The place whose share of 0 to 1 has the draw of these bits in it.
  SourcePlace at(std::uint64_t bits) const {
    const double drawn = Generator::uniform_of(bits);
    SourcePlace place = first_[bits >> (64U - marks_bits)];
    while (drawn >= shares_[place]) ++place;
    return place;
  }

 private:
  static constexpr unsigned marks_bits = 8;
  static constexpr std::size_t marks = std::size_t{1} << marks_bits;

  std::vector<double> shares_;  ///< by place: the share of it and all before it; the last one's has no end
  std::array<SourcePlace, marks> first_{};  ///< the place at each 256th, from where the search begins
};

/// Draws who writes: a new buyer, or one of those who wrote the chats before.
class RecentBuyers {
 public:
  RecentBuyers() = default;
  /// `returning` is the share of chats whose buyer wrote before.
  explicit RecentBuyers(double returning) : returning_(returning), remembered_(remembered_chats) {}

  routing::BuyerIndex next(Generator& generator) {
    const double drawn = generator.uniform();
    const std::uint32_t back = generator.below(known_ > 0 ? known_ : 1) + 1;
    // Until the ring is full, it is not looked back beyond its beginning.
    const std::uint32_t wrapped = place_ < back ? remembered_chats : 0;
    const routing::BuyerIndex known = remembered_[place_ + wrapped - back];
    // Nobody can foresee who returns: both are worked out, and one is taken without a branch.
    const auto returns = static_cast<std::uint32_t>(drawn < (known_ > 0 ? returning_ : 0.0));
    const routing::BuyerIndex buyer = fresh_ ^ ((fresh_ ^ known) & (0 - returns));
    fresh_ += 1 - returns;
    remember(buyer);
    return buyer;
  }

 private:
  void remember(routing::BuyerIndex buyer) {
    remembered_[place_] = buyer;
    if (++place_ == remembered_chats) place_ = 0;
    if (known_ < remembered_chats) ++known_;
  }

  double returning_ = 0;
  std::vector<routing::BuyerIndex> remembered_;  ///< a ring of the latest chats' buyers
  std::uint32_t known_ = 0;                      ///< of them
  std::uint32_t place_ = 0;                      ///< where in the ring the next one goes
  routing::BuyerIndex fresh_ = 0;                ///< new buyers so far
};

/// The chats of one run, in their order. They are made ready many at a time: what one stream draws for all of
/// them is drawn at once.
class ArrivalStream {
 public:
  /// `arrivals` stays where it is for as long.
  ArrivalStream(const Arrivals& arrivals, const Handling& handling, const LocalTime& local,
                std::uint64_t replication);

  /// The chat that comes next; at no time when there is none.
  const Chat& peek() const { return ready_[next_]; }
  /// Goes on to the next chat.
  void advance() {
    if (++next_ == count_) make_ready();
  }

 private:
  static constexpr std::size_t at_once = 128;

  void make_ready();
  void take_from_log();
  void take_handling();
  void draw_instants();
  void draw_sources();
  void draw_buyers();
  void draw_handling();
  /// Calls `draw(draws, chat)` for each chat that is being made ready.
  template <class Draws, class Draw>
  void draw_each(Draws& draws, Draw draw);

  const ArrivalLog* log_ = nullptr;
  const MadeUpArrivals* made_up_ = nullptr;
  std::size_t taken_ = 0;  ///< chats of the log so far, with those that are ready

  std::size_t count_ = 0;  ///< of the chats that are ready
  std::size_t next_ = 0;

  std::optional<PoissonProcess> instants_;  ///< when chats are made up
  Generator sources_;
  Generator returning_;
  HandlingDraws handling_;
  RecentBuyers buyers_;
  WeightedPlaces by_weight_;
  std::array<Chat, at_once> ready_;  ///< after the last chat of all comes one at no time
};

}  // namespace liaotai::traffic
