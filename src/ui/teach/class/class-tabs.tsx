"use client";

import { usePathname } from "next/navigation";
import { Sideways } from "../../school/sideways";

const TABS = [
  { path: "", text: "Overview" },
  { path: "/pupils", text: "Pupils" },
  { path: "/gradebook", text: "Gradebook" },
  { path: "/join", text: "Joining" },
  { path: "/settings", text: "Settings" },
] as const;

/** The pages of a class. What belongs to none of the others belongs to the overview. */
export function ClassTabs({ base }: { readonly base: string }) {
  const path = usePathname();
  const at =
    TABS.find((tab) => tab.path !== "" && (path === base + tab.path || path.startsWith(`${base + tab.path}/`))) ??
    TABS[0];
  return (
    <Sideways>
      <ul className="class-tabs">
        {TABS.map((tab) => (
          <li key={tab.path}>
            <a
              aria-current={tab === at ? (path === base + tab.path ? "page" : "true") : undefined}
              href={base + tab.path}
            >
              {tab.text}
            </a>
          </li>
        ))}
      </ul>
    </Sideways>
  );
}
