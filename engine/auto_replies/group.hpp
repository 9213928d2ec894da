#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/source.hpp"

namespace liaotai::auto_replies {

/// How a group's keywords are held against a message.
enum class Match : std::uint8_t {
  exact,     ///< the message is the keyword, case and space around it aside
  contains,  ///< the message holds it, case aside
  fuzzy,     ///< it holds it or a word of the same meaning, disguises seen through
};

/// Keywords with one reply.
struct Group {
  std::string id;
  std::vector<std::string> keywords;
  Match match = Match::contains;
  std::string reply;
};

/// Words that ask for one thing.
struct Intent {
  std::string name;
  std::vector<std::string> terms;
};

/// What matching knows of language. See engine/packs/data/auto-replies.
struct Lexicon {
  std::vector<Intent> intents;
  std::vector<std::string> empty_words;  ///< that tell no two messages apart: 请问, the
  std::string loose_characters;          ///< Han characters that begin and end no
                                         ///< keyword: 的, 吗
  std::vector<std::string> ways_on;      ///< words by which a reply leaves a way to a person
  core::Source ways_on_source;
  core::Source empty_reply_source;
};

}  // namespace liaotai::auto_replies
