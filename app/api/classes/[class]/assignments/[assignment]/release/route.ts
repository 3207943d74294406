import { RELEASE, releaseFeedback } from "../../../../../../../src/server/assignments/settle-assignment";
import { handle } from "../../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: RELEASE }, releaseFeedback);
