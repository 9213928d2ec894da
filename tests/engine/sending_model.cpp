#include "tests/engine/sending_model.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "tests/engine/durations.hpp"

namespace liaotai::tests {
namespace {

using Rows = std::vector<std::size_t>;

class AuditModel {
 public:
  AuditModel(const std::vector<ModelRow>& log, std::int64_t window)
      : log_(log), window_(window), order_(log.size()), rank_(log.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(),
                     [&](std::size_t left, std::size_t right) { return log_[left].at < log_[right].at; });
    for (std::size_t rank = 0; rank < order_.size(); ++rank) rank_[order_[rank]] = rank;
  }

  std::set<ModelFinding> findings() {
    for (const std::size_t row : order_) {
      if (!log_[row].ours) continue;
      if (window_ > 0 && !heard_within(row, window_)) add("outside-window", {row});
      look_at_reply(row);
      look_at_opt_out(row);
    }
    runs("unanswered-run", 4, [&](std::size_t row) { return heard(row).has_value(); });
    runs("promotion-ignored", 3, [&](std::size_t row) { return text(row).sells; });
    repeats();
    inquiries();
    spread("coupon-burst", hour,
           [&](std::size_t row) { return text(row).coupon && !heard(row) ? log_[row].ip : -1; });
    spread("pasted-to-many", 24 * hour, [&](std::size_t row) {
      const bool is_pasted = !log_[row].automatic && !text(row).words.empty();
      return is_pasted && !heard_at_most(row, 12 * hour) ? text(row).meaning : -1;
    });
    return found_;
  }

 private:
  const ModelText& text(std::size_t row) const { return model_texts()[log_[row].text]; }
  void add(const std::string& code, const Rows& rows) { found_.insert({code, {rows.begin(), rows.end()}}); }

  /// In the order of time, and of one instant as they stand in the log.
  bool is_before(std::size_t one, std::size_t other) const { return rank_[one] < rank_[other]; }

  /// The buyer's last message before a row.
  std::optional<std::size_t> heard(std::size_t row) const {
    std::optional<std::size_t> last;
    for (const std::size_t each : order_) {
      if (!log_[each].ours && log_[each].buyer == log_[row].buyer && is_before(each, row)) last = each;
    }
    return last;
  }
  bool heard_within(std::size_t row, std::int64_t time) const {
    const auto last = heard(row);
    return last && log_[row].at - log_[*last].at < time;
  }
  bool heard_at_most(std::size_t row, std::int64_t time) const {
    const auto last = heard(row);
    return last && log_[row].at - log_[*last].at <= time;
  }

  /// Messages of ours to the buyer of `row`, from `row` on, until he writes.
  template <class Counts>
  void runs(const std::string& code, std::size_t enough, Counts counts) {
    std::map<int, Rows> run;
    std::vector<Rows> all;
    for (const std::size_t row : order_) {
      Rows& own = run[log_[row].buyer];
      if (!log_[row].ours) {
        all.push_back(own);
        own.clear();
      } else if (counts(row)) {
        own.push_back(row);
      }
    }
    for (const auto& [buyer, own] : run) all.push_back(own);
    for (const Rows& each : all) {
      if (each.size() >= enough) add(code, each);
    }
  }

  void repeats() {
    std::map<std::pair<int, int>, Rows> same;
    for (const std::size_t row : order_) {
      if (log_[row].ours && !text(row).words.empty())
        same[{log_[row].buyer, text(row).meaning}].push_back(row);
    }
    for (const auto& [what, rows] : same) {
      add_groups("repeated-to-buyer", rows, 10 * minute, [](const Rows& group) { return group.size() >= 3; });
    }
  }

  /// Rows that lie within `time` of one of them and are enough together belong to a finding; those that share
  /// a row belong to the same one.
  template <class Enough>
  void add_groups(const std::string& code, const Rows& rows, std::int64_t time, Enough enough) {
    Rows open;
    for (std::size_t place = 0; place < rows.size(); ++place) {
      Rows group;
      for (std::size_t each = place; each < rows.size(); ++each) {
        if (log_[rows[each]].at - log_[rows[place]].at <= time) group.push_back(rows[each]);
      }
      if (!enough(group)) continue;
      const bool shares = std::any_of(group.begin(), group.end(), [&](std::size_t row) {
        return std::find(open.begin(), open.end(), row) != open.end();
      });
      if (!shares && !open.empty()) {
        add(code, open);
        open.clear();
      }
      open.insert(open.end(), group.begin(), group.end());
    }
    if (!open.empty()) add(code, open);
  }

  /// The buyer's message that `row` would answer: the first since the last answer of a person, or since a
  /// silence of more than twelve hours. Wishes are no questions.
  std::optional<std::size_t> question_before(std::size_t row) const {
    std::optional<std::size_t> question;
    std::int64_t last = 0;
    for (const std::size_t each : order_) {
      if (log_[each].buyer != log_[row].buyer || !is_before(each, row)) continue;
      if (log_[each].ours) {
        if (!log_[each].automatic && !text(each).empty) question.reset();
      } else if (text(each).wish == 0) {
        if (!question || log_[each].at - last > 12 * hour) question = each;
        last = log_[each].at;
      }
    }
    return question;
  }

  void look_at_reply(std::size_t row) {
    if (text(row).empty && (log_[row].automatic || question_before(row))) add("empty-auto-reply", {row});
  }

  void inquiries() {
    const std::int64_t end = log_[order_.back()].at;
    for (const std::size_t question : order_) {
      if (log_[question].ours || text(question).wish != 0) continue;
      const auto earlier = question_before(question);
      // It continues the question before it unless a long silence lies between.
      if (earlier) {
        std::int64_t last = 0;
        for (const std::size_t each : order_) {
          if (each != question && !log_[each].ours && log_[each].buyer == log_[question].buyer &&
              text(each).wish == 0 && is_before(each, question)) {
            last = log_[each].at;
          }
        }
        if (log_[question].at - last <= 12 * hour) continue;
      }
      judge(question, end);
    }
  }

  void judge(std::size_t question, std::int64_t end) {
    std::optional<std::size_t> first;
    std::optional<std::size_t> person;
    std::int64_t last = log_[question].at;
    for (const std::size_t each : order_) {
      if (log_[each].buyer != log_[question].buyer || !is_before(question, each)) continue;
      if (!log_[each].ours) {
        if (text(each).wish != 0) continue;
        if (log_[each].at - last > 12 * hour) {
          end = log_[each].at;
          break;
        }
        last = log_[each].at;
      } else if (!text(each).empty) {
        if (!first) first = each;
        if (log_[each].automatic) continue;
        person = each;
        break;
      }
    }
    const auto late = [&](std::optional<std::size_t> answer, std::int64_t limit) {
      return (answer ? log_[*answer].at : end) - log_[question].at > limit;
    };
    std::optional<std::size_t> answer;
    if (late(person, 12 * hour)) {
      answer = person;
    } else if (late(first, 3 * minute)) {
      answer = first;
    } else {
      return;
    }
    Rows rows{question};
    if (answer) rows.push_back(*answer);
    add("late-first-response", rows);
  }

  void look_at_opt_out(std::size_t row) {
    std::optional<std::size_t> since;
    std::int64_t heard_at = 0;
    bool confirmed = false;
    bool asks_again = false;
    for (const std::size_t each : order_) {
      if (log_[each].buyer != log_[row].buyer || !is_before(each, row)) continue;
      if (log_[each].ours) {
        if (since && !text(each).sells && log_[each].at - heard_at <= 5 * minute) confirmed = true;
        continue;
      }
      asks_again = text(each).wish == 0;
      if (text(each).wish > 0) since.reset();
      if (text(each).wish >= 0) continue;
      if (!since) since = each;
      heard_at = log_[each].at;
      confirmed = false;
    }
    if (!since) return;
    if (!text(row).sells && (asks_again || (!confirmed && log_[row].at - heard_at <= 5 * minute))) return;
    add("after-opt-out", {row});
  }

  template <class Shared>
  void spread(const std::string& code, std::int64_t time, Shared shared) {
    std::map<int, Rows> by_thing;
    for (const std::size_t row : order_) {
      if (!log_[row].ours) continue;
      const int thing = shared(row);
      if (thing >= 0) by_thing[thing].push_back(row);
    }
    for (const auto& [thing, rows] : by_thing) {
      add_groups(code, rows, time, [&](const Rows& group) {
        std::set<int> buyers;
        for (const std::size_t row : group) buyers.insert(log_[row].buyer);
        return buyers.size() >= 5;
      });
    }
  }

  const std::vector<ModelRow>& log_;
  std::int64_t window_;
  Rows order_;
  Rows rank_;  ///< by row
  std::set<ModelFinding> found_;
};

}  // namespace

const std::vector<ModelText>& model_texts() {
  static const std::vector<ModelText> texts{
      {"您好，已发货。", 0},
      {"您好 已發貨", 0},
      {"请问有货吗", 1},
      {"。。", 2, true},
      {"优惠券 SAVE10", 3, false, true, true},
      {"优 惠 券 save10！", 3, false, true, true},
      {"限时抢购，今晚截止", 4, false, false, true},
      {"退订", 5, false, false, false, -1},
      {"ＳＴＯＰ!!", 6, false, false, false, -1},
      {"订阅", 7, false, false, false, 1},
      {"退订单", 8},
  };
  return texts;
}

std::vector<ModelRow> any_log(std::mt19937& random) {
  const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random()) % bound; };
  const std::uint32_t count = 5 + below(40);
  const std::uint32_t buyers = 1 + below(9);
  const bool is_dense = below(2) == 0;
  // Every third shop does little but spread coupons.
  const bool is_pushy = below(3) == 0;
  std::multiset<std::int64_t> times;
  while (times.size() < count) times.insert(below(is_dense ? 90 : 4000) * minute);
  std::vector<ModelRow> log;
  for (const std::int64_t time : times) {
    ModelRow row;
    row.at = 1'774'000'000'000 + time;
    row.ours = below(is_pushy ? 12 : 3) != 0;
    row.buyer = static_cast<int>(below(buyers));
    row.text = is_pushy && row.ours ? 4 + below(2) : below(static_cast<std::uint32_t>(model_texts().size()));
    row.ip = static_cast<int>(below(2));
    row.automatic = row.ours && below(5) == 0;
    log.push_back(row);
    if (below(12) == 0) log.push_back(row);
  }
  for (std::size_t place = log.size(); place > 1; --place) {
    std::swap(log[place - 1], log[below(static_cast<std::uint32_t>(place))]);
  }
  return log;
}

std::set<ModelFinding> model_audit(const std::vector<ModelRow>& log, std::int64_t window) {
  return AuditModel(log, window).findings();
}

}  // namespace liaotai::tests
