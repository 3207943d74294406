import type { MapView, Place } from "../course/course";
import { type ViewShape, viewHeight } from "./project-view";

/** An invented country for tests: a view and places in it, named by nobody. */
const shape: ViewShape = { box: [-80, -30, -60, -15], parallels: [-27, -18], centralMeridian: -70, width: 1200 };

export const testView: MapView = {
  ...shape,
  id: "test",
  height: viewHeight(shape),
  countries: [
    { name: "Northland", lon: -66, lat: -18 },
    { name: "Northland", lon: -64.5, lat: -21.5 },
    { name: "Southland", lon: -66, lat: -27 },
  ],
  waters: [
    { name: "Western Sea", lon: -75, lat: -22, turn: -80 },
    {
      name: "Long River",
      lon: -64,
      lat: -18,
      turn: 0,
      path: [
        [-65, -16.5],
        [-63.5, -18],
        [-63, -20.5],
      ],
    },
  ],
};

const testPlace = (id: string, lon: number, lat: number, type = "town"): Place => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  article: "",
  type,
  partOf: [],
  mayBe: [],
  about: "",
  arabic: null,
  mark: null,
  position: { lon, lat, radiusKm: 1, from: "invented" },
  spellings: [],
});

export const testPlaces: readonly Place[] = [
  testPlace("fort", -68, -22, "garrison"),
  testPlace("market", -67.7, -22.3, "market town"),
  testPlace("seat", -64.8, -17.6, "capital city"),
  testPlace("harbour", -70.2, -20.2, "city"),
  testPlace("mill", -68.3, -21.7),
  { ...testPlace("province", 0, 0), position: null },
];
