#include "engine/api/set_findings_answer.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace liaotai::api {
namespace {

using lint::SetFinding;

void write_numbers(JsonWriter& json, const std::vector<std::size_t>& numbers) {
  json.begin_array();
  for (const std::size_t number : numbers) json.count(number);
  json.end_array();
}

/// The findings that differ from the first of their rule in a few numbers alone.
class LikeFindings {
 public:
  void add(const SetFinding& finding, std::size_t like, const Baseline& baseline) {
    const std::string print = fingerprint_word(finding.fingerprint);
    if (baseline.count(print) != 0) known_.push_back(likes_.size());
    fingerprints_ += print;
    likes_.push_back(like);
    findings_.push_back(&finding);
  }

  void write(JsonWriter& json) const {
    write_numbers(json.field("like"), likes_);
    write_column(json.field("item"), [](const SetFinding& finding) { return finding.item; });
    write_column(json.field("end"), [](const SetFinding& finding) { return finding.units; });
    write_column(json.field("first"), [](const SetFinding& finding) { return finding.first; });
    json.field("fingerprints").text(fingerprints_);
    write_numbers(json.field("known"), known_);
  }

 private:
  template <class NumberOf>
  void write_column(JsonWriter& json, NumberOf number_of) const {
    json.begin_array();
    for (const SetFinding* const finding : findings_) json.count(number_of(*finding));
    json.end_array();
  }

  std::vector<const SetFinding*> findings_;
  std::vector<std::size_t> likes_;
  std::vector<std::size_t> known_;
  std::string fingerprints_;
};

lint::Finding whole(const SetFinding& finding, const lint::BulkLinter& linter) {
  lint::Finding whole;
  whole.rule = finding.rule;
  whole.arguments = linter.arguments_of(finding);
  whole.fingerprint = finding.fingerprint;
  return whole;
}

}  // namespace

void write_set_findings(JsonWriter& json, const lint::BulkLinter& linter, packs::Platform platform,
                        const Baseline& baseline) {
  std::unordered_map<const packs::Rule*, std::size_t> firsts;
  std::vector<std::size_t> places;
  LikeFindings likes;
  std::size_t place = 0;
  json.begin_object();
  json.field("firsts").begin_array();
  for (const SetFinding& finding : linter.set_findings()) {
    const auto [first, is_first] = firsts.try_emplace(finding.rule, firsts.size());
    if (is_first) {
      places.push_back(place);
      write_finding_about_all(json, std::to_string(finding.item), finding.units, whole(finding, linter),
                              platform, baseline);
    } else {
      likes.add(finding, first->second, baseline);
    }
    ++place;
  }
  json.end_array();
  write_numbers(json.field("places"), places);
  likes.write(json);
  json.end_object();
}

}  // namespace liaotai::api
