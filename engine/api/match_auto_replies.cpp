#include <unordered_set>

#include "engine/api/answer.hpp"
#include "engine/api/auto_replies_answer.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/columns.hpp"
#include "engine/auto_replies/advice.hpp"

namespace liaotai::api {
namespace {

using auto_replies::Group;
using auto_replies::Match;
using core::ErrorCode;

std::vector<Group> read_groups(const Value& value) {
  std::unordered_set<std::string> seen;
  return value.list([&](const Value& each) {
    Object fields = each.object();
    Group group;
    const Value id = fields.required("id");
    group.id = id.text();
    if (!seen.insert(group.id).second) id.fail(ErrorCode::duplicate_id, "another group has this id");
    group.keywords = fields.required("keywords").texts();
    group.match = fields.required("match").one_of<Match>(
        {{"exact", Match::exact}, {"contains", Match::contains}, {"fuzzy", Match::fuzzy}});
    group.reply = fields.required("reply").text();
    fields.warn_of_unknown_fields();
    return group;
  });
}

/// The messages, and whether they came as a column.
struct Messages {
  std::vector<std::string_view> texts;
  bool are_columns = false;
};

Messages read_messages(const Value& value) {
  Messages messages;
  if (!value.is_object()) {
    messages.texts = value.list([](const Value& each) { return each.text(); });
    return messages;
  }
  messages.are_columns = true;
  Object fields = value.object();
  const Columns columns(fields, {"text"}, {});
  for (std::size_t row = 0; row < columns.rows(); ++row)
    messages.texts.push_back(columns.row(row).required("text").text());
  fields.warn_of_unknown_fields();
  return messages;
}

}  // namespace

void match_auto_replies(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const std::vector<Group> groups = read_groups(request.required("groups"));
  const Messages messages = read_messages(request.required("messages"));
  const auto_replies::Synonyms synonyms(state.auto_replies->intents);
  auto_replies::Matcher matcher(groups, synonyms);
  AutoReplyAnswer writer(answer, groups);
  std::vector<std::size_t> unanswered;
  writer.begin_answers(messages.are_columns);
  for (std::size_t place = 0; place < messages.texts.size(); ++place) {
    const std::vector<auto_replies::KeywordHit> hits = matcher.best_hits(messages.texts[place]);
    if (hits.empty()) unanswered.push_back(place);
    writer.write_message(place, messages.texts[place], hits, matcher.reading());
  }
  writer.end_answers();
  writer.write_unanswered(unanswered);
  writer.write_groups(matcher);
  writer.write_conflicts(auto_replies::find_conflicts(groups, matcher));
  writer.write_dead(auto_replies::find_dead(groups, matcher));
  writer.write_suggestions(
      auto_replies::suggest(messages.texts, unanswered, groups, *state.auto_replies, synonyms));
  writer.write_advice(auto_replies::advise(groups, *state.auto_replies));
}

}  // namespace liaotai::api
