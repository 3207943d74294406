import { changePupil, PUPIL_CHANGE } from "../../../../../../src/server/classes/change-pupil";
import { ERASING, erasePupilForGood } from "../../../../../../src/server/classes/pupil-record";
import { handle } from "../../../../../../src/server/requests/handle";

export const PUT = handle({ who: "teacher", body: PUPIL_CHANGE }, changePupil);
export const DELETE = handle({ who: "teacher", body: ERASING }, erasePupilForGood);
