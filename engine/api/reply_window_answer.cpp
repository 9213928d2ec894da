#include "engine/api/reply_window_answer.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "engine/api/answer.hpp"

namespace liaotai::api {
namespace {

std::string_view name(window::State state) {
  switch (state) {
    case window::State::never_opened:
      return "never-opened";
    case window::State::open:
      return "open";
    case window::State::closing:
      return "closing";
    case window::State::closed:
      return "closed";
  }
  return "closed";
}

Json closed_by(const window::Report& report) {
  if (!report.closed_by) return nullptr;
  switch (*report.closed_by) {
    case window::Obstacle::elapsed:
      return "elapsed";
    case window::Obstacle::unfollow:
      return "unfollow";
    case window::Obstacle::quota:
      return "quota";
    case window::Obstacle::never_opened:
      return nullptr;
  }
  return nullptr;
}

Json number_or_null(std::optional<int> number) {
  return number ? Json(*number) : Json(nullptr);
}

Json described(const window::Window& window) {
  return {{"trigger", window.trigger},
          {"name", window.name},
          {"limits", window.limits == window::Limits::sending ? "sending" : "target"},
          {"event", window.event},
          {"opensAt", window.opens_at},
          {"closesAt", window.closes_at},
          {"limit", number_or_null(window.limit)},
          {"used", window.used},
          {"source", to_json(window.source)}};
}

Json described(const window::Ignored& ignored) {
  return {{"event", ignored.event}, {"code", ignored.code}};
}

Json described(const window::Remark& remark) {
  return {{"code", remark.code}, {"args", to_json(remark.arguments)}, {"source", to_json(remark.source)}};
}

Json described(const window::PlatformError& error) {
  Json arguments = {{"code", std::to_string(error.code)}};
  if (error.subcode) arguments["subcode"] = std::to_string(*error.subcode);
  return {{"code", std::to_string(error.code)},
          {"meaning", error.meaning},
          {"args", std::move(arguments)},
          {"source", to_json(error.source)}};
}

template <class Element>
Json list(const std::vector<Element>& elements) {
  Json array = Json::array();
  for (const Element& element : elements) array.push_back(described(element));
  return array;
}

}  // namespace

Json to_json(const window::Report& report) {
  Json json = {{"state", name(report.state)},
               {"openedBy", nullptr},
               {"opensAt", nullptr},
               {"closesAt", nullptr},
               {"safeUntil", nullptr},
               {"remainingMs", report.remaining},
               {"closedBy", closed_by(report)},
               {"quota",
                {{"limit", number_or_null(report.quota.limit)},
                 {"used", report.quota.used},
                 {"left", number_or_null(report.quota.left)}}},
               {"windows", list(report.windows)},
               {"ignored", list(report.ignored)},
               {"allowed", report.allowed},
               {"alternatives", list(report.alternatives)},
               {"errors", list(report.errors)},
               {"notes", list(report.notes)}};
  if (report.decisive) {
    json["openedBy"] = report.decisive->event;
    json["opensAt"] = report.decisive->opens_at;
    json["closesAt"] = report.decisive->closes_at;
    json["safeUntil"] = report.safe_until;
  }
  return json;
}

}  // namespace liaotai::api
