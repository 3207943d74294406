import { sendLive } from "../../../../../../../src/server/live/read-live";
import { handle } from "../../../../../../../src/server/requests/handle";

export const GET = handle({ who: "teacher" }, sendLive);
