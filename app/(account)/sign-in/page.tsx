import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readNextPath } from "../../../src/server/accounts/next-path";
import { findPageActor } from "../../../src/server/accounts/page-actor";
import { SignInPage } from "../../../src/ui/account/sign-in-page";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { next, code, as, error } = await searchParams;
  const path = readNextPath(next);
  const { school, actor } = await findPageActor();
  if (actor.kind !== "visitor") redirect(path ?? (actor.kind === "teacher" ? "/teach" : "/tasks"));
  const first = as === "teacher" || path?.startsWith("/teach") ? "teacher" : "pupil";
  return (
    <SignInPage
      code={typeof code === "string" ? code.slice(0, 20) : ""}
      first={first}
      next={path}
      other={school.config.oidc?.name ?? null}
      otherFailed={error !== undefined}
    />
  );
}
