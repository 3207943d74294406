import { showParagraph } from "../../../../../../src/server/articles/show-paragraph";
import { handle } from "../../../../../../src/server/requests/handle";

export const GET = handle({ who: "anyone" }, showParagraph);
