#include "engine/api/routing_report.hpp"

#include <string_view>

#include "engine/api/answer.hpp"
#include "engine/api/table.hpp"
#include "engine/routing/rule.hpp"

namespace liaotai::api {
namespace {

std::string_view name(routing::Presence presence) {
  switch (presence) {
    case routing::Presence::online:
      return "online";
    case routing::Presence::hidden:
      return "hidden";
    case routing::Presence::offline:
      return "offline";
  }
  return "offline";
}

std::string_view name(routing::Severity severity) {
  switch (severity) {
    case routing::Severity::error:
      return "error";
    case routing::Severity::warning:
      return "warning";
    case routing::Severity::info:
      return "info";
  }
  return "info";
}

std::string_view type_of(routing::EventKind kind) {
  if (kind == routing::EventKind::read) return "read";
  if (kind == routing::EventKind::reply) return "reply";
  return "close";
}

/// Writes the parts of a report in the words of the request.
class ReportWriter {
 public:
  ReportWriter(const routing::RoutingReport& report, const routing::Roster& roster, const EventLog& log)
      : report_(report),
        roster_(roster),
        log_(log),
        shape_(log.columns ? Table::Shape::columns : Table::Shape::rows) {}

  Json write() const {
    return {{"decisions", decisions()},
            {"members", members()},
            {"buffer", buffer()},
            {"bufferShares", buffer_shares()},
            {"timeline", timeline()}};
  }

 private:
  Json member_id(routing::MemberIndex member) const {
    return member == routing::nobody ? Json() : Json(roster_.members()[member].id);
  }

  Json source_of(const routing::Decision& decision) const {
    if (decision.choice.rule == routing::Rule::buffer_handout) return {};
    const std::uint32_t source = log_.message_source[decision.event];
    return source == routing::none ? Json() : Json(log_.sources[source]);
  }

  Json decisions() const {
    Table table(shape_, {{"event"}, {"at"}, {"buyer"}, {"source"}, {"member", true}, {"rule"}});
    for (const routing::Decision& decision : report_.decisions) {
      table.add({decision.event, decision.at, log_.buyers[decision.buyer], source_of(decision),
                 member_id(decision.choice.member), routing::name(decision.choice.rule)});
    }
    return table.finish();
  }

  Json members() const {
    Json list = Json::array();
    for (const routing::MemberIndex member : roster_.as_listed()) {
      const routing::Activity& activity = report_.members[member];
      list.push_back({{"id", roster_.members()[member].id},
                      {"presence", name(activity.presence)},
                      {"open", activity.open},
                      {"unread", activity.unread},
                      {"closed", activity.closed},
                      {"onlineMs", activity.online},
                      {"hiddenMs", activity.hidden},
                      {"received", activity.received}});
    }
    return list;
  }

  Json buffer() const {
    Json list = Json::array();
    for (const routing::BuyerIndex buyer : report_.buffer) list.push_back(log_.buyers[buyer]);
    return list;
  }

  Json buffer_shares() const {
    Json list = Json::array();
    for (const routing::Share& share : report_.buffer_shares) {
      list.push_back({{"buyer", log_.buyers[share.buyer]}, {"member", member_id(share.member)}});
    }
    return list;
  }

  Json timeline() const {
    Table table(shape_, {{"at"}, {"event"}, {"member"}, {"presence"}, {"open"}, {"unread"}, {"buffer"}});
    for (const routing::TimelineRow& row : report_.timeline) {
      const bool of_member = row.member != routing::nobody;
      table.add({row.at, row.event == routing::none ? Json() : Json(row.event), member_id(row.member),
                 of_member ? Json(name(row.presence)) : Json(), of_member ? Json(row.open) : Json(),
                 of_member ? Json(row.unread) : Json(), row.buffer});
    }
    return table.finish();
  }

  const routing::RoutingReport& report_;
  const routing::Roster& roster_;
  const EventLog& log_;
  Table::Shape shape_;
};

core::Argument buyer_argument(const Json& buyer) {
  if (buyer.is_string()) return {"buyer", buyer.get<std::string>()};
  return {"buyer", static_cast<long long>(buyer.get<std::int64_t>())};
}

}  // namespace

Json to_json(const routing::RoutingReport& report, const routing::Roster& roster, const EventLog& log) {
  return ReportWriter(report, roster, log).write();
}

Json to_json(const std::vector<routing::Problem>& problems, const std::string& shop_path) {
  Json list = Json::array();
  for (const routing::Problem& problem : problems) {
    list.push_back({{"code", routing::name(problem.code)},
                    {"severity", name(routing::severity(problem.code))},
                    {"where", shop_path + problem.path},
                    {"args", to_json(problem.arguments)},
                    {"source", to_json(routing::source(problem.code))}});
  }
  return list;
}

void add_warnings(const routing::RoutingReport& report, const EventLog& log,
                  std::vector<core::Warning>& warnings) {
  const std::string events = log.columns ? "/events/type/" : "/events/";
  for (const routing::IgnoredEvent& ignored : report.ignored) {
    const routing::Event& event = log.events[ignored.event];
    warnings.push_back(
        {std::string(routing::name(ignored.why)),
         events + std::to_string(ignored.event),
         {{"action", std::string(type_of(event.kind))}, buyer_argument(log.buyers[event.buyer])}});
  }
}

}  // namespace liaotai::api
