import { describe, expect, it } from "vitest";
import { noteSeen, type SeenOnMap } from "./seen-on-maps";

const map = (title: string, courses: number, places: number): SeenOnMap => ({ title, courses, places });

describe("noteSeen", () => {
  it.each<[string, readonly SeenOnMap[], number]>([
    ["a course is seen", [map("Near", 1, 0), map("Far", 3, 4)], 4],
    ["places are seen, and no map draws a course", [map("Near", 0, 2), map("Far", 0, 5)], 5],
    ["it is not among the maps", [], 3],
  ])("has nothing to say where %s", (_, maps, matches) => {
    expect(noteSeen(maps, 0, matches)).toBeNull();
  });

  it("leads to the map with most courses, and leaves in sight the places that match here", () => {
    const maps = [map("Near", 0, 1), map("Far", 2, 1), map("Further", 3, 0)];
    expect(noteSeen(maps, 0, 9)).toEqual({
      text: "No course that matches is drawn on this map.",
      way: 2,
      beside: true,
    });
    expect(noteSeen(maps, 1, 9)).toBeNull();
  });

  it("says that nothing is drawn where no place is seen either", () => {
    expect(noteSeen([map("Far", 1, 0), map("Near", 0, 0)], 1, 2)).toEqual({
      text: "Nothing that matches is drawn on this map.",
      way: 0,
      beside: false,
    });
  });

  it("leads to places where no course matches", () => {
    const found = noteSeen([map("Near", 0, 0), map("Far", 0, 1)], 0, 1);
    expect(found).toEqual({
      text: "What matches has no place on this map. The lists tell of it.",
      way: 1,
      beside: false,
    });
  });

  it("leads to the lists where what matches is on no map", () => {
    expect(noteSeen([map("Near", 0, 0), map("Far", 0, 0)], 0, 2)).toEqual({
      text: "What matches has no place on these maps. The lists tell of it.",
      way: null,
      beside: false,
    });
    expect(noteSeen([map("All", 0, 0)], 0, 2)?.text).toContain("on this map");
  });

  it("leads nowhere where nothing matches", () => {
    expect(noteSeen([map("Near", 0, 0), map("Far", 0, 0)], 0, 0)).toEqual({
      text: "Nothing in the reports matches all of this.",
      way: null,
      beside: false,
    });
  });
});
