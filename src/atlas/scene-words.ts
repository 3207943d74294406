import { DIRECTIONS, type Direction, kmFromMiles, type LonLat, milesFromKm } from "./distance";
import type { Box } from "./project-view";

export const wordsOf = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== "");

interface Length {
  readonly km: number;
  /** In both units, the written one first: "34 mi · 55 km". */
  readonly inBoth: string;
}

/** Reads "34mi", "34 miles" or "55 km"; null where it is neither. */
export function readLength(text: string): Length | null {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*(mi|miles?|km)\s*$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const n = Number(digits);
  if (unit === "km") return { km: n, inBoth: `${n} km · ${Math.round(milesFromKm(n))} mi` };
  return { km: kmFromMiles(n), inBoth: `${n} mi · ${Math.round(kmFromMiles(n))} km` };
}

function readNumbers(text: string, count: number): readonly number[] | null {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : null;
}

/** Reads "west,south,east,north" in degrees; null where it is not four numbers. */
export function readBox(text: string): Box | null {
  return readNumbers(text, 4) as Box | null;
}

/** Reads "lon,lat" in degrees; null where it is not a position on the earth. */
export function readPoint(text: string): LonLat | null {
  const [lon, lat] = readNumbers(text, 2) ?? [];
  if (lon === undefined || lat === undefined || Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  return { lon, lat };
}

export function readDirection(text: string): Direction | null {
  return DIRECTIONS.find((direction) => direction === text) ?? null;
}

/** What a course is drawn through, as written: ids, whether only "towards" them, and whether it goes on at its ends. */
interface CourseWords {
  readonly stops: readonly { readonly id: string; readonly towards: boolean }[];
  readonly goesOn: { readonly start: boolean; readonly end: boolean };
}

const ON = "...";

/** Reads "... mill fort harbour~": three dots for an end that nobody tells, a tilde for a place that is only headed for. */
export function readCourse(text: string): CourseWords {
  const words = wordsOf(text.replaceAll("…", ON));
  return {
    stops: words
      .filter((word) => word !== ON)
      .map((word) => ({ id: word.replace(/~$/, ""), towards: word.endsWith("~") })),
    goesOn: { start: words[0] === ON, end: words.length > 1 && words.at(-1) === ON },
  };
}

/** Ids of the places that a list of any kind names, without the signs after or around them. */
export function placeIdsIn(list: string): string[] {
  return wordsOf(list.replaceAll("…", ON))
    .filter((word) => word !== ON)
    .map((word) => word.replace(/[*~]$/, ""));
}
