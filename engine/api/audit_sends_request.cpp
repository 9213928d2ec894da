#include "engine/api/audit_sends_request.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/api/buyer_places.hpp"
#include "engine/api/channel_request.hpp"
#include "engine/api/columns.hpp"
#include "engine/api/recipient_request.hpp"
#include "engine/sending/text_reader.hpp"

namespace liaotai::api {
namespace {

using core::ErrorCode;
using sending::RowKind;
using sending::SendRow;

constexpr std::array<std::pair<std::string_view, RowKind>, 10> own_kinds{{
    {"free-form", RowKind::free_form},
    {"message", RowKind::free_form},
    {"text", RowKind::free_form},
    {"auto-reply", RowKind::auto_reply},
    {"template", RowKind::message_template},
    {"marketing", RowKind::marketing},
    {"utility", RowKind::utility},
    {"service", RowKind::utility},
    {"authentication", RowKind::utility},
    {"order-template", RowKind::order_template},
}};

/// Reads a log row by row, from objects and from columns alike.
class LogReader {
 public:
  LogReader(const State& state, AuditSendsRequest& asked)
      : state_(state), asked_(asked), reader_(*state.sending) {}

  /// `Row` has `required` and `optional`.
  template <class Row>
  void read(Row& fields) {
    SendRow row;
    row.at = fields.required("at").instant();
    row.ours = fields.required("direction").template one_of<bool>({{"in", false}, {"out", true}});
    row.buyer = buyers_.place(fields.required("buyer"));
    row.text = read_text(fields.required("text"));
    if (const auto ip = fields.optional("ip")) row.ip = place(addresses_, *ip);
    if (const auto agent = fields.optional("agent")) row.agent = read_agent(*agent);
    if (const auto inquired = fields.optional("inquired")) row.inquired = inquired->flag();
    const auto kind = fields.optional("kind");
    const std::string_view word = kind ? kind->text() : std::string_view();
    if (row.ours) {
      row.kind = own_kind(word);
    } else {
      read_their_kind(word, row);
    }
    asked_.log.rows.push_back(row);
  }

  void finish() {
    sending::SendLog& log = asked_.log;
    log.keys = reader_.keys();
    log.agents = asked_.agents.size();
    asked_.buyers = buyers_.take();
    std::vector<std::uint32_t> order(asked_.buyers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
      return asked_.buyers[left] < asked_.buyers[right];
    });
    log.buyer_ranks.resize(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) log.buyer_ranks[order[rank]] = rank;
  }

 private:
  static std::uint32_t place(core::TextPlaces& places, const Value& value) {
    return value.text().empty() ? sending::nowhere : places.place(value.text()).index;
  }

  std::uint32_t read_text(const Value& value) {
    const core::TextPlaces::Place place = asked_.texts.place(value.text());
    if (place.fresh) {
      asked_.log.texts.push_back(reader_.read(place.text));
      asked_.log.words.push_back(place.text);
    }
    return place.index;
  }

  std::uint32_t read_agent(const Value& value) {
    if (value.text().empty()) return sending::nowhere;
    const core::TextPlaces::Place place = agents_.place(value.text());
    if (place.fresh) asked_.agents.emplace_back(place.text);
    return place.index;
  }

  /// What we know by no name is a picture, a file or a card: its text is not all that it says.
  static RowKind own_kind(std::string_view word) {
    if (word.empty()) return RowKind::free_form;
    if (word == "broadcast") return RowKind::broadcast;
    const auto* const known = std::find_if(own_kinds.begin(), own_kinds.end(),
                                           [&](const auto& each) { return each.first == word; });
    return known == own_kinds.end() ? RowKind::media : known->second;
  }

  void read_their_kind(std::string_view word, SendRow& row) {
    row.kind = RowKind::message;
    if (word == "opt-in") row.kind = RowKind::opt_in;
    if (word == "opt-out") row.kind = RowKind::opt_out;
    if (word.empty() || word == "user-message" || !is_customer_event(word, *state_.channels)) return;
    row.kind = RowKind::event;
    const core::TextPlaces::Place place = types_.place(word);
    if (place.fresh) asked_.log.types.emplace_back(place.text);
    row.type = place.index;
  }

  const State& state_;
  AuditSendsRequest& asked_;
  sending::TextReader reader_;
  BuyerPlaces buyers_;
  core::TextPlaces addresses_;
  core::TextPlaces agents_;
  core::TextPlaces types_;
};

/// Rows are numbered with 32 bits, of which one number means none.
void check_size(const Value& value, std::size_t rows) {
  if (rows >= std::numeric_limits<std::uint32_t>::max()) {
    value.fail(ErrorCode::too_large, "more rows than can be numbered");
  }
}

void read_log(const Value& value, const State& state, AuditSendsRequest& asked) {
  LogReader reader(state, asked);
  if (value.is_array()) {
    check_size(value, value.size());
    asked.log.rows.reserve(value.size());
    value.each([&](const Value& each) {
      Object fields = each.object();
      reader.read(fields);
      fields.warn_of_unknown_fields();
    });
  } else {
    Object fields = value.object();
    const Columns columns(fields, {"at", "direction", "buyer", "text"}, {"ip", "agent", "inquired", "kind"});
    check_size(value, columns.rows());
    asked.log.rows.reserve(columns.rows());
    for (std::size_t index = 0; index < columns.rows(); ++index) {
      const Columns::Row row = columns.row(index);
      reader.read(row);
    }
    fields.warn_of_unknown_fields();
  }
  reader.finish();
}

void read_audit_readings(const Value& value, sending::AuditQuestion& question) {
  Object fields = value.object();
  if (const auto automatic = fields.optional("autoReply")) {
    question.automatic_counts = automatic->one_of<bool>({{"counts", true}, {"does-not-count", false}});
  }
  if (const auto count = fields.optional("pastedBuyers")) {
    question.pasted_buyers = static_cast<int>(count->integer(2, 10'000));
  }
  if (const auto count = fields.optional("ignoredPromotions")) {
    question.ignored_promotions = static_cast<int>(count->integer(2, 10'000));
  }
  read_window_readings(fields, *question.channel, question.window);
  fields.warn_of_unknown_fields();
}

}  // namespace

AuditSendsRequest read_audit_sends_request(Object& request, const State& state) {
  AuditSendsRequest asked;
  sending::AuditQuestion& question = asked.question;
  question.rulebook = &*state.sending;
  const Value channel = request.required("channel");
  question.channel = &find_channel(channel.text(), *state.channels, channel);
  if (const auto readings = request.optional("readings")) read_audit_readings(*readings, question);
  question.targets =
      sending::response_targets(state.sending->audit, *question.channel, question.window.choices);
  question.recipient = read_recipient(request);
  if (const auto offset = request.optional("utcOffsetMinutes")) {
    question.offset = offset->integer(-1439, 1439) * core::minute;
  }
  read_log(request.required("sends"), state, asked);
  return asked;
}

}  // namespace liaotai::api
