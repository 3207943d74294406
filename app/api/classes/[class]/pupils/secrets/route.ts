import { NEW_SECRETS, renewSecrets } from "../../../../../../src/server/classes/change-pupil";
import { handle } from "../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: NEW_SECRETS }, renewSecrets);
