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

  /// The place whose share of 0 to 1 has `drawn` in it.
  SourcePlace at(double drawn) const {
    SourcePlace place = first_[static_cast<std::size_t>(drawn * marks)];
    while (place < last_ && drawn >= shares_[place]) ++place;
    return place;
  }

 private:
  static constexpr std::size_t marks = 256;

  std::vector<double> shares_;  ///< by place: the share of it and all before it
  SourcePlace last_ = 0;
  std::array<SourcePlace, marks> first_{};  ///< the place at each 256th, from where the search begins
};

/// The chats of one run, in their order.
class ArrivalStream {
 public:
  /// `arrivals` stays where it is for as long.
  ArrivalStream(const Arrivals& arrivals, const Handling& handling, const LocalTime& local,
                std::uint64_t replication);

  /// The chat that comes next; at no time when there is none.
  const Chat& peek() const { return chat_; }
  /// Goes on to the next chat.
  void advance();

 private:
  void draw();
  routing::BuyerIndex draw_buyer();
  void remember(routing::BuyerIndex buyer);

  const ArrivalLog* log_ = nullptr;
  const MadeUpArrivals* made_up_ = nullptr;
  std::size_t taken_ = 0;  ///< chats of the log so far, with the one that `peek` shows
  Chat chat_;

  std::optional<PoissonProcess> instants_;  ///< when chats are made up
  Generator sources_;
  Generator returning_;
  HandlingDraws handling_;
  WeightedPlaces by_weight_;
  std::vector<routing::BuyerIndex> remembered_;  ///< a ring of the latest chats' buyers
  std::uint32_t known_ = 0;                      ///< buyers in the ring
  std::uint32_t next_remembered_ = 0;            ///< where in the ring the next one goes
  routing::BuyerIndex fresh_buyers_ = 0;
};

}  // namespace liaotai::traffic
