import { ARCHIVE, archiveAssignment } from "../../../../../../../src/server/assignments/settle-assignment";
import { handle } from "../../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: ARCHIVE }, archiveAssignment);
