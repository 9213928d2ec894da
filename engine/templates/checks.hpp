#pragma once

#include "engine/templates/remark.hpp"

namespace liaotai::templates {

// One function a kind of rule about templates, each in a file of engine/templates/checks. They add to
// `remarks`, in the order of the template; time linear in its texts. What each says: README.md.
void check_name(const Checking& checking, Remarks& remarks);
void check_components(const Checking& checking, Remarks& remarks);
void check_lengths(const Checking& checking, Remarks& remarks);
void check_signs(const Checking& checking, Remarks& remarks);
void check_buttons(const Checking& checking, Remarks& remarks);
void check_button_order(const Checking& checking, Remarks& remarks);
void check_links(const Checking& checking, Remarks& remarks);
void check_variable_form(const Checking& checking, Remarks& remarks);
void check_variable_place(const Checking& checking, Remarks& remarks);
void check_variable_near_edge(const Checking& checking, Remarks& remarks);
void check_words(const Checking& checking, Remarks& remarks);
void check_body(const Checking& checking, Remarks& remarks);
void check_authentication(const Checking& checking, Remarks& remarks);
void check_samples(const Checking& checking, Remarks& remarks);
void check_values(const Checking& checking, Remarks& remarks);

/// Calls the function of the rule's kind. Kinds that are not about the form of templates say nothing.
void check(const Checking& checking, Remarks& remarks);

}  // namespace liaotai::templates
