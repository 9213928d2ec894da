#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/buyer_places.hpp"
#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/api/state.hpp"
#include "engine/core/text_places.hpp"
#include "engine/sending/audit.hpp"
#include "engine/sending/text_reader.hpp"
#include "engine/window/rules.hpp"

namespace liaotai::api {

/// Hands a log that is given as objects or as columns, whole or in pieces, to an audit row by row. It knows
/// the caller's own words for what the engine counts.
class AuditLogReader {
 public:
  /// `state` and `question` outlive it.
  AuditLogReader(const State& state, const sending::AuditQuestion& question, sending::LogOrder::Trust trust);
  // The audit asks it for the buyers.
  AuditLogReader(const AuditLogReader&) = delete;
  AuditLogReader& operator=(const AuditLogReader&) = delete;

  /// Reads what follows in the log. Throws `RequestError`, whose path counts the rows of this piece alone.
  void read(const Value& sends);

  /// Rows that were read.
  std::uint32_t rows() const { return rows_; }
  const std::vector<CallerId>& buyers() const { return buyers_.all(); }
  const std::vector<std::string>& agents() const { return agent_names_; }
  sending::Audit& audit() { return audit_; }

 private:
  template <class Row>
  void read_row(Row& fields);
  std::uint32_t read_agent(const Value& value);
  std::uint32_t read_address(const Value& value);
  void read_their_kind(std::string_view word, sending::SendRow& row);

  const State& state_;
  window::Rules windows_;
  sending::TextReader texts_;
  BuyerPlaces buyers_;
  core::TextPlaces addresses_;
  core::TextPlaces agents_;
  std::vector<std::string> agent_names_;
  core::TextPlaces types_;
  sending::Audit audit_;
  std::uint32_t rows_ = 0;
};

}  // namespace liaotai::api
