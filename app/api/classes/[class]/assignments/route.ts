import { NEW_ASSIGNMENT } from "../../../../../src/server/assignments/assignment-body";
import { makeAssignment } from "../../../../../src/server/assignments/make-assignment";
import { handle } from "../../../../../src/server/requests/handle";

/** Drawing a quiz costs seconds: nobody assigns oftener by hand. */
const LIMIT = { most: 60, window: 60_000 };

export const POST = handle({ who: "teacher", body: NEW_ASSIGNMENT, limit: LIMIT }, makeAssignment);
