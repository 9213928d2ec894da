#include "engine/api/calls.hpp"
#include "engine/version.hpp"

namespace liaotai::api {

void info(const State& state, Object&, Warnings&, JsonWriter& answer) {
  answer.field("version").text(version);
  answer.field("packs").begin_array();
  for (const packs::Pack& pack : state.rules->packs()) {
    answer.begin_object();
    answer.field("id").text(pack.id);
    answer.field("version").text(pack.version);
    answer.field("reviewedOn").text(pack.reviewed_on);
    answer.end_object();
  }
  answer.end_array();
  answer.field("windows").begin_array();
  for (const window::Channel& channel : *state.channels) {
    answer.begin_object();
    answer.field("id").text(channel.name);
    answer.field("version").text(channel.version);
    answer.field("reviewedOn").text(channel.reviewed_on);
    answer.end_object();
  }
  answer.end_array();
}

}  // namespace liaotai::api
