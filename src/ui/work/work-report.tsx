"use client";

import { type ComponentType, useEffect, useState } from "react";
import { findAttempt } from "../device/own-work";

interface WorkReportProps<P> {
  readonly load: () => Promise<ComponentType<P & { readonly attempt: string }>>;
  readonly props: P;
}

/** What records that a page is read or played as assigned work. Its code comes only then: nobody else pays for it. */
export function WorkReport<P extends object>({ load, props }: WorkReportProps<P>) {
  const [report, setReport] = useState<{
    readonly attempt: string;
    readonly Report: ComponentType<P & { readonly attempt: string }> | null;
  } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is that of the page.
  useEffect(() => {
    const attempt = findAttempt();
    if (attempt === null) return;
    load().then(
      (Report) => setReport({ attempt, Report }),
      () => setReport({ attempt, Report: null }),
    );
  }, []);
  if (!report) return null;
  const { attempt, Report } = report;
  if (Report) return <Report {...props} attempt={attempt} />;
  return (
    <p className="notice" role="alert">
      That this is assigned work could not be loaded, and nothing is recorded. Check the network, then load the page
      again.
    </p>
  );
}
