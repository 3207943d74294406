import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Figure, MapCheck } from "../../course/course";
import { claim, facts, isPlace, place, predicate } from "../../course/test-course";
import { ProgressProvider } from "../progress/progress-provider";
import { CheckOnMap } from "./check-on-map";

const check = (more: Partial<MapCheck>): MapCheck => ({
  from: "fort",
  to: "mill",
  reported: { direction: "west", km: 100 },
  measured: { direction: "north-east", km: 157 },
  agrees: false,
  assuming: null,
  ...more,
});

const render = (...mapChecks: MapCheck[]) => renderFar(null, ...mapChecks);

const renderFar = (far: Figure | null, ...mapChecks: MapCheck[]) =>
  renderToStaticMarkup(
    <ProgressProvider course="valley">
      <CheckOnMap
        claim="way"
        facts={facts({
          places: [place("fort", 10, 40), place("mill", 11, 41)],
          predicates: [predicate("lies", { place: "place", far: "figure" })],
          claims: [
            {
              ...claim("way", "lies", {
                place: isPlace("mill"),
                ...(far && { far: { kind: "figure" as const, figure: far } }),
              }),
              mapChecks,
            },
          ],
        })}
        lesson="one"
      />
    </ProgressProvider>,
  );

describe("CheckOnMap", () => {
  it("asks each check once, under a name of its own, and shows what is reported and where", () => {
    const html = render(check({}), check({ reported: { direction: "east", km: null }, agrees: true }));
    expect(html.match(/name="map way 1"/g)).toHaveLength(3);
    expect(html.match(/name="map way 2"/g)).toHaveLength(3);
    expect(html).toContain("<strong>100 km, west</strong>");
    expect(html).toContain("<strong>east</strong>");
    expect(html).toContain('href="/test/sources/gazette#p1"');
  });

  it.each<[string, Partial<MapCheck>, string, boolean]>([
    ["fits", { agrees: true }, "It fits.", false],
    ["does not fit", {}, "It does not fit.", false],
    ["takes something for granted", { assuming: "that it sets out from the fort" }, "It does not fit", true],
  ])("answers where it %s", (_, more, best, open) => {
    const html = render(check(more));
    expect(html).toContain(`We would say: <strong>${best}</strong>`);
    expect(html.includes("<strong>Cannot be said.</strong>")).toBe(open);
    expect(html.includes("The report does not say so.")).toBe(open);
  });

  it("draws both directions, and says them in words", () => {
    const html = render(check({}));
    expect(html).toContain(
      'aria-label="Mill as seen from Fort: 100 km, west as reported; 157 km, north-east on the map."',
    );
    expect(html).toContain('class="compass-reported"');
    expect(html).toContain('class="compass-covers"');
  });

  it.each<[string, Partial<Figure>, string]>([
    ["more than", { sense: "more than" }, "more than 100 km"],
    ["about", { sense: "about" }, "about 100 km"],
    ["exact", {}, "100 km"],
    ["in another unit", { sense: "more than", unit: "miles" }, "100 km"],
    ["of something else", { sense: "more than", n: 7 }, "100 km"],
  ])("repeats how the report words a distance: %s", (_, more, words) => {
    const html = renderFar({ text: "100 km", n: 100, sense: "exact", unit: "km", printed: [], ...more }, check({}));
    expect(html).toContain(`<strong>${words}, west</strong>`);
    expect(html).toContain(`The report says ${words} west, which does not fit.`);
  });

  it("measures a direction more closely than in eight words", () => {
    const html = renderToStaticMarkup(
      <ProgressProvider course="valley">
        <CheckOnMap
          claim="way"
          facts={facts({
            places: [place("fort", 10, 40), place("mill", 9, 39.7)],
            predicates: [predicate("lies", { place: "place" })],
            claims: [{ ...claim("way", "lies", { place: isPlace("mill") }), mapChecks: [check({})] }],
          })}
          lesson="one"
        />
      </ProgressProvider>,
    );
    expect(html).toContain("km west-south-west of");
  });

  it("draws no reported direction where only a distance is told", () => {
    const html = render(check({ reported: { direction: null, km: 100 } }));
    expect(html).not.toContain('class="compass-reported"');
    expect(html).toContain('class="compass-measured"');
  });

  it("refuses a claim that a map cannot check", () => {
    expect(() => render()).toThrow("nothing that a map can check");
  });
});
