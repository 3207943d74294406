import { askAnything } from "../store/doctor";
import { log } from "./requests/log";
import { getSchool } from "./school";

const NO_STORE = { "Cache-Control": "no-store" };

/** Whether the database answers: 200, or 503 so that a load balancer sends requests elsewhere meanwhile. */
export async function answerReady(): Promise<Response> {
  try {
    const { store } = await getSchool();
    await askAnything(store.db);
    return Response.json({ status: "ready", database: store.dialect }, { headers: NO_STORE });
  } catch (error) {
    log("warn", "not-ready", { code: (error as { code?: unknown }).code });
    const says = "The database does not answer.";
    return Response.json(
      { status: "unavailable", says },
      { status: 503, headers: { ...NO_STORE, "Retry-After": "2" } },
    );
  }
}
