#include "engine/auto_replies/advice.hpp"

#include <algorithm>

#include "engine/auto_replies/phrase.hpp"

namespace liaotai::auto_replies {
namespace {

/// Finds the words by which a reply leaves a way on.
class WaysOn {
 public:
  explicit WaysOn(const std::vector<std::string>& phrases) {
    for (const std::string& phrase : phrases) phrases_.push_back(fold_phrase(phrase));
    std::vector<text::Pattern> patterns;
    for (const Phrase& phrase : phrases_) {
      patterns.push_back({phrase.symbols, static_cast<std::uint32_t>(patterns.size())});
    }
    search_ = text::Automaton(patterns);
  }

  bool stand_in(const lint::Reading& reading) const {
    bool found = false;
    search_.scan(reading.folded, [&](const text::PatternMatch& match) {
      found = found || says(reading, match, phrases_[match.id]);
    });
    return found;
  }

 private:
  std::vector<Phrase> phrases_;
  text::Automaton search_;
};

}  // namespace

std::vector<Advice> advise(const std::vector<Group>& groups, const Lexicon& lexicon) {
  const WaysOn ways_on(lexicon.ways_on);
  std::vector<Advice> advice;
  lint::Reading reading;
  for (std::uint32_t place = 0; place < groups.size(); ++place) {
    lint::read(groups[place].reply, reading);
    const bool has_words = std::any_of(reading.symbols().begin(), reading.symbols().end(),
                                       [](const text::Symbol& each) { return text::is_word(each.kind); });
    if (!has_words) {
      advice.push_back({Advice::Kind::empty, place, lexicon.empty_reply_source});
    } else if (!ways_on.stand_in(reading)) {
      advice.push_back({Advice::Kind::without_person, place, lexicon.ways_on_source});
    }
  }
  return advice;
}

}  // namespace liaotai::auto_replies
