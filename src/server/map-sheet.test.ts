import { expect, it } from "vitest";
import { project } from "../atlas/project-view";
import { place } from "../course/test-course";
import { VALLEY } from "../quiz/test-valley";
import { layMapSheet } from "./map-sheet";

const [view] = VALLEY.views;
if (!view) throw new Error("The valley has a view.");

it("letters capitals in view, and each country once where its name has room", () => {
  const places = [
    place("inside", 11, 50, { type: "capital" }),
    place("far", 30, 50, { type: "capital" }),
    place("town", 11, 51),
  ];
  const countries = [
    { name: "Lorn", lon: 9.01, lat: 50.5 },
    { name: "Lorn", lon: 11.5, lat: 50.5 },
    { name: "Lorn", lon: 12, lat: 50.5 },
  ];
  const sheet = layMapSheet({ places }, { ...view, countries }, "<svg/>");
  expect(sheet.names.map(({ id, name }) => [id, name])).toEqual([
    [null, "Lorn"],
    ["inside", places[0]?.name],
  ]);
  const [x, y] = project(view, 11.5, 50.5);
  expect(sheet.names[0]).toMatchObject({ x, y });
  expect(sheet.at(11, 50)).toEqual(project(view, 11, 50));
});
