#include "engine/api/auto_replies_answer.hpp"

#include <numeric>
#include <string>

#include "engine/api/answer.hpp"
#include "engine/lint/evidence.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

using auto_replies::How;
using auto_replies::KeywordPlace;

std::string_view name(How how) {
  switch (how) {
    case How::exact:
      return "exact";
    case How::contains:
      return "contains";
    case How::folded:
      return "folded";
    case How::synonym:
      return "synonym";
  }
  return "exact";
}

std::string_view code(auto_replies::DeadKeyword::Reason reason) {
  using Reason = auto_replies::DeadKeyword::Reason;
  switch (reason) {
    case Reason::empty:
      return "keyword_empty";
    case Reason::repeated:
      return "keyword_repeated";
    case Reason::contained:
      return "keyword_contained";
    case Reason::shadowed:
      return "keyword_shadowed";
  }
  return "keyword_empty";
}

std::string path_of(KeywordPlace place) {
  return "/groups/" + std::to_string(place.group) + "/keywords/" + std::to_string(place.keyword);
}

}  // namespace

AutoReplyAnswer::AutoReplyAnswer(JsonWriter& answer, const std::vector<auto_replies::Group>& groups)
    : answer_(answer), groups_(groups) {
  for (const auto_replies::Group& group : groups) answered_.emplace_back(group.keywords.size());
}

std::string_view AutoReplyAnswer::keyword(KeywordPlace place) const {
  return groups_[place.group].keywords[place.keyword];
}

void AutoReplyAnswer::begin_answers(bool as_columns) {
  answer_.field("answers");
  if (as_columns) {
    const std::vector<Table::Column> columns{{"group"}, {"keyword"}, {"start"}, {"end"}, {"how"}};
    columns_ = std::make_unique<Table>(answer_, Table::Shape::columns, columns);
  } else {
    answer_.begin_array();
  }
}

void AutoReplyAnswer::write_message(std::size_t place, std::string_view message, const std::vector<Hit>& hits,
                                    const lint::Reading& reading) {
  if (!hits.empty()) ++answered_[hits.front().group][hits.front().keyword];
  if (columns_) {
    write_cells(message, hits);
  } else {
    write_row(place, message, hits, reading);
  }
}

void AutoReplyAnswer::end_answers() {
  if (columns_) {
    columns_->finish();
  } else {
    answer_.end_array();
  }
}

void AutoReplyAnswer::write_cells(std::string_view message, const std::vector<Hit>& hits) {
  columns_->begin_row();
  if (hits.empty()) {
    for (int cell = 0; cell < 5; ++cell) columns_->no_cell();
  } else {
    const Hit& hit = hits.front();
    const text::Utf16Offsets offsets(message);
    columns_->cell().count(hit.group);
    columns_->cell().count(hit.keyword);
    columns_->cell().count(offsets.at(hit.begin));
    columns_->cell().count(offsets.at(hit.end));
    columns_->cell().text(name(hit.how));
  }
  columns_->end_row();
}

void AutoReplyAnswer::write_row(std::size_t place, std::string_view message, const std::vector<Hit>& hits,
                                const lint::Reading& reading) {
  answer_.begin_object();
  answer_.field("message").count(place);
  answer_.field("hit");
  if (hits.empty()) {
    answer_.null();
  } else {
    write_hit(message, hits.front(), reading);
  }
  answer_.field("others").begin_array();
  for (std::size_t index = 1; index < hits.size(); ++index) answer_.text(groups_[hits[index].group].id);
  answer_.end_array();
  answer_.end_object();
}

void AutoReplyAnswer::write_hit(std::string_view message, const Hit& hit, const lint::Reading& reading) {
  const text::Utf16Offsets offsets(message);
  const bool is_seen_through = hit.how == How::folded || hit.how == How::synonym;
  answer_.begin_object();
  answer_.field("group").text(groups_[hit.group].id);
  answer_.field("keyword").count(hit.keyword);
  answer_.field("start").count(offsets.at(hit.begin));
  answer_.field("end").count(offsets.at(hit.end));
  answer_.field("how").text(name(hit.how));
  if (hit.how == How::synonym) answer_.field("synonym").text(hit.synonym);
  answer_.field("folds").begin_array();
  if (is_seen_through) {
    for (const lint::FoldSpan& fold : lint::evidence(reading, hit.begin, hit.end)) {
      answer_.begin_object();
      answer_.field("kind").text(lint::name(fold.kind));
      answer_.field("start").count(offsets.at(fold.begin));
      answer_.field("end").count(offsets.at(fold.end));
      answer_.end_object();
    }
  }
  answer_.end_array();
  answer_.end_object();
}

void AutoReplyAnswer::write_unanswered(const std::vector<std::size_t>& places) {
  answer_.field("unanswered").begin_array();
  for (const std::size_t place : places) answer_.count(place);
  answer_.end_array();
}

void AutoReplyAnswer::write_groups(const auto_replies::Matcher& matcher) {
  answer_.field("groups").begin_array();
  for (std::uint32_t group = 0; group < groups_.size(); ++group) {
    const std::vector<std::uint64_t>& counts = answered_[group];
    answer_.begin_object();
    answer_.field("id").text(groups_[group].id);
    answer_.field("answered").count(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
    answer_.field("keywords").begin_array();
    for (std::uint32_t place = 0; place < counts.size(); ++place) {
      answer_.begin_object();
      answer_.field("keyword").text(groups_[group].keywords[place]);
      answer_.field("answered").count(counts[place]);
      if (groups_[group].match == auto_replies::Match::fuzzy) write_synonyms(matcher, {group, place});
      answer_.end_object();
    }
    answer_.end_array();
    answer_.end_object();
  }
  answer_.end_array();
}

void AutoReplyAnswer::write_synonyms(const auto_replies::Matcher& matcher, KeywordPlace place) {
  answer_.field("synonyms").begin_array();
  const std::vector<std::string_view> writings = matcher.writings(place.group, place.keyword);
  // The first is the keyword itself.
  for (std::size_t index = 1; index < writings.size(); ++index) answer_.text(writings[index]);
  answer_.end_array();
}

void AutoReplyAnswer::write_conflicts(const std::vector<auto_replies::Conflict>& conflicts) {
  answer_.field("conflicts").begin_array();
  for (const auto_replies::Conflict& conflict : conflicts) {
    const KeywordPlace first = conflict.claims.front();
    const std::vector<core::Argument> arguments{{"keyword", std::string(keyword(first))},
                                                {"group", groups_[first.group].id}};
    answer_.begin_object();
    answer_.field("code").text(conflict.by_meaning ? "keyword_claimed_by_meaning" : "keyword_claimed");
    write(answer_.field("args"), arguments);
    answer_.field("keyword").text(keyword(first));
    std::vector<std::string> groups;
    std::vector<std::string> paths;
    for (const KeywordPlace claim : conflict.claims) {
      const std::string& id = groups_[claim.group].id;
      if (groups.empty() || groups.back() != id) groups.push_back(id);
      paths.push_back(path_of(claim));
    }
    write(answer_.field("groups"), groups);
    write(answer_.field("paths"), paths);
    answer_.end_object();
  }
  answer_.end_array();
}

void AutoReplyAnswer::write_dead(const std::vector<auto_replies::DeadKeyword>& dead) {
  // One that its own group answers for is told by its place when it is met: it fires, and is not needed.
  const auto is_needless = [](const auto_replies::DeadKeyword& each) {
    return each.reason == auto_replies::DeadKeyword::Reason::contained;
  };
  answer_.field("dead").begin_array();
  for (const auto_replies::DeadKeyword& each : dead) {
    if (!is_needless(each)) write_keyword(each);
  }
  answer_.end_array();
  answer_.field("redundant").begin_array();
  for (const auto_replies::DeadKeyword& each : dead) {
    if (is_needless(each)) write_keyword(each);
  }
  answer_.end_array();
}

void AutoReplyAnswer::write_keyword(const auto_replies::DeadKeyword& dead) {
  const std::vector<core::Argument> arguments{{"keyword", std::string(keyword(dead.place))},
                                              {"by", std::string(keyword(dead.by))},
                                              {"group", groups_[dead.by.group].id}};
  answer_.begin_object();
  answer_.field("code").text(code(dead.reason));
  write(answer_.field("args"), arguments);
  answer_.field("path").text(path_of(dead.place));
  answer_.field("group").text(groups_[dead.place.group].id);
  answer_.field("keyword").text(keyword(dead.place));
  answer_.end_object();
}

void AutoReplyAnswer::write_suggestions(const std::vector<auto_replies::Suggestion>& suggestions) {
  answer_.field("suggestions").begin_array();
  for (const auto_replies::Suggestion& each : suggestions) {
    answer_.begin_object();
    answer_.field("keyword").text(each.keyword);
    answer_.field("count").count(each.count);
    answer_.field("messages").begin_array();
    for (const std::size_t place : each.messages) answer_.count(place);
    answer_.end_array();
    answer_.field("group");
    if (each.group) {
      answer_.text(groups_[*each.group].id);
    } else {
      answer_.null();
    }
    answer_.end_object();
  }
  answer_.end_array();
}

void AutoReplyAnswer::write_advice(const std::vector<auto_replies::Advice>& advice) {
  answer_.field("advice").begin_array();
  for (const auto_replies::Advice& each : advice) {
    const bool is_empty = each.kind == auto_replies::Advice::Kind::empty;
    const std::vector<core::Argument> arguments{{"group", groups_[each.group].id}};
    answer_.begin_object();
    answer_.field("code").text(is_empty ? "auto_reply_empty" : "auto_reply_without_person");
    write(answer_.field("args"), arguments);
    answer_.field("path").text("/groups/" + std::to_string(each.group) + "/reply");
    answer_.field("group").text(groups_[each.group].id);
    write(answer_.field("source"), each.source);
    answer_.end_object();
  }
  answer_.end_array();
}

}  // namespace liaotai::api
