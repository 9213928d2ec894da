#include "engine/api/audit_log_reader.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

#include "engine/api/channel_request.hpp"
#include "engine/api/columns.hpp"

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

/// Whether a row is ours, in the order in which columns number it.
constexpr std::array<std::pair<std::string_view, bool>, 2> directions{{{"in", false}, {"out", true}}};

/// What we know by no name is a picture, a file or a card: its text is not all that it says.
RowKind own_kind(std::string_view word) {
  if (word.empty()) return RowKind::free_form;
  if (word == "broadcast") return RowKind::broadcast;
  const auto* const known =
      std::find_if(own_kinds.begin(), own_kinds.end(), [&](const auto& each) { return each.first == word; });
  return known == own_kinds.end() ? RowKind::media : known->second;
}

/// Rows are numbered with 32 bits, of which one number means none.
void check_size(const Value& value, std::uint64_t rows) {
  if (rows >= std::numeric_limits<std::uint32_t>::max()) {
    value.fail(ErrorCode::too_large, "more rows than can be numbered");
  }
}

}  // namespace

AuditLogReader::AuditLogReader(const State& state, const sending::AuditQuestion& question,
                               sending::LogOrder::Trust trust)
    : state_(state),
      windows_(*question.channel, question.window.overlap, question.window.choices),
      texts_(*question.rulebook),
      audit_(question, trust) {}

void AuditLogReader::read(const Value& sends) {
  if (sends.is_array()) {
    check_size(sends, rows_ + std::uint64_t{sends.size()});
    sends.each([&](const Value& each) {
      Object fields = each.object();
      read_row(fields);
      fields.warn_of_unknown_fields();
    });
    return;
  }
  Object fields = sends.object();
  const Columns columns(fields, {"at", "direction", "buyer", "text"}, {"ip", "agent", "inquired", "kind"});
  check_size(sends, rows_ + std::uint64_t{columns.rows()});
  for (std::size_t index = 0; index < columns.rows(); ++index) {
    const Columns::Row row = columns.row(index);
    read_row(row);
  }
  fields.warn_of_unknown_fields();
}

/// `Row` has `required` and `optional`.
template <class Row>
void AuditLogReader::read_row(Row& fields) {
  SendRow row;
  row.number = rows_;
  const Value at = fields.required("at");
  row.at = at.instant();
  row.ours = read_word<Row>(fields.required("direction"), directions);
  row.buyer = buyers_.place(fields.required("buyer"));
  row.text = texts_.read(fields.required("text").text());
  if (const auto ip = fields.optional("ip")) row.ip = read_address(*ip);
  if (const auto agent = fields.optional("agent")) row.agent = read_agent(*agent);
  if (const auto inquired = fields.optional("inquired")) row.inquired = read_flag<Row>(*inquired);
  const auto kind = fields.optional("kind");
  const std::string_view word = kind ? kind->text() : std::string_view();
  if (row.ours) {
    row.kind = own_kind(word);
  } else {
    read_their_kind(word, row);
  }
  if (!audit_.add(row)) {
    at.fail(ErrorCode::bad_value,
            "earlier than more than 65536 rows that came before it; a log that is so far out of order wants "
            "order: any");
  }
  ++rows_;
}

std::uint32_t AuditLogReader::read_address(const Value& value) {
  return value.text().empty() ? sending::nowhere : addresses_.place(value.text()).index;
}

std::uint32_t AuditLogReader::read_agent(const Value& value) {
  constexpr std::size_t most_agents = 1U << 28U;
  if (value.text().empty()) return sending::nowhere;
  const core::TextPlaces::Place place = agents_.place(value.text());
  if (!place.fresh) return place.index;
  if (agent_names_.size() + 1 == most_agents)
    value.fail(ErrorCode::too_large, "more agents than can be numbered");
  agent_names_.emplace_back(place.text);
  return place.index;
}

void AuditLogReader::read_their_kind(std::string_view word, SendRow& row) {
  constexpr std::string_view ordinary = "user-message";
  row.kind = RowKind::message;
  if (word == "opt-in") row.kind = RowKind::opt_in;
  if (word == "opt-out") row.kind = RowKind::opt_out;
  if (word.empty() || word == ordinary || !is_customer_event(word, *state_.channels)) {
    row.trigger = windows_.kind(ordinary);
    return;
  }
  row.kind = RowKind::event;
  row.type = static_cast<std::uint16_t>(types_.place(word).index);
  row.trigger = windows_.kind(word);
}

}  // namespace liaotai::api
