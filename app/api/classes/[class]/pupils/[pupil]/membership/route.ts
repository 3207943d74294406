import { MEMBERSHIP, setMembership } from "../../../../../../../src/server/classes/change-pupil";
import { handle } from "../../../../../../../src/server/requests/handle";

export const PUT = handle({ who: "teacher", body: MEMBERSHIP }, setMembership);
