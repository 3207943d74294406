import { describe, expect, it } from "vitest";
import { foldName, withoutArticle } from "./fold-name";
import { judgeText, scoreText } from "./score-text";

describe("foldName", () => {
  it.each([
    ["  Deir-ez   Zōr ", "deir ez zor"],
    ["Deir ez‑Zor", "deir ez zor"],
    ["U.S.", "us"],
    ["Ḥimṣ", "hims"],
    ["Baʿalbek", "baalbek"],
    ["Shi’ite", "shiite"],
    ["Shi'ite", "shiite"],
    ["ＨＯＭＳ", "homs"],
    ["Straße", "strasse"],
    ["الحَشد", "الحشد"],
    ["“Badia”", "badia"],
    ["", ""],
  ])("%s", (text, folded) => expect(foldName(text)).toBe(folded));
});

describe("withoutArticle", () => {
  it.each([
    ["al tanf", "tanf"],
    ["at tanf", "tanf"],
    ["deir ez zor", "deir zor"],
    ["bashar al assad", "bashar assad"],
    ["aleppo", "aleppo"],
    ["al", "al"],
    ["us military", "us military"],
  ])("%s", (folded, bare) => expect(withoutArticle(folded)).toBe(bare));
});

const TOWNS = {
  tanf: ["al-Tanf", "التنف"],
  homs: ["Homs", "Hims"],
  hama: ["Hama"],
  aleppo: ["Aleppo"],
  palmyra: ["Palmyra", "Tadmur"],
  zor: ["Deir ez-Zor", "Deir al-Zour"],
  damascus: ["Damascus"],
  iran: ["Iran"],
  iraq: ["Iraq"],
  suwayda: ["as-Suwayda"],
} as const;
type Town = keyof typeof TOWNS;

const itemFor = (key: Town) => ({
  key: { accepted: TOWNS[key] },
  rivals: Object.entries(TOWNS).flatMap(([id, accepted]) => (id === key ? [] : [{ id, accepted }])),
});

describe("judgeText", () => {
  it.each([
    ["tanf", "al-Tanf", "exact"],
    ["tanf", "Al Tanf", "exact"],
    ["tanf", "the al-Tanf", "exact"],
    ["tanf", "General al-Tanf", "exact"],
    ["tanf", "Colonel", "far"],
    ["iran", "Mr Iraq", "rival"],
    ["tanf", "at-tanf", "exact"],
    ["tanf", "TANF", "exact"],
    ["tanf", "altanf", "exact"],
    ["tanf", "التنف", "exact"],
    ["tanf", "Tnaf", "far"],
    ["tanf", "tan", "far"],
    ["aleppo", "Eppo", "far"],
    ["aleppo", "Alepo", "slip"],
    ["aleppo", "al-eppo", "exact"],
    ["aleppo", "Alppo", "slip"],
    ["aleppo", "Alpo", "far"],
    ["palmyra", "Palmira", "slip"],
    ["palmyra", "tadmur", "exact"],
    ["palmyra", "Palmyyraa", "far"],
    ["zor", "Deir Ezzor", "exact"],
    ["zor", "deir-zor", "exact"],
    ["zor", "Dier ez Zor", "slip"],
    ["zor", "Deir al-Zur", "slip"],
    ["damascus", "Damaskus", "slip"],
    ["damascus", "Damasqus", "slip"],
    ["damascus", "Dammaskus", "far"],
    ["homs", "Homs", "exact"],
    ["homs", "hims", "exact"],
    ["homs", "Hama", "rival"],
    ["hama", "Homs", "rival"],
    ["homs", "Homs.", "exact"],
    ["iran", "Iran", "exact"],
    ["iran", "Iraq", "rival"],
    ["iraq", "Iran", "rival"],
    ["iraq", "Irak", "far"],
    ["suwayda", "Suwayda", "exact"],
    ["suwayda", "Suwaida", "slip"],
    ["homs", "", "far"],
    ["homs", " - ", "far"],
    ["homs", "al", "far"],
  ] as const)("%s: %s is %s", (key, typed, kind) => {
    expect(judgeText(itemFor(key), typed).kind).toBe(kind);
    expect(scoreText(itemFor(key), typed).earned).toBe(kind === "exact" || kind === "slip" ? 1 : 0);
  });

  it("takes a slip that leads as near to something else for neither", () => {
    const item = { key: { accepted: ["Marona"] }, rivals: [{ id: "other", accepted: ["Marola"] }] };
    expect(judgeText(item, "Maroma")).toEqual({ kind: "rival", id: "other", as: "Marola" });
    expect(judgeText(item, "Marona").kind).toBe("exact");
    expect(judgeText({ ...item, rivals: [] }, "Maroma")).toEqual({ kind: "slip", as: "Marona" });
  });

  it("says what a wrong name is the name of", () =>
    expect(judgeText(itemFor("homs"), "aleppo")).toEqual({ kind: "rival", id: "aleppo", as: "Aleppo" }));
});
