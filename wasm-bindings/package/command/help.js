const common = `
  --encoding NAME  of the file, when it is not UTF-8: gbk, gb18030, big5 …; UTF-16 is known by its mark
  -                in place of a file: standard input

Exit status: 0 nothing found, 1 findings of severity error, 2 the input or the arguments are unusable,
said on standard error with the file, the row and the reason.
`;

const lint = `liaotai lint FILE… --platform shopee|xiaohongshu|wechat|whatsapp

What a platform would punish in these messages, each with its line, its part and its rule.
A file holds one message a line; the messages of a file are one set. WhatsApp templates may also come
as the JSON that the Cloud API answers.

  --platform NAME  shopee, xiaohongshu, wechat or whatsapp
  --kind NAME      quick-reply, auto-reply, message (when absent) or template
  --format NAME    text (when absent), json, sarif, csv, junit, or github: annotations of a pull request
  --column NAME    the file is CSV with a header, and the cells of this column are the messages
  --baseline FILE  what --format json or sarif printed before: findings in it are marked as known and
                   fail nothing
  --config FILE    liaotai.config.json of this folder when absent; the arguments go before it:
                   { "platform", "kind", "format", "column", "encoding", "baseline",
                     "packs": [FILE…], "settings": { "allow", "deny", "disabledRules", "dismissed",
                     "registeredPromotions", "packs" } }
${common}
Files are read in pieces: a large one is never in memory as a whole, what comes through a pipe is.
Above some 4 million characters repetitions are found word for word, below it also near ones.
`;

const route = `liaotai route SCENARIO.json…

Who gets each chat, and by which rule. A scenario is a shop and its events, as engine.previewRouting
takes it; one line a decision: instant, buyer, source, member, rule.

  --format NAME    text (when absent) or json: the whole report
${common}`;

const window = `liaotai window LOG.json…

Until when each customer may be answered, the most urgent first. A log is a WeChat recordlist, a WhatsApp
webhook, or a request as engine.replyWindow or engine.replyWindows takes it; one line a customer: id,
state, until when, messages left.

  --now INSTANT    2026-03-20T09:00:00+08:00; the computer's clock when absent
  --format NAME    text (when absent) or json
${common}`;

const audit = `liaotai audit LOG.csv… --channel shopee|whatsapp|wechat-official|…

Messages sent and received, held against the platform's rules. The columns at, direction (in, out), buyer
and text are needed; ip, agent, inquired and kind are read when they are there.

  --channel NAME   whose rules
  --utc-offset +08:00  the clock of instants that carry no offset, and of the days in the figures
  --region US      of the buyers, for quiet hours
  --order any      keeps the rows until all are read: for a pipe whose rows come in no order of time
  --format NAME    text (when absent), json (with the figures), csv, sarif, github
${common}
A log is read in pieces and audited as it comes; a row may come up to 65,536 rows late. A log that stands in
another order, such as chat by chat, has its rows kept without their texts, 56 bytes each.
`;

const all = `liaotai: who answers which chat, what a platform would punish, until when to answer

  liaotai lint FILE… --platform shopee   what a platform would punish in these messages
  liaotai route SCENARIO.json            who gets each chat, and by which rule
  liaotai window LOG.json                until when each customer may be answered
  liaotai audit LOG.csv --channel shopee a log of messages held against the platform's rules

  liaotai COMMAND --help                 what it takes
  liaotai --version

- reads standard input. Exit status: 0 nothing found, 1 findings of severity error, 2 the input or the
arguments are unusable, said on standard error with the file, the row and the reason.
`;

/** What each command takes; `all` is about the command as a whole. */
export const help = { all, lint, route, window, audit };
