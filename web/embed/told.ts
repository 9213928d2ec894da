import type { WidgetEvents } from "liaotai/widget";

type WithoutProtocol<Detail> = Detail extends unknown ? Omit<Detail, "protocol"> : never;

/** What an event tells, without the version that every event gets on its way. */
export type Told<Name extends keyof WidgetEvents> = WithoutProtocol<WidgetEvents[Name]["detail"]>;
