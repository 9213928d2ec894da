#include "engine/api/traffic_request.hpp"

#include <algorithm>
#include <utility>

#include "engine/api/arrivals_request.hpp"
#include "engine/api/readings_request.hpp"
#include "engine/api/shifts_request.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using traffic::Distribution;

/// Three years: no answer takes longer.
constexpr double longest_mean = 1e11;
constexpr std::int64_t most_at_once = 1000;
constexpr std::int64_t most_replications = 1000;
/// In all runs together: hours of computing.
constexpr std::uint64_t most_chats_in_all_runs = 1'000'000'000;
constexpr std::int64_t furthest_offset = 1440;

traffic::Handling read_handling(const Value& value) {
  Object fields = value.object();
  traffic::Handling handling;
  handling.distribution = fields.required("distribution")
                              .one_of<Distribution>({{"fixed", Distribution::fixed},
                                                     {"exponential", Distribution::exponential},
                                                     {"lognormal", Distribution::lognormal}});
  const Value mean = fields.required("meanMs");
  handling.mean = mean.decimal(0, longest_mean);
  const std::optional<Value> deviation = fields.optional("sdMs");
  handling.deviation = deviation ? deviation->decimal(0, longest_mean) : handling.mean;
  // Below a millisecond the mean of a lognormal draw is no answer, and its logarithm would need care.
  if (handling.distribution == Distribution::lognormal && handling.mean < 1) {
    mean.fail(ErrorCode::bad_value, "the mean of a lognormal time is one millisecond at least");
  }
  handling.concurrency = static_cast<std::uint32_t>(fields.required("concurrency").integer(1, most_at_once));
  fields.warn_of_unknown_fields();
  return handling;
}

/// From when until when traffic and shifts last: what is made up says so; a log lasts from its first chat to
/// its last, or for their whole days when shifts fill them.
traffic::Span span_of(const traffic::Traffic& traffic, bool has_shifts) {
  if (const auto* const made_up = std::get_if<traffic::MadeUpArrivals>(&traffic.arrivals)) {
    return {made_up->from, made_up->until};
  }
  const std::vector<core::Instant>& at = std::get<traffic::ArrivalLog>(traffic.arrivals).at;
  if (!has_shifts) return {at.front(), at.back()};
  return {traffic.local.midnight_before(at.front()), traffic.local.midnight_before(at.back()) + core::day};
}

/// The clock of a run passes every hour: lists that lie centuries apart hold a misread date.
void check_length(const traffic::Span& span, const StaffRequest& staff, Object& request) {
  constexpr core::Duration longest = 10'000 * core::day;
  core::Instant from = span.from;
  core::Instant until = span.until;
  if (until - from > longest) {
    request.required("arrivals").fail(ErrorCode::too_large, "the chats lie more than 10,000 days apart");
  }
  if (staff.presence.empty()) return;
  from = std::min(from, staff.presence.front().at);
  until = std::max(until, staff.presence.back().at);
  if (until - from > longest) {
    request.required("presence").fail(ErrorCode::too_large, "more than 10,000 days apart from the chats");
  }
}

std::vector<routing::Shop> read_shops(Object& request) {
  std::vector<routing::Shop> shops{read_runnable_shop(request.required("shop"))};
  if (const std::optional<Value> other = request.optional("compareWith")) {
    shops.push_back(read_runnable_shop(*other));
  }
  return shops;
}

traffic::Configuration configure(const routing::Shop& shop, const TrafficRequest& request,
                                 const StaffRequest& staff) {
  traffic::Configuration configuration{routing::Roster(shop, request.traffic.readings), {}, {}, {}};
  for (const std::string& source : request.sources) {
    configuration.claims.push_back(configuration.roster.find_source(source));
  }
  assign_staff(staff, configuration);
  return configuration;
}

void read_replications(Object& request, traffic::Traffic& traffic, std::size_t shops) {
  const std::optional<Value> replications = request.optional("replications");
  if (!replications) return;
  traffic.replications = static_cast<std::uint32_t>(replications->integer(1, most_replications));
  if (std::uint64_t{traffic::expected_chats(traffic)} * traffic.replications * shops >
      most_chats_in_all_runs) {
    replications->fail(ErrorCode::too_large, "more chats in all runs than can be waited for");
  }
}

}  // namespace

TrafficRequest read_traffic(Object& request, std::vector<core::Warning>& warnings) {
  TrafficRequest read;
  traffic::Traffic& traffic = read.traffic;
  const std::vector<routing::Shop> shops = read_shops(request);
  traffic.readings = read_readings(request);
  if (const std::optional<Value> offset = request.optional("utcOffsetMinutes")) {
    traffic.local.offset = offset->integer(-furthest_offset, furthest_offset) * core::minute;
  }
  const StaffRequest staff = read_staff(request, shops);
  ArrivalsRequest arrivals = read_arrivals(request.required("arrivals"), traffic.local);
  traffic.arrivals = std::move(arrivals.arrivals);
  read.sources = std::move(arrivals.sources);
  read.buyers = std::move(arrivals.buyers);
  traffic.sources = read.sources.size();
  traffic.handling = read_handling(request.required("handling"));
  if (const std::optional<Value> target = request.optional("targetMs")) traffic.target = target->duration();
  read_replications(request, traffic, shops.size());
  traffic.explain = request.flag_or("explain", false);
  traffic.span = span_of(traffic, !staff.shifts.empty());
  check_length(traffic.span, staff, request);
  for (const routing::Shop& shop : shops) traffic.configurations.push_back(configure(shop, read, staff));
  if (staff.shifts.empty() && staff.presence.empty()) warnings.push_back({"no_presence", "", {}});
  return read;
}

}  // namespace liaotai::api
