import type { Metadata } from "next";
import { LEAST_PASSWORD } from "../../../src/server/accounts/auth";
import { InvitationForm } from "../../../src/ui/account/invitation-form";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

export default function Page() {
  return (
    <div className="account-page">
      <InvitationForm leastPassword={LEAST_PASSWORD} />
    </div>
  );
}
