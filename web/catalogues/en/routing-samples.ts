import type { Words } from "../words.js";

export const samples: Words["routing"]["samples"] = {
  title: "Sample shops",
  "two-groups": { name: "Pre-sale + after-sale", about: "A morning of eight members in two groups" },
  "page-04": {
    name: "Page 4: fewest unread",
    about: "Shared by unread chats, grouped by source, one agent for each buyer",
  },
  "page-08-off": { name: "Page 8: routing off", about: "Every chat goes to the main account, online or not" },
  "page-08-empty": {
    name: "Page 8: nobody in the groups",
    about: "Without a member who may serve, grouping is disabled",
  },
  "page-09": {
    name: "Page 9: main account not joined",
    about: "In a group, yet not switched on: it gets only forwards",
  },
  "page-11": {
    name: "Pages 11, 12: a member moves",
    about: "One member has moved to after-sale and now gets its sources",
  },
  "page-14": {
    name: "Page 14: performance",
    about: "Closed chats, online and hidden hours as in the deck’s table",
  },
  "page-17": {
    name: "Pages 17–19: forwarding",
    about: "To a member, to a group, and a forward that is refused",
  },
  "page-20": { name: "Pages 20, 21: hidden", about: "No new chats while hidden; open conversations stay" },
  "page-23": {
    name: "Page 23: nobody online",
    about: "Chats wait in the buffer; the first to log in gets them",
  },
  "page-23-hundred": {
    name: "Page 23: more than 100",
    about: "The first gets 100, one more for each handled, the next one the rest",
  },
  "page-24": {
    name: "Page 24: matching group",
    about: "Somebody of the matching group is online: the fewest unread",
  },
  "page-24-tie": { name: "Page 24: equal unread", about: "With equal unread, the older account comes first" },
  "page-25-other": {
    name: "Page 25: another group",
    about: "The matching group is offline: somebody of another group",
  },
  "page-25-none": {
    name: "Page 25: in no group",
    about: "The matching group is offline: somebody without a group",
  },
  "page-25-main": {
    name: "Page 25: the main account",
    about: "The matching group is offline: the main account that joined",
  },
  "page-26": { name: "Page 26: regular customer", about: "The same agent within 3 days, a new one after" },
  "page-26-ten": {
    name: "Page 26: ten minutes away",
    about: "Waits at exactly ten minutes, not a second later",
  },
  "scenario-a": { name: "Scenario A", about: "Page 27: routing is off, the main account gets every chat" },
  "scenario-b": { name: "Scenario B", about: "Page 27: the main account stays out and gets only forwards" },
  "scenario-c": {
    name: "Scenario C",
    about: "Page 27: the main account joins, in no group: last, when all others are offline",
  },
  "scenario-d": {
    name: "Scenario D",
    about: "Page 27: the main account is in a group and served like any agent",
  },
  "page-28": {
    name: "Page 28: no permission",
    about: "Online without the chat permission, and given nothing",
  },
  "page-28-new": {
    name: "Page 28: a new member",
    about: "Gets what was left unread and what comes, nothing read before",
  },
  "page-29": { name: "Page 29: closing", about: "Read and silent for 30 minutes closes; unread never does" },
};
