import { exportPupil } from "../../../../../../../src/server/classes/pupil-record";
import { handle } from "../../../../../../../src/server/requests/handle";

export const GET = handle({ who: "teacher" }, exportPupil);
