#pragma once

#include "engine/packs/pack.hpp"

namespace liaotai::packs {

// What an image (engine/core/image.hpp) holds of packs: all that is asked of a rule when texts are judged and
// rules are told. Templates among the examples are left out, as their JSON tells them and only the tests try
// them; so are the documents, which the citations name.

template <class Image>
void pass_texts(Image& image, typename Image::template Passed<std::vector<std::string>>& texts) {
  for (auto& text : image.sized(texts)) image.text(text);
}

template <class Image, class Terms>
void pass_terms(Image& image, Terms& terms) {
  for (auto& term : image.sized(terms)) image.number(term);
}

template <class Image>
void pass(Image& image, typename Image::template Passed<Citation>& citation) {
  image.text(citation.source.id);
  image.text(citation.source.locator);
  image.number(citation.source.tier);
  image.text(citation.publisher);
  pass_terms(image, citation.platforms);
}

template <class Image>
void pass(Image& image, typename Image::template Passed<Example>& example) {
  image.text(example.text);
  image.text(example.part);
  image.number(example.times);
  image.text(example.field);
}

template <class Image>
void pass(Image& image, typename Image::template Passed<Slot>& slot) {
  pass_texts(image, slot.phrases);
  image.number(slot.optional);
  image.number(slot.gap);
}

template <class Image>
void pass(Image& image, typename Image::template Passed<Rule>& rule) {
  image.text(rule.id);
  image.number(rule.category);
  image.number(rule.severity);
  image.number(rule.kind);
  pass_terms(image, rule.platforms);
  pass_terms(image, rule.texts);
  for (auto& citation : image.sized(rule.citations)) pass(image, citation);
  image.text(rule.reviewed_on);
  for (auto* sentences : {&rule.what, &rule.why, &rule.fine}) {
    for (auto& sentence : *sentences) image.text(sentence);
  }
  for (auto* examples : {&rule.flags, &rule.passes}) {
    for (auto& example : image.sized(*examples)) pass(image, example);
  }
  for (auto& list : image.sized(rule.lists)) {
    image.text(list.name);
    pass_texts(image, list.phrases);
  }
  for (auto& number : image.sized(rule.numbers)) {
    image.text(number.name);
    image.number(number.value);
  }
  for (auto& slot : image.sized(rule.slots)) pass(image, slot);
  image.text(rule.replacement);
}

template <class Image>
void pass(Image& image, typename Image::template Passed<Pack>& pack) {
  image.text(pack.id);
  image.text(pack.version);
  image.text(pack.reviewed_on);
  for (auto& rule : image.sized(pack.rules)) pass(image, rule);
}

}  // namespace liaotai::packs
