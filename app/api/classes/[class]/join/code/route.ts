import { renewJoinCode } from "../../../../../../src/server/classes/join-door";
import { handle } from "../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher" }, renewJoinCode);
