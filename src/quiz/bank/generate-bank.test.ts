import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFactBase } from "../../course/fact-base";
import { FAMILIES } from "../families/registry";
import { type Assembly, assembleForm } from "../forms/assemble-form";
import { listAnswers } from "../forms/form-draft";
import { listLengths } from "../forms/list-lengths";
import { makeForm } from "../forms/make-form";
import { VALLEY } from "../test-valley";
import { listBankFaults, listFormFaults } from "./bank-laws";
import { generateBank } from "./generate-bank";

const facts = createFactBase(VALLEY);
const bank = generateBank(facts, "any");
const seeds = fc.string({ minLength: 1, maxLength: 12 });

describe("generateBank", () => {
  it("makes items of every family", () => {
    const made = new Set(bank.items.map(({ family }) => family));
    expect(FAMILIES.filter(({ id }) => !made.has(id))).toEqual([]);
  });

  it("proves every key, refutes every distractor, orders only what is provable", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(listBankFaults(facts, generateBank(facts, seed))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same bytes for the same seed, and other items for another", () => {
    const again = generateBank(createFactBase(structuredClone(VALLEY)), "any");
    expect(JSON.stringify(again.items)).toBe(JSON.stringify(bank.items));
    expect(JSON.stringify(generateBank(facts, "other").items)).not.toBe(JSON.stringify(bank.items));
  });

  it("never asks what the reports differ on, and says so", () => {
    expect(bank.items.some(({ asks }) => asks.includes("who-opened-the-gate"))).toBe(false);
    expect(bank.dropped).toContainEqual({
      family: "question",
      claim: "who-opened-the-gate",
      role: "who",
      reason: "reports-differ",
    });
  });

  it("keeps dates ascending and puts keys in every position otherwise", () => {
    for (const item of bank.items.filter(({ family }) => family === "when")) {
      const texts = item.options.map(({ text }) => text);
      expect(texts).toEqual([...texts].sort());
    }
    const positions = new Map<number, number>();
    for (let i = 0; i < 60; i++) {
      for (const item of generateBank(facts, `s${i}`).items) {
        if (item.family !== "who" || item.options.length !== 4 || item.kind !== "choice") continue;
        const at = item.options.findIndex(({ id }) => id === item.key[0]);
        positions.set(at, (positions.get(at) ?? 0) + 1);
      }
    }
    const counts = [...positions.values()];
    const expected = counts.reduce((sum, n) => sum + n, 0) / 4;
    const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(counts).toHaveLength(4);
    expect(chiSquare).toBeLessThan(11.34);
  });

  it("keeps rivals on a map apart and describes every marker", () => {
    const maps = bank.items.flatMap((item) => (item.kind === "map" ? [item] : []));
    expect(maps.length).toBeGreaterThan(0);
    for (const { markers, options } of maps) {
      expect(markers.map(({ option }) => option)).toEqual(options.map(({ id }) => id));
      expect(options.map(({ text }) => text)).toEqual(
        ["Marker A", "Marker B", "Marker C", "Marker D"].slice(0, options.length),
      );
      expect(new Set(markers.map(({ bearing }) => bearing)).size).toBe(markers.length);
    }
  });
});

describe("forms", () => {
  const offered = listLengths(bank, null);

  it("are offered in at least the shortest length", () => expect(offered[0]?.length).toBe(6));

  it("meet their blueprint for any seed, ask each claim once and hold no enemies", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...offered), (seed, { blueprint }) => {
        expect(listFormFaults(bank, makeForm(facts, blueprint, seed))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("are the same bytes for the same seed", () => {
    const { blueprint } = offered[0] as (typeof offered)[number];
    const once = assembleForm(bank, blueprint, "same");
    expect(JSON.stringify(assembleForm(bank, blueprint, "same"))).toBe(JSON.stringify(once));
    expect(JSON.stringify(assembleForm(bank, blueprint, "else"))).not.toBe(JSON.stringify(once));
  });

  it("mix kinds from six items on", () => {
    const { blueprint } = offered[0] as (typeof offered)[number];
    for (let i = 0; i < 30; i++) {
      const assembly = assembleForm(bank, blueprint, `mix ${i}`);
      const kinds = assembly.ok ? new Set(assembly.form.items.map(({ kind }) => kind)) : new Set();
      expect([...kinds]).toEqual(expect.arrayContaining(["order", "match", "map"]));
    }
  });

  const askedBy = (assembly: Assembly): readonly string[] =>
    assembly.ok ? assembly.form.items.flatMap(({ asks }) => asks) : [];

  it("are those of the seed's own bank, or of the next one in its row that fills them", () => {
    for (const { blueprint } of offered) {
      const own = assembleForm(generateBank(facts, "own"), blueprint, "own");
      expect(JSON.stringify(makeForm(facts, blueprint, "own"))).toBe(JSON.stringify(own));
      expect(JSON.stringify(makeForm(facts, blueprint, "own", []))).toBe(JSON.stringify(own));
    }
    const cells = [{ skill: "actor", lesson: null, count: 50 }] as const;
    expect(makeForm(facts, { cells }, "own")).toMatchObject({ ok: false, need: 50 });
  });

  it("ask again only what they must, whatever order it is avoided in", () => {
    const { blueprint } = offered[0] as (typeof offered)[number];
    const count = (seed: string, avoid: readonly string[], seen: ReadonlySet<string>): number =>
      askedBy(makeForm(facts, blueprint, seed, avoid)).filter((claim) => seen.has(claim)).length;
    let [blind, avoiding] = [0, 0];
    for (let i = 0; i < 20; i++) {
      const asked = askedBy(makeForm(facts, blueprint, `one ${i}`));
      const again = makeForm(facts, blueprint, `two ${i}`, asked);
      expect(listFormFaults(bank, again)).toEqual([]);
      expect(JSON.stringify(makeForm(facts, blueprint, `two ${i}`, [...asked].reverse()))).toBe(JSON.stringify(again));
      blind += count(`two ${i}`, [], new Set(asked));
      avoiding += count(`two ${i}`, asked, new Set(asked));
    }
    expect(avoiding).toBeLessThan(blind / 2);
  });

  it("have no answer twice up to ten items", () => {
    const { blueprint } = offered[0] as (typeof offered)[number];
    for (let i = 0; i < 30; i++) {
      const assembly = makeForm(facts, blueprint, `answers ${i}`);
      const answers = assembly.ok ? assembly.form.items.flatMap(listAnswers) : [];
      expect(new Set(answers).size).toBe(answers.length);
    }
  });

  it("fail with the cell that is short, and never relax", () => {
    const cell = { skill: "actor", lesson: null, count: 50 } as const;
    const assembly = assembleForm(bank, { cells: [cell] }, "s");
    expect(assembly).toMatchObject({ ok: false, code: "cell-short", cell, need: 50 });
    expect(assembleForm(bank, { cells: [{ ...cell, lesson: "three", count: 1 }] }, "s")).toMatchObject({
      ok: false,
      need: 1,
      supply: 0,
    });
  });

  it("keep to a lesson", () => {
    const [shortest] = listLengths(bank, "one");
    const assembly = shortest && assembleForm(bank, shortest.blueprint, "s");
    expect(assembly?.ok && assembly.form.items.every(({ lessons }) => lessons.includes("one"))).toBe(true);
    expect(listLengths(bank, "no-such-lesson")).toEqual([]);
  });
});
