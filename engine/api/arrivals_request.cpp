#include "engine/api/arrivals_request.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/api/buyer_places.hpp"
#include "engine/api/columns.hpp"
#include "engine/api/traffic_request.hpp"
#include "engine/core/text_places.hpp"
#include "engine/traffic/elementary.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using traffic::ArrivalLog;
using traffic::MadeUpArrivals;

/// Ten years, and a chat every four milliseconds: what is more was hardly meant.
constexpr double most_days = 3660;
constexpr double most_per_hour = 1'000'000;
constexpr double heaviest_weight = 1e9;
/// Three years: no answer takes longer.
constexpr core::Duration longest_handling = 100'000'000'000;

class ArrivalReader {
 public:
  /// `Fields` is an `Object`, or a row of columns.
  template <class Fields>
  void read(Fields& fields) {
    log_.at.push_back(fields.required("at").instant());
    log_.buyer.push_back(buyers_.place(fields.required("buyer")));
    log_.source.push_back(place_of_source(fields.required("source").text()));
    const std::optional<Value> handling = fields.optional("handleMs");
    if (handling) has_handling_ = true;
    log_.handling.push_back(handling ? handling->integer(0, longest_handling) : ArrivalLog::not_given);
  }

  ArrivalsRequest finish() {
    if (!has_handling_) log_.handling = {};
    ArrivalsRequest request;
    request.buyers = buyers_.take();
    log_.buyers = request.buyers.size();
    put_in_order();
    request.arrivals = std::move(log_);
    request.sources = std::move(sources_);
    return request;
  }

 private:
  traffic::SourcePlace place_of_source(std::string_view source) {
    const core::TextPlaces::Place place = source_places_.place(source);
    if (place.fresh) sources_.emplace_back(source);
    return static_cast<traffic::SourcePlace>(place.index);
  }

  void put_in_order() {
    if (std::is_sorted(log_.at.begin(), log_.at.end())) return;
    std::vector<std::uint32_t> order(log_.at.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::stable_sort(order.begin(), order.end(), [this](std::uint32_t one, std::uint32_t other) {
      return log_.at[one] < log_.at[other];
    });
    const auto rearranged = [&order](const auto& column) {
      auto result = column;
      for (std::size_t place = 0; place < result.size(); ++place) result[place] = column[order[place]];
      return result;
    };
    log_.at = rearranged(log_.at);
    log_.buyer = rearranged(log_.buyer);
    log_.source = rearranged(log_.source);
    log_.handling = rearranged(log_.handling);
    log_.given_place = std::move(order);
  }

  ArrivalLog log_;
  bool has_handling_ = false;
  BuyerPlaces buyers_;
  std::vector<std::string> sources_;
  core::TextPlaces source_places_;
};

ArrivalsRequest read_log(const Value& value) {
  ArrivalReader reader;
  std::size_t rows = 0;
  const auto check_size = [&] {
    if (rows == 0) value.fail(ErrorCode::bad_value, "a log holds one chat at least");
    if (rows > most_chats) value.fail(ErrorCode::too_large, "more chats than one run can hold");
  };
  if (value.is_object()) {
    Object object = value.object();
    const Columns columns(object, {"at", "buyer", "source"}, {"handleMs"});
    rows = columns.rows();
    check_size();
    for (std::size_t index = 0; index < rows; ++index) {
      Columns::Row row = columns.row(index);
      reader.read(row);
    }
    object.warn_of_unknown_fields();
    return reader.finish();
  }
  rows = value.size();
  check_size();
  value.each([&](const Value& row) {
    Object fields = row.object();
    reader.read(fields);
    fields.warn_of_unknown_fields();
  });
  return reader.finish();
}

traffic::HourlyRates read_rates(const Value& value) {
  if (!value.is_array()) return {value.decimal(0, most_per_hour)};
  const std::size_t hours = value.size();
  if (hours != traffic::hours_of_day && hours != traffic::hours_of_week) {
    value.fail(ErrorCode::bad_value, "one figure, 24 by the hour of the day or 168 by the hour of the week");
  }
  return value.list([](const Value& rate) { return rate.decimal(0, most_per_hour); });
}

void read_weights(const Value& value, std::vector<std::string>& sources, std::vector<double>& weights) {
  Object fields = value.object();
  double sum = 0;
  fields.each_field([&](std::string_view name, const Value& weight) {
    sources.emplace_back(name);
    weights.push_back(weight.decimal(0, heaviest_weight));
    sum += weights.back();
  });
  if (sum <= 0) value.fail(ErrorCode::bad_value, "one source at least has a weight above zero");
}

ArrivalsRequest read_made_up(const Value& value, const traffic::LocalTime& local) {
  Object fields = value.object();
  ArrivalsRequest request;
  MadeUpArrivals made_up;
  made_up.seed = static_cast<std::uint64_t>(fields.required("seed").integer(INT64_MIN, INT64_MAX));
  made_up.from = fields.required("from").instant();
  const Value days = fields.required("days");
  const double length = days.decimal(0, most_days) * static_cast<double>(core::day);
  made_up.until = made_up.from + traffic::nearest(length);
  if (made_up.until == made_up.from) days.fail(ErrorCode::bad_value, "a number above zero is wanted");
  if (made_up.until > core::furthest_instant) days.fail(ErrorCode::bad_value, "past the last instant");
  const Value rates = fields.required("perHour");
  made_up.rates = read_rates(rates);
  read_weights(fields.required("sources"), request.sources, made_up.weights);
  made_up.returning = fields.required("returning").decimal(0, 1);
  if (made_up.expected(local) > static_cast<double>(most_chats)) {
    rates.fail(ErrorCode::too_large, "more chats than one run can hold");
  }
  fields.warn_of_unknown_fields();
  request.arrivals = std::move(made_up);
  return request;
}

}  // namespace

ArrivalsRequest read_arrivals(const Value& value, const traffic::LocalTime& local) {
  Object fields = value.object();
  const std::optional<Value> log = fields.optional("log");
  const std::optional<Value> generate = fields.optional("generate");
  if (log.has_value() == generate.has_value()) {
    value.fail(ErrorCode::bad_value, "a log or what is to be made up, exactly one of the two");
  }
  fields.warn_of_unknown_fields();
  return log ? read_log(*log) : read_made_up(*generate, local);
}

}  // namespace liaotai::api
