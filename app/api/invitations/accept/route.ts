import { ACCEPT_INVITATION, acceptInvitation } from "../../../../src/server/accounts/invitations";
import { handle } from "../../../../src/server/requests/handle";

export const POST = handle(
  { who: "anyone", body: ACCEPT_INVITATION, limit: { most: 30, window: 60_000 } },
  acceptInvitation,
);
