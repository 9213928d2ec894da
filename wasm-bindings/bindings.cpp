#include <emscripten/bind.h>

#include "wasm-bindings/conversation.hpp"

EMSCRIPTEN_BINDINGS(liaotai) {
  emscripten::class_<TrafficRun>("TrafficRun")
      .function("advance", &TrafficRun::advance)
      .function("done", &TrafficRun::done)
      .function("total", &TrafficRun::total)
      .function("answer", &TrafficRun::answer);
  emscripten::class_<Conversation>("Conversation")
      .constructor<>()
      .function("load", &Conversation::load)
      .function("version", &Conversation::version)
      .function("keptRoom", &Conversation::kept_room)
      .function("requestRoom", &Conversation::request_room)
      .function("startTraffic", &Conversation::start_traffic)
      .function("columnsRoom", &Conversation::columns_room)
      .function("placeOf", &Conversation::place_of)
      .function("call", &Conversation::call)
      .function("callTaped", &Conversation::call_taped)
      .function("tapePlace", &Conversation::tape_place)
      .function("told", &Conversation::told)
      .function("answerPlace", &Conversation::answer_place)
      .function("answerColumns", &Conversation::answer_columns);
}
