import { startAttempt } from "../../../../../src/server/attempts/start-attempt";
import { handle } from "../../../../../src/server/requests/handle";

export const POST = handle({ who: "pupil" }, startAttempt);
