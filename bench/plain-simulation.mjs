// The benchmark's model once more, in straightforward JavaScript: one event list in a binary heap of plain objects.
// It follows the rules of the model that others were measured with (regular customers by their last assignment, groups,
// fallback, buffer), draws from a generator of its own, and answers the figures that can be compared.

class EventHeap {
  #events = [];

  get size() {
    return this.#events.length;
  }

  push(event) {
    const events = this.#events;
    let place = events.length;
    events.push(event);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (events[parent].at <= event.at) break;
      events[place] = events[parent];
      place = parent;
    }
    events[place] = event;
  }

  pop() {
    const events = this.#events;
    const first = events[0];
    const last = events.pop();
    if (events.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= events.length) break;
      if (child + 1 < events.length && events[child + 1].at < events[child].at) child += 1;
      if (events[child].at >= last.at) break;
      events[place] = events[child];
      place = child;
    }
    events[place] = last;
    return first;
  }
}

/** First in, first out, without moving what stays. */
class Queue {
  #items = [];
  #first = 0;

  get length() {
    return this.#items.length - this.#first;
  }

  push(item) {
    this.#items.push(item);
  }

  shift() {
    const item = this.#items[this.#first];
    this.#first += 1;
    if (this.#first > 1024 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }
}

/** mulberry32: small, fast and good enough to load both sides alike. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const day = 86_400_000;
const rememberedChats = 5000;
const regularMs = 3 * day;
const graceMs = 600_000;
const cap = 100;

const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Everybody's coming and going on one day, as milliseconds since midnight. */
function dailyChanges(members) {
  return members
    .flatMap(({ shift }, member) => [
      { at: minutesOf(shift.from), member, online: true },
      ...shift.breaks.flatMap((part) => [
        { at: minutesOf(part.from), member, online: false },
        { at: minutesOf(part.to), member, online: true },
      ]),
      { at: minutesOf(shift.to), member, online: false },
    ])
    .map((change) => ({ ...change, at: change.at * 60_000 }))
    .sort((one, other) => one.at - other.at);
}

function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** So many chats of the model, made up before anything is simulated: as columns, which no collector looks through. */
export function makeTrace(model, chatCount, seed = 1) {
  const random = generator(seed);
  const exponential = (mean) => -Math.log(1 - random()) * mean;
  const trace = {
    count: chatCount,
    at: new Float64Array(chatCount),
    buyer: new Int32Array(chatCount),
    source: new Int32Array(chatCount),
    handlingMs: new Float64Array(chatCount),
  };
  let buyers = 0;
  let at = 0;
  for (let chat = 0; chat < chatCount; chat += 1) {
    at += exponential(model.hour / model.chatsPerHour);
    const drawn = random();
    let source = 0;
    let share = model.weights[0];
    while (drawn >= share && source + 1 < model.weights.length) share += model.weights[++source];
    const known = Math.min(chat, rememberedChats);
    const returns = known > 0 && random() < model.returning;
    trace.at[chat] = at;
    trace.buyer[chat] = returns ? trace.buyer[chat - 1 - Math.floor(random() * known)] : buyers++;
    trace.source[chat] = source;
    trace.handlingMs[chat] = exponential(model.meanMs);
  }
  return trace;
}

/** Makes up so many chats of the model, simulates them, and works out what the engine's report has of the same. */
export function simulatePlainly(model, chatCount, seed = 1) {
  const waits = simulateTrace(model, makeTrace(model, chatCount, seed));
  const opened = waits.filter((wait) => wait >= 0).sort();
  return {
    chats: chatCount,
    meanMs: meanOf(waits),
    p50Ms: percentile(opened, 0.5),
    p95Ms: percentile(opened, 0.95),
  };
}

/** The mean wait of the chats that were opened. */
export function meanOf(waits) {
  let sum = 0;
  let opened = 0;
  for (const wait of waits) {
    if (wait < 0) continue;
    sum += wait;
    opened += 1;
  }
  return sum / opened;
}

/** How long each chat of a trace waited until it was opened, -1 if nobody opened it: the bare simulation. */
export function simulateTrace(model, trace) {
  const members = model.members.map(({ group }) => ({
    group,
    online: false,
    leftAt: -Infinity,
    unread: 0,
    busy: false,
    queue: new Queue(),
  }));
  const changes = dailyChanges(model.members);
  const events = new EventHeap();
  const buffer = new Queue();
  const lastContact = new Map();
  const waits = new Float64Array(trace.count).fill(-1);

  const open = (member, now) => {
    if (member.busy || !member.online || member.queue.length === 0) return;
    const chat = member.queue.shift();
    member.unread -= 1;
    member.busy = true;
    waits[chat] = now - trace.at[chat];
    events.push({ at: now + trace.handlingMs[chat], type: "finish", member, chat });
    takeFromBuffer(member, now);
  };

  const assign = (member, chat, now) => {
    member.unread += 1;
    member.queue.push(chat);
    lastContact.set(trace.buyer[chat], { member, at: now });
    open(member, now);
  };

  const takeFromBuffer = (member, now) => {
    while (buffer.length > 0 && member.online && member.unread < cap) assign(member, buffer.shift(), now);
  };

  const leastUnread = (candidates) => {
    let best;
    for (const member of candidates) if (!best || member.unread < best.unread) best = member;
    return best;
  };

  const route = (chat, now) => {
    const contact = lastContact.get(trace.buyer[chat]);
    if (contact && now - contact.at <= regularMs) {
      const { member } = contact;
      if (member.online || now - member.leftAt <= graceMs) return assign(member, chat, now);
    }
    const online = members.filter((member) => member.online);
    const group = model.groupOfSource[trace.source[chat]];
    const chosen = leastUnread(online.filter((member) => member.group === group)) ?? leastUnread(online);
    if (chosen) return assign(chosen, chat, now);
    buffer.push(chat);
  };

  events.push({ at: trace.at[0], type: "chat", chat: 0 });
  events.push({ at: changes[0].at, type: "change", day: 0, place: 0 });
  let arrived = 0;
  while (events.size > 0) {
    const event = events.pop();
    const now = event.at;
    if (event.type === "chat") {
      const { chat } = event;
      route(chat, now);
      arrived = chat + 1;
      if (arrived < trace.count) events.push({ at: trace.at[arrived], type: "chat", chat: arrived });
    } else if (event.type === "finish") {
      event.member.busy = false;
      open(event.member, now);
    } else {
      const change = changes[event.place];
      const member = members[change.member];
      member.online = change.online;
      if (change.online) {
        takeFromBuffer(member, now);
        open(member, now);
      } else {
        member.leftAt = now;
      }
      const place = (event.place + 1) % changes.length;
      const nextDay = place === 0 ? event.day + 1 : event.day;
      if (arrived < trace.count) {
        events.push({ at: nextDay * day + changes[place].at, type: "change", day: nextDay, place });
      }
    }
  }
  return waits;
}
