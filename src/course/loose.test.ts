import { expect, it } from "vitest";
import { isLoose } from "./loose";

it.each([{}, { version: 1 }, JSON.parse("{}")])("knows %j as an object", (raw) => expect(isLoose(raw)).toBe(true));
it.each([null, undefined, [], [{}], "{}", 1, true])("refuses %j", (raw) => expect(isLoose(raw)).toBe(false));
