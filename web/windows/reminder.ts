import { hoursInWords, answerInWords } from "./answer-in-words.js";
import { argumentsInWords } from "../components/arguments-in-words.js";
import type { ToolContext } from "../workbench/tool.js";
import type { Reported } from "./question.js";

/** Something to be reminded of: when, and what the calendar says. */
export interface Reminder {
  readonly at: number;
  readonly title: string;
  readonly about: string;
}

/** What is worth a reminder: running deadlines, planned messages that lie ahead, the end of hours and of the window. */
export function remindersOf({ customer, report }: Reported, now: number, context: ToolContext): Reminder[] {
  const { words, say, sentence, format } = context;
  const { reminder } = words.windows;
  const who = customer.id === "" ? reminder.aCustomer : customer.id;
  const about = answerInText({ customer, report }, now, context);
  const reminders: Reminder[] = [];
  const add = (at: number | null | undefined, title: string): void => {
    if (at !== null && at !== undefined && at > now && !reminders.some((each) => each.at === at))
      reminders.push({ at, title, about });
  };
  for (const { code, state, dueAt } of report.deadlines)
    if (state === "running") add(dueAt, say(reminder.deadline, { who, what: sentence(code) }));
  add(report.workingHours?.answerBefore, say(reminder.hoursEnd, { who }));
  if (report.state === "open") add(report.safeUntil, say(reminder.safe, { who }));
  const { closesAt } = report;
  if (report.state === "open" || report.state === "closing")
    add(closesAt, say(reminder.closes, { who, until: closesAt === null ? "" : format.dateTime(closesAt) }));
  return reminders.sort((one, other) => one.at - other.at);
}

/** The answer as text to hand on: the sentence, the hours, what is planned. */
export function answerInText({ customer, report }: Reported, now: number, context: ToolContext): string {
  const { sentence } = context;
  return [
    ...(customer.id === "" ? [] : [customer.id]),
    answerInWords(report, now, context),
    hoursInWords(report, context),
    ...report.plan.map(({ code, args }) => `• ${sentence(code, argumentsInWords(args, context))}`),
  ]
    .filter((line) => line !== "")
    .join("\n");
}
