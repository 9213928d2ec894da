#include "engine/api/routing_report.hpp"

#include <string_view>

#include "engine/api/answer.hpp"
#include "engine/api/presence_words.hpp"
#include "engine/api/table.hpp"
#include "engine/routing/rule.hpp"

namespace liaotai::api {
namespace {

std::string_view type_of(routing::EventKind kind) {
  if (kind == routing::EventKind::read) return "read";
  if (kind == routing::EventKind::reply) return "reply";
  return "close";
}

/// Writes the parts of a report in the words of the request.
class ReportWriter {
 public:
  ReportWriter(JsonWriter& json, const routing::RoutingReport& report, const routing::Roster& roster,
               const EventLog& log, const std::vector<std::string>* explanations)
      : json_(json),
        report_(report),
        roster_(roster),
        log_(log),
        explanations_(explanations),
        shape_(log.columns ? Table::Shape::columns : Table::Shape::rows) {}

  void write_all() {
    write_decisions();
    write_members();
    write_buffer();
    write_buffer_shares();
    write_timeline();
    write_conversations();
  }

 private:
  std::string_view id_of(routing::MemberIndex member) const { return roster_.members()[member].id; }

  void add_member(Table& table, routing::MemberIndex member) const {
    if (member == routing::nobody) {
      table.no_cell();
    } else {
      table.cell().text(id_of(member));
    }
  }

  static void add_explanation(Table& table, const std::string& explanation) {
    if (explanation.empty()) {
      table.no_cell();
    } else {
      table.cell().written(explanation);
    }
  }

  std::uint32_t source_of(const routing::Decision& decision) const {
    if (decision.choice.rule == routing::Rule::buffer_handout) return routing::none;
    return log_.message_source[decision.event];
  }

  void write_decisions() {
    std::vector<Table::Column> columns{{"event"}, {"at"}, {"buyer"}, {"source"}, {"member", true}, {"rule"}};
    if (explanations_ != nullptr) columns.push_back({"why"});
    Table table(json_.field("decisions"), shape_, std::move(columns));
    for (std::size_t place = 0; place < report_.decisions.size(); ++place) {
      const routing::Decision& decision = report_.decisions[place];
      table.begin_row();
      table.cell().number(decision.event);
      table.cell().number(decision.at);
      write(table.cell(), log_.buyers[decision.buyer]);
      if (const std::uint32_t source = source_of(decision); source != routing::none) {
        table.cell().text(log_.sources[source]);
      } else {
        table.no_cell();
      }
      add_member(table, decision.choice.member);
      table.cell().text(routing::name(decision.choice.rule));
      if (explanations_ != nullptr) add_explanation(table, (*explanations_)[place]);
      table.end_row();
    }
    table.finish();
  }

  void write_members() {
    json_.field("members").begin_array();
    for (const routing::MemberIndex member : roster_.as_listed()) {
      const routing::Activity& activity = report_.members[member];
      json_.begin_object();
      json_.field("id").text(id_of(member));
      json_.field("presence").text(api::name(activity.presence));
      json_.field("open").number(activity.open);
      json_.field("unread").number(activity.unread);
      json_.field("closed").number(activity.closed);
      json_.field("onlineMs").number(activity.online);
      json_.field("hiddenMs").number(activity.hidden);
      json_.field("received").number(activity.received);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_buffer() {
    json_.field("buffer").begin_array();
    for (const routing::BuyerIndex buyer : report_.buffer) write(json_, log_.buyers[buyer]);
    json_.end_array();
  }

  void write_buffer_shares() {
    json_.field("bufferShares").begin_array();
    for (const routing::Share& share : report_.buffer_shares) {
      json_.begin_object();
      write(json_.field("buyer"), log_.buyers[share.buyer]);
      json_.field("member").text(id_of(share.member));
      json_.end_object();
    }
    json_.end_array();
  }

  void write_timeline() {
    Table table(json_.field("timeline"), shape_,
                {{"at"}, {"event"}, {"member"}, {"presence"}, {"open"}, {"unread"}, {"buffer"}});
    for (const routing::TimelineRow& row : report_.timeline) {
      table.begin_row();
      table.cell().number(row.at);
      if (row.event == routing::none) {
        table.no_cell();
      } else {
        table.cell().number(row.event);
      }
      add_member(table, row.member);
      if (row.member == routing::nobody) {
        for (int cell = 0; cell < 3; ++cell) table.no_cell();
      } else {
        table.cell().text(api::name(row.presence));
        table.cell().number(row.open);
        table.cell().number(row.unread);
      }
      table.cell().count(row.buffer);
      table.end_row();
    }
    table.finish();
  }

  void write_conversations() {
    Table table(json_.field("conversations"), shape_,
                {{"buyer"}, {"owner", true}, {"open"}, {"unread"}, {"waiting"}, {"updated"}});
    for (routing::BuyerIndex buyer = 0; buyer < report_.conversations.size(); ++buyer) {
      const routing::Conversation& conversation = report_.conversations[buyer];
      if (conversation.updated == routing::never) continue;
      table.begin_row();
      write(table.cell(), log_.buyers[buyer]);
      add_member(table, conversation.owner);
      table.cell().flag(conversation.open);
      table.cell().flag(conversation.unread);
      table.cell().flag(conversation.waiting);
      table.cell().number(conversation.updated);
      table.end_row();
    }
    table.finish();
  }

  JsonWriter& json_;
  const routing::RoutingReport& report_;
  const routing::Roster& roster_;
  const EventLog& log_;
  const std::vector<std::string>* explanations_;
  Table::Shape shape_;
};

core::Argument buyer_argument(const CallerId& buyer) {
  if (const auto* const text = std::get_if<std::string>(&buyer)) return {"buyer", *text};
  return {"buyer", static_cast<long long>(std::get<std::int64_t>(buyer))};
}

}  // namespace

void write(JsonWriter& json, const CallerId& id) {
  if (const auto* const text = std::get_if<std::string>(&id)) {
    json.text(*text);
  } else {
    json.number(std::get<std::int64_t>(id));
  }
}

void write(JsonWriter& answer, const routing::RoutingReport& report, const routing::Roster& roster,
           const EventLog& log, const std::vector<std::string>* explanations) {
  ReportWriter(answer, report, roster, log, explanations).write_all();
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
