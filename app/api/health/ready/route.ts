import { answerReady } from "../../../../src/server/ready";

export const dynamic = "force-dynamic";

export const GET = answerReady;
