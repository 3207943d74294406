import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readSessionToken } from "./session-token";

const COOKIE = { name: "course.session_token", secret: "a-secret-for-tests-that-is-long-enough" };

const sign = (token: string, secret = COOKIE.secret): string =>
  `${token}.${createHmac("sha256", secret).update(token).digest("base64")}`;
const cookie = (value: string, name = COOKIE.name): string => `${name}=${encodeURIComponent(value)}`;
const first = sign("token1");

describe("a session's token", () => {
  it.each([
    ["alone", cookie(first)],
    ["among others", `theme=dark; ${cookie(first)}; course.articles=1`],
    ["beside one whose name ends alike", `${cookie(sign("other"), `x${COOKIE.name}`)};${cookie(first)}`],
  ])("is read %s", (_, header) => {
    expect(readSessionToken(header, COOKIE)).toBe("token1");
  });

  it.each([
    ["no cookie", ""],
    ["another name", cookie(first, "session_token")],
    ["no signature", cookie("token1")],
    ["an empty signature", cookie("token1.")],
    ["an empty token", cookie(sign(""))],
    ["another token's signature", cookie(`token2.${first.split(".")[1]}`)],
    ["half a signature", cookie(first.slice(0, -8))],
    ["another secret's signature", cookie(sign("token1", "another-secret-that-is-long-enough-too"))],
    ["what cannot be decoded", `${COOKIE.name}=%E0%A4%A`],
  ])("is none where there is %s", (_, header) => {
    expect(readSessionToken(header, COOKIE)).toBeNull();
  });
});
