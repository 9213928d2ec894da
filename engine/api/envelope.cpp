#include "engine/api/envelope.hpp"

namespace liaotai::api {

std::string error_answer(const core::Error& error) {
  JsonWriter json;
  json.begin_object();
  write(json.field("error"), error);
  json.end_object();
  return json.take();
}

}  // namespace liaotai::api
