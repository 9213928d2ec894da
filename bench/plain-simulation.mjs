// The benchmark's model once more, in straightforward JavaScript: one event list in a binary heap of plain objects.
// It follows the same rules for what it covers (regular customers, groups, fallback, buffer), draws from a generator
// of its own, and answers the figures that can be compared. Chats are made up as they come, or before.

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

/** A function that makes up the model's chats, one call one chat. */
function chatMaker(model, seed) {
  const random = generator(seed);
  const exponential = (mean) => -Math.log(1 - random()) * mean;
  const recentBuyers = [];
  let buyers = 0;
  let made = 0;
  let at = 0;
  return () => {
    at += exponential(model.hour / model.chatsPerHour);
    const drawn = random();
    let source = 0;
    let share = model.weights[0];
    while (drawn >= share && source + 1 < model.weights.length) share += model.weights[++source];
    const returns = recentBuyers.length > 0 && random() < model.returning;
    const buyer = returns ? recentBuyers[Math.floor(random() * recentBuyers.length)] : buyers++;
    recentBuyers[made++ % rememberedChats] = buyer;
    return { at, buyer, source, handlingMs: exponential(model.meanMs) };
  };
}

/** So many chats of the model, made up before anything is simulated. */
export function makeTrace(model, chatCount, seed = 1) {
  return Array.from({ length: chatCount }, chatMaker(model, seed));
}

/** Runs so many chats of the model, made up as they come. */
export function simulatePlainly(model, chatCount, seed = 1) {
  return simulate(model, chatCount, chatMaker(model, seed));
}

/** Runs chats that were made up before. */
export function simulateTrace(model, trace) {
  let next = 0;
  return simulate(model, trace.length, () => trace[next++]);
}

function simulate(model, chatCount, makeChat) {
  const members = model.members.map(({ group }, id) => ({
    id,
    group,
    online: false,
    leftAt: -Infinity,
    unread: 0,
    busy: false,
    queue: new Queue(),
    opened: 0,
  }));
  const changes = dailyChanges(model.members);
  const events = new EventHeap();
  const buffer = new Queue();
  const lastContact = new Map();
  const waits = [];
  let handedOut = 0;

  const open = (member, now) => {
    if (member.busy || !member.online || member.queue.length === 0) return;
    const chat = member.queue.shift();
    member.unread -= 1;
    member.busy = true;
    member.opened += 1;
    waits.push(now - chat.at);
    lastContact.set(chat.buyer, { member, at: now });
    events.push({ at: now + chat.handlingMs, type: "finish", member, chat });
    takeFromBuffer(member, now);
  };

  const assign = (member, chat, now) => {
    member.unread += 1;
    member.queue.push(chat);
    lastContact.set(chat.buyer, { member, at: now });
    open(member, now);
  };

  const takeFromBuffer = (member, now) => {
    while (buffer.length > 0 && member.online && member.unread < cap) {
      handedOut += 1;
      assign(member, buffer.shift(), now);
    }
  };

  const leastUnread = (candidates) => {
    let best;
    for (const member of candidates) if (!best || member.unread < best.unread) best = member;
    return best;
  };

  const route = (chat, now) => {
    const contact = lastContact.get(chat.buyer);
    if (contact && now - contact.at <= regularMs) {
      const { member } = contact;
      if (member.online || now - member.leftAt <= graceMs) return assign(member, chat, now);
    }
    const online = members.filter((member) => member.online);
    const group = model.groupOfSource[chat.source];
    const chosen = leastUnread(online.filter((member) => member.group === group)) ?? leastUnread(online);
    if (chosen) return assign(chosen, chat, now);
    buffer.push(chat);
  };

  const nextChat = (index) => {
    const chat = makeChat();
    return { at: chat.at, type: "chat", chat, index };
  };

  events.push(nextChat(0));
  events.push({ at: changes[0].at, type: "change", day: 0, place: 0 });
  let arrived = 0;
  while (events.size > 0) {
    const event = events.pop();
    const now = event.at;
    if (event.type === "chat") {
      arrived += 1;
      route(event.chat, now);
      if (event.index + 1 < chatCount) events.push(nextChat(event.index + 1));
    } else if (event.type === "finish") {
      event.member.busy = false;
      lastContact.set(event.chat.buyer, { member: event.member, at: now });
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
      if (arrived < chatCount) {
        events.push({ at: nextDay * day + changes[place].at, type: "change", day: nextDay, place });
      }
    }
  }
  let sum = 0;
  for (const wait of waits) sum += wait;
  const sorted = Float64Array.from(waits).sort();
  return {
    chats: arrived,
    meanMs: sum / waits.length,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    handedOut,
  };
}
