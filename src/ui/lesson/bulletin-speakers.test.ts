import { expect, it } from "vitest";
import { actor, facts, origin } from "../../course/test-course";
import { listSpeakers } from "./bulletin-speakers";

it("lists by their printed names those who are quoted or credited, and nobody who stays unnamed", () => {
  const written = (...as: readonly string[]) => as.map((one) => ({ as: one, at: [] }));
  const base = facts({
    actors: [
      actor("mara-lind", { spellings: written("Lind", "LIND", "the mayor") }),
      actor("bay-wire", { name: "bay wire", spellings: written("Bay Wire") }),
      actor("an-official", { mayBe: ["mara-lind"], spellings: written("Official") }),
      actor("silent-sam"),
    ],
    origins: [origin("one", { speaker: "mara-lind", carrier: "bay-wire" }), origin("two", { speaker: "an-official" })],
  });
  expect(listSpeakers(base)).toEqual([
    { name: "Mara Lind", written: ["Mara Lind", "LIND"] },
    { name: "Bay wire", written: ["Bay Wire"] },
  ]);
});
