import "../../../../src/ui/account/account.css";
import type { Metadata } from "next";
import { LEAST_PASSWORD } from "../../../../src/server/accounts/auth";
import { listColleagues } from "../../../../src/server/accounts/colleagues";
import { requireTeacher } from "../../../../src/server/accounts/page-actor";
import { AccountPage } from "../../../../src/ui/account/account-page";

export const metadata: Metadata = { title: "Your account" };

export default async function Page() {
  const { school, actor } = await requireTeacher();
  return <AccountPage {...actor} colleagues={await listColleagues(school, actor)} leastPassword={LEAST_PASSWORD} />;
}
