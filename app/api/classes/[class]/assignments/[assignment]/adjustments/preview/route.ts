import { previewAdjustment } from "../../../../../../../../src/server/marks/adjust";
import { ADJUSTMENT } from "../../../../../../../../src/server/marks/adjustment-body";
import { handle } from "../../../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: ADJUSTMENT }, previewAdjustment);
