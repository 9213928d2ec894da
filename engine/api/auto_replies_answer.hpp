#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/table.hpp"
#include "engine/auto_replies/advice.hpp"
#include "engine/auto_replies/keywords.hpp"
#include "engine/auto_replies/suggestions.hpp"

namespace liaotai::api {

/// Writes the fields of the answer about auto replies, in the words of the request. Bytes become UTF-16 code
/// units here.
class AutoReplyAnswer {
 public:
  /// Both outlive it.
  AutoReplyAnswer(JsonWriter& answer, const std::vector<auto_replies::Group>& groups);

  void begin_answers(bool as_columns);
  /// `hits`: the best of each group; `reading`: the message as fuzzy groups read it.
  void write_message(std::size_t place, std::string_view message,
                     const std::vector<auto_replies::KeywordHit>& hits, const lint::Reading& reading);
  void end_answers();

  void write_unanswered(const std::vector<std::size_t>& places);
  /// How often each group and keyword decided, and what else a fuzzy keyword is met as; after the last
  /// message.
  void write_groups(const auto_replies::Matcher& matcher);
  void write_conflicts(const std::vector<auto_replies::Conflict>& conflicts);
  /// `dead`: those that never fire; `redundant`: those that are not needed.
  void write_dead(const std::vector<auto_replies::DeadKeyword>& dead);
  void write_suggestions(const std::vector<auto_replies::Suggestion>& suggestions);
  void write_advice(const std::vector<auto_replies::Advice>& advice);

 private:
  using Hit = auto_replies::KeywordHit;

  void write_row(std::size_t place, std::string_view message, const std::vector<Hit>& hits,
                 const lint::Reading& reading);
  void write_cells(std::string_view message, const std::vector<Hit>& hits);
  void write_hit(std::string_view message, const Hit& hit, const lint::Reading& reading);
  void write_keyword(const auto_replies::DeadKeyword& dead);
  void write_synonyms(const auto_replies::Matcher& matcher, auto_replies::KeywordPlace place);
  std::string_view keyword(auto_replies::KeywordPlace place) const;

  JsonWriter& answer_;
  const std::vector<auto_replies::Group>& groups_;
  std::vector<std::vector<std::uint64_t>> answered_;  // by group and keyword
  std::unique_ptr<Table> columns_;
};

}  // namespace liaotai::api
