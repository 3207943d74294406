"use client";

import { useEffect, useState } from "react";
import { plural } from "../../../course/plural";
import { sendJson } from "../../kit/send-json";

const EVERY = 5000;

/** How many are in the class by now; asks while the page is seen. Loads the page anew once joining has been closed. */
export function ClassJoinCount({ id, pupils }: { readonly id: string; readonly pupils: number }) {
  const [now, setNow] = useState(pupils);
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return;
      const sent = await sendJson<{ pupils: number; isOpen: boolean }>("GET", `/api/classes/${id}/join`);
      if (!sent.ok) return;
      setNow(sent.body.pupils);
      if (!sent.body.isOpen) window.location.reload();
    };
    const timer = setInterval(() => void ask(), EVERY);
    return () => clearInterval(timer);
  }, [id]);
  return <output>{plural(now, "pupil")} so far</output>;
}
