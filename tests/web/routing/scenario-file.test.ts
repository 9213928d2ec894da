import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../web/catalogues/catalogue.js";
import { EngineError, type EngineClient } from "../../../web/engine/client.js";
import { FileProblem } from "../../../web/files/file-problem.js";
import { openScenario } from "../../../web/routing/scenario-file.js";
import { refusalInWords } from "../../../web/routing/refusal-in-words.js";
import { PageStorage } from "../../../web/storage/page-storage.js";
import { toolContext } from "../../../web/workbench/context.js";
import { emptyReport, scenario, shop } from "./shops.js";

const zhHant = await loadCatalogue("zh-Hant");
const en = await loadCatalogue("en");

/** An engine that takes everything, or refuses it all with `refusal`; `asked` is what it was asked. */
function engineThat(refusal?: EngineError): { engine: EngineClient; asked: [string, object][] } {
  const asked: [string, object][] = [];
  const call = (name: string, request: object) => {
    asked.push([name, request]);
    return refusal ? Promise.reject(refusal) : Promise.resolve({ ...emptyReport, problems: [] });
  };
  return {
    asked,
    engine: {
      thread: "main",
      call,
      answerText: () => Promise.reject(new Error()),
      close: () => undefined,
    } as Partial<EngineClient> as EngineClient,
  };
}

async function refusalOf(text: string, engine = engineThat().engine): Promise<string> {
  const context = toolContext(engine, zhHant, new PageStorage(), () => undefined);
  try {
    await openScenario(engine, text);
  } catch (problem) {
    return refusalInWords(problem, "賣場.json", context);
  }
  throw new Error("it was taken");
}

describe("a document", () => {
  test("may be a scenario", async () => {
    const { engine, asked } = engineThat();
    expect(await openScenario(engine, JSON.stringify(scenario))).toEqual(scenario);
    expect(asked).toEqual([["previewRouting", scenario]]);
  });

  test("may be a shop alone", async () => {
    const opened = await openScenario(engineThat().engine, JSON.stringify(shop));
    expect(opened).toEqual({ shop, events: [] });
  });

  test("may hold its events in columns", async () => {
    const events = {
      columns: true,
      at: [1000, 2000],
      type: ["presence", "message"],
      member: ["anna", null],
      presence: ["online", ""],
      buyer: [null, "b1"],
      source: [null, "other"],
    };
    const opened = await openScenario(engineThat().engine, JSON.stringify({ shop, events }));
    expect(opened.events).toEqual([
      { at: 1000, type: "presence", member: "anna", presence: "online" },
      { at: 2000, type: "message", buyer: "b1", source: "other" },
    ]);
  });

  test("that is not JSON is refused with the line", async () => {
    expect(await refusalOf('{\n  "shop": {,}\n}')).toMatch(
      /^「賣場.json」不是正確的 JSON：讀到第 2 行第 \d+ 個字/u,
    );
    expect(await refusalOf('{ "shop": ')).toMatch(/第 1 行第 11 個字/u);
  });

  test.each(["[]", "7", "null", '{ "a": 1 }', '"text"'])("%s holds no shop", async (text) => {
    expect(await refusalOf(text)).toBe(zhHant.words.routing.own.notAShop);
  });

  test("that the engine refuses is refused with the field", async () => {
    const { engine } = engineThat(new EngineError("missing_field", "/shop/members/1/createdAt", "missing"));
    const refusal = await refusalOf(JSON.stringify(scenario), engine);
    expect(refusal).toBe("賣場 › 第 2 位成員（Anna） › 帳號建立時間（createdAt）：缺少這一項，請補上。");
  });

  test("that can't be read is refused with its name", () => {
    const context = toolContext(engineThat().engine, en, new PageStorage(), () => undefined);
    const problem = new FileProblem("fileEmpty", { name: "shop.json" });
    expect(refusalInWords(problem, "shop.json", context)).toBe("“shop.json” is empty.");
  });
});
