#include "engine/core/image.hpp"
#include "engine/lint/phrase_list_image.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/packs/pack_image.hpp"

namespace liaotai::lint {
namespace {

/// What a ruleset is made of. Everything else about it is told from this in a few milliseconds.
template <class Image>
void pass(Image& image, typename Image::template Passed<std::vector<packs::Pack>>& packs,
          typename Image::template Passed<PhraseList>& phrases,
          typename Image::template Passed<text::PhraseMachine::Searches>& searches) {
  for (auto& pack : image.sized(packs)) packs::pass(image, pack);
  PhraseListPassage<Image>(image, phrases).pass();
  for (auto& search : image.sized(searches)) image.number(search);
}

}  // namespace

std::string Ruleset::image() const {
  text::PhraseMachine::Searches searches;
  const text::PhraseMachine machine(phrases_.patterns(), searches);
  core::ImageWriter image;
  pass(image, packs_, phrases_, searches);
  return image.take();
}

Ruleset Ruleset::from_image(std::string_view image) {
  Ruleset rules;
  text::PhraseMachine::Searches searches;
  core::ImageReader reader(image);
  pass(reader, rules.packs_, rules.phrases_, searches);
  rules.list_rules();
  rules.automaton_ = text::Automaton(text::PhraseMachine(rules.phrases_.patterns(), searches));
  return rules;
}

}  // namespace liaotai::lint
