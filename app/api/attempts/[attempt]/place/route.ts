import { PLACE_BODY, putPlace } from "../../../../../src/server/attempts/note-place";
import { handle } from "../../../../../src/server/requests/handle";

export const PUT = handle({ who: "pupil", body: PLACE_BODY }, putPlace);
