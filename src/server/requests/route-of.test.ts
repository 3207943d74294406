import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeOf } from "./route-of";

describe("the route of a path", () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["without parameters", "/api/join", {}, "/api/join"],
    ["with one", "/api/classes/7c1/join", { class: "7c1" }, "/api/classes/[class]/join"],
    ["with two", "/api/classes/7c1/pupils/p", { class: "7c1", pupil: "p" }, "/api/classes/[class]/pupils/[pupil]"],
    ["with two that are the same", "/api/a/x/b/x", { one: "x", two: "x" }, "/api/a/[one]/b/[two]"],
    ["that is written in another way", "//api/%63lasses/a%2Fb/", { class: "a/b" }, "/api/classes/[class]"],
    ["whose parameter comes as it was sent", "/api/classes/a%20b", { class: "a%20b" }, "/api/classes/[class]"],
    ["that cannot be decoded", "/api/classes/%E0%A4", { class: "%E0%A4" }, "/api/classes/[class]"],
  ])("%s", (_name, path, params, route) => {
    expect(routeOf(path, params)).toBe(route);
  });

  it("is one for all ids that are no word of the route", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (id) => {
        fc.pre(!["api", "classes", "join"].includes(id));
        const path = `/api/classes/${encodeURIComponent(id)}/join`;
        expect(routeOf(path, { class: id })).toBe("/api/classes/[class]/join");
      }),
    );
  });
});
