#include "engine/api/customer_events_request.hpp"

#include <limits>
#include <string>
#include <unordered_map>
#include <utility>

#include "engine/api/buyer_places.hpp"
#include "engine/api/columns.hpp"
#include "engine/api/event_types.hpp"
#include "engine/api/reply_texts.hpp"
#include "engine/api/reply_window_request.hpp"
#include "engine/core/text_places.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using window::Happening;

class TableReader {
 public:
  TableReader(const window::Rules& rules, std::span<const window::Channel> channels,
              std::string_view customer_column, Object& table)
      : rules_(rules),
        channels_(channels),
        customer_column_(customer_column),
        names_(table),
        texts_(rules.channel()) {}

  void read(const Columns::Row& row, std::uint32_t index) {
    Happening happening;
    happening.at = row.required("at").instant();
    happening.event = index;
    const Value type = row.required("type");
    const std::string_view word = names_.word(type);
    happening.kind = kind(type, word);
    if (const auto automatic = row.optional("automatic")) {
      happening.automatic = read_flag<Columns::Row>(*automatic);
    }
    happening.says_nothing = texts_.says_nothing(word, row.optional("text"));
    const std::uint32_t customer = customers_.place(row.required(customer_column_));
    if (const auto id = row.optional("id")) {
      if (is_repeated(*id, customer, happening)) return;
    }
    happenings_.push_back(happening);
    customer_.push_back(customer);
  }

  CustomerEvents finish() {
    CustomerEvents events;
    events.customers = customers_.take();
    events.happenings = window::group_by_customer(happenings_, customer_, events.customers.size());
    return events;
  }

 private:
  /// A table has few types and many rows: each word is looked up once.
  window::Kind kind(const Value& value, std::string_view word) {
    const core::TextPlaces::Place place = types_.place(word);
    if (place.fresh) {
      if (!is_event_type(place.text, channels_)) {
        value.fail(ErrorCode::bad_value, "no channel knows this type of event: " + std::string(place.text));
      }
      kinds_.push_back(rules_.kind(place.text));
    }
    return kinds_[place.index];
  }

  bool is_repeated(const Value& id, std::uint32_t customer, const Happening& happening) {
    const std::uint64_t key = std::uint64_t{customer} << 32 | ids_.place(id);
    const auto [known, is_new] = first_of_id_.try_emplace(key, happenings_.size());
    if (is_new) return false;
    const Happening& first = happenings_[known->second];
    if (first.at != happening.at || first.kind != happening.kind) {
      id.fail(ErrorCode::duplicate_id, "another event of the same id differs from this one");
    }
    return true;
  }

  const window::Rules& rules_;
  std::span<const window::Channel> channels_;
  std::string_view customer_column_;
  EventTypes names_;
  ReplyTexts texts_;
  core::TextPlaces types_;
  std::vector<window::Kind> kinds_;  ///< by the place of the type
  BuyerPlaces customers_;
  BuyerPlaces ids_;
  std::unordered_map<std::uint64_t, std::size_t> first_of_id_;  ///< by customer and id
  std::vector<Happening> happenings_;
  std::vector<std::uint32_t> customer_;
};

/// Tables of chats call the customer a buyer, which does as well.
std::string_view customer_column(Object& table) {
  return !table.optional("customer") && table.optional("buyer") ? "buyer" : "customer";
}

}  // namespace

CustomerEvents read_customer_events(const Value& value, const window::Rules& rules,
                                    std::span<const window::Channel> channels) {
  Object object = value.object();
  const std::string_view customer = customer_column(object);
  const Columns columns(object, {"at", "type", customer}, {"text", "id", "automatic"});
  if (columns.rows() > std::numeric_limits<std::uint32_t>::max()) {
    value.fail(ErrorCode::too_large, "more rows than can be numbered");
  }
  TableReader reader(rules, channels, customer, object);
  for (std::size_t index = 0; index < columns.rows(); ++index) {
    reader.read(columns.row(index), static_cast<std::uint32_t>(index));
  }
  object.warn_of_unknown_fields();
  return reader.finish();
}

}  // namespace liaotai::api
