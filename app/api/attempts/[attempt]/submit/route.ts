import { submitAttempt } from "../../../../../src/server/attempts/submit-attempt";
import { handle } from "../../../../../src/server/requests/handle";

export const POST = handle({ who: "pupil" }, submitAttempt);
