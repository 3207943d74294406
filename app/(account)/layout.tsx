import "../../src/ui/school/school.css";
import "../../src/ui/account/account.css";
import type { ReactNode } from "react";
import { SchoolFrame } from "../../src/ui/school/school-frame";

export const dynamic = "force-dynamic";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <SchoolFrame destinations={[]} href="/" person={null} title="To the course">
      {children}
    </SchoolFrame>
  );
}
