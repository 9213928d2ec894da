#include "engine/api/routing_request.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/api/buyer_places.hpp"
#include "engine/api/columns.hpp"
#include "engine/api/presence_words.hpp"
#include "engine/core/text_places.hpp"
#include "engine/routing/events.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using routing::Event;
using routing::EventKind;

/// What an event's `type` says, in the order in which columns number it; which of the two forwards it is, its
/// other fields tell.
constexpr std::array<std::pair<std::string_view, EventKind>, 6> kinds{
    {{"presence", EventKind::presence},
     {"message", EventKind::message},
     {"read", EventKind::read},
     {"reply", EventKind::reply},
     {"close", EventKind::close},
     {"forward", EventKind::forward_to_member}}};

/// Reads events one by one and gives every buyer and source that it meets a place.
class ShopEventReader {
 public:
  explicit ShopEventReader(const routing::Roster& roster) : roster_(roster) {}

  /// `Fields` is an `Object`, or anything else with its `required` and `optional`; `whole` is the event.
  template <class Fields>
  void read(Fields& fields, const Value& whole) {
    Event event;
    event.at = fields.required("at").instant();
    event.kind = read_word<Fields>(fields.required("type"), kinds);
    std::uint32_t source = routing::none;
    if (event.kind == EventKind::presence) {
      event.member = member(fields.required("member"));
      event.presence = read_word<Fields>(fields.required("presence"), presence_words);
    } else {
      event.buyer = buyers_.place(fields.required("buyer"));
      if (event.kind == EventKind::message) {
        source = place_of_source(fields.required("source").text());
        event.source = claims_[source];
      }
      if (event.kind == EventKind::forward_to_member) read_receiver(fields, whole, event);
    }
    log_.events.push_back(event);
    log_.message_source.push_back(source);
  }

  EventLog finish() {
    log_.buyers = buyers_.take();
    return std::move(log_);
  }

 private:
  template <class Fields>
  void read_receiver(Fields& fields, const Value& whole, Event& event) {
    const std::optional<Value> to_member = fields.optional("member");
    const std::optional<Value> to_group = fields.optional("group");
    if (to_member.has_value() == to_group.has_value()) {
      whole.fail(ErrorCode::bad_value, "a forward names a member or a group, exactly one of the two");
    }
    if (to_member) {
      event.member = member(*to_member);
    } else {
      event.kind = EventKind::forward_to_group;
      event.group = group(*to_group);
    }
  }

  routing::MemberIndex member(const Value& value) const {
    const std::optional<routing::MemberIndex> place = roster_.find_member(value.text());
    if (!place) value.fail(ErrorCode::unknown_id, "no such member: " + std::string(value.text()));
    return *place;
  }

  routing::GroupIndex group(const Value& value) const {
    const std::optional<routing::GroupIndex> place = roster_.find_group(value.text());
    if (!place) value.fail(ErrorCode::unknown_id, "no such group: " + std::string(value.text()));
    return *place;
  }

  std::uint32_t place_of_source(std::string_view source) {
    const core::TextPlaces::Place place = source_places_.place(source);
    if (place.fresh) {
      log_.sources.emplace_back(source);
      claims_.push_back(roster_.find_source(source));
    }
    return place.index;
  }

  const routing::Roster& roster_;
  EventLog log_;
  BuyerPlaces buyers_;
  core::TextPlaces source_places_;
  std::vector<routing::SourceIndex> claims_;  ///< by the log's sources: the roster's place
};

}  // namespace

EventLog read_events(const Value& value, const routing::Roster& roster) {
  ShopEventReader reader(roster);
  if (value.is_object()) {
    Object object = value.object();
    const Columns columns(object, {"at", "type"}, {"buyer", "source", "member", "presence", "group"});
    for (std::size_t index = 0; index < columns.rows(); ++index) {
      Columns::Row row = columns.row(index);
      reader.read(row, row.required("type"));
    }
    object.warn_of_unknown_fields();
    EventLog log = reader.finish();
    log.columns = true;
    return log;
  }
  value.each([&](const Value& row) {
    Object fields = row.object();
    reader.read(fields, row);
    fields.warn_of_unknown_fields();
  });
  return reader.finish();
}

}  // namespace liaotai::api
