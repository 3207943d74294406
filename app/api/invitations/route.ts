import { INVITE, inviteTeacher } from "../../../src/server/accounts/invitations";
import { handle } from "../../../src/server/requests/handle";

export const POST = handle({ who: "owner", body: INVITE }, inviteTeacher);
