import "../../../src/ui/account/join.css";
import type { Metadata } from "next";
import { JoinForm } from "../../../src/ui/account/join-form";

export const metadata: Metadata = { title: "Join your class", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { code } = await searchParams;
  return (
    <div className="account-page">
      <JoinForm code={typeof code === "string" ? code.replace(/[^A-Za-z0-9-]/g, "").slice(0, 20) : ""} />
    </div>
  );
}
