import { getAttemptState } from "../../../../src/server/attempts/attempt-state";
import { handle } from "../../../../src/server/requests/handle";

export const GET = handle({ who: "pupil" }, getAttemptState);
