#include <array>

#include "engine/api/abilities.hpp"

namespace liaotai::api {
namespace {

constexpr std::array all_calls{
    Call{"auditSends", audit_sends},
    Call{"checkSend", check_send},
    Call{"checkShop", check_shop},
    Call{"info", info},
    Call{"lint", lint},
    Call{"matchAutoReplies", match_auto_replies},
    Call{"penalty", penalty},
    Call{"previewRouting", preview_routing},
    Call{"readReplyLog", read_reply_log},
    Call{"readTemplates", read_templates},
    Call{"replyWindow", reply_window},
    Call{"replyWindows", reply_windows},
    Call{"rules", rules},
    Call{"simulateTraffic", simulate_traffic},
    Call{"whoGets", who_gets, true},
};

}  // namespace

Abilities all_abilities() {
  return {all_calls, prepare_state};
}

}  // namespace liaotai::api
