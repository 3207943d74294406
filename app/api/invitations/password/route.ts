import { inviteToNewPassword, NEW_PASSWORD_LINK } from "../../../../src/server/accounts/invitations";
import { handle } from "../../../../src/server/requests/handle";

export const POST = handle({ who: "owner", body: NEW_PASSWORD_LINK }, inviteToNewPassword);
