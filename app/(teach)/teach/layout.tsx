import "../../../src/ui/school/school.css";
import type { ReactNode } from "react";
import { requireTeacher } from "../../../src/server/accounts/page-actor";
import { SchoolFrame } from "../../../src/ui/school/school-frame";

export const dynamic = "force-dynamic";

export default async function TeachLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireTeacher();
  return (
    <SchoolFrame
      destinations={[
        { href: "/teach", text: "Classes", rooms: ["/teach/classes"] },
        { href: "/teach/account", text: "Account", rooms: ["/teach/account"] },
        { href: "/", text: "The course", rooms: [] },
      ]}
      href="/teach"
      person={actor.name}
      title="Teaching"
    >
      {children}
    </SchoolFrame>
  );
}
