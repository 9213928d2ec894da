// The shop of the benchmark: 20 members in 3 groups, two overlapping shifts, and 100 chats an hour day and night.

const memberCount = 20;
const hour = 3_600_000;
const everyDay = [0, 1, 2, 3, 4, 5, 6];
/** 2026-01-04 was a Sunday. */
const from = Date.UTC(2026, 0, 4);

/** Ten, six and four members, in proportion to the chats of their sources. */
const groups = [
  { id: "presale", sources: ["product-page"], takes: (place) => place % 10 < 5 },
  { id: "orders", sources: ["order-page"], takes: (place) => place % 10 >= 5 && place % 10 < 8 },
  { id: "returns", sources: ["return-page", "other"], takes: (place) => place % 10 >= 8 },
];

const memberId = (place) => `member-${String(place).padStart(2, "0")}`;
const places = Array.from({ length: memberCount }, (_, place) => place);

const shop = {
  id: "benchmark",
  routing: true,
  mainAccountJoins: false,
  members: places.map((place) => ({
    id: memberId(place),
    chatPermission: true,
    createdAt: Date.UTC(2020, 0, 1 + place),
  })),
  groups: groups.map(({ id, sources, takes }) => ({
    id,
    sources,
    members: places.filter(takes).map(memberId),
  })),
};

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Nine hours each, with a pause of five minutes and one of half an hour; who starts when differs by minutes. */
const shifts = places.map((place) => {
  const start = (place % 2 === 0 ? 9 : 13) * 60 + place;
  return {
    member: memberId(place),
    weekdays: everyDay,
    from: clock(start),
    to: clock(start + 9 * 60),
    breaks: [
      { from: clock(start + 120), to: clock(start + 125) },
      { from: clock(start + 270), to: clock(start + 300) },
    ],
  };
});

/** A request of `simulateTraffic` that brings about so many chats. */
export function trafficRequest(chats, more = {}) {
  return {
    shop,
    shifts,
    arrivals: {
      generate: {
        seed: 20260321,
        from,
        days: chats / 2400,
        perHour: 100,
        sources: { "product-page": 0.5, "order-page": 0.3, "return-page": 0.15, other: 0.05 },
        returning: 0.35,
      },
    },
    handling: { distribution: "exponential", meanMs: 210_000, concurrency: 1 },
    ...more,
  };
}

/** The same model for the implementation in JavaScript. */
export const plainModel = {
  from,
  members: places.map((place) => ({
    group: groups.findIndex(({ takes }) => takes(place)),
    shift: shifts[place],
  })),
  groupOfSource: [0, 1, 2, 2],
  weights: [0.5, 0.3, 0.15, 0.05],
  chatsPerHour: 100,
  returning: 0.35,
  meanMs: 210_000,
  hour,
};
