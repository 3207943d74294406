"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface RoomLinkProps {
  readonly href: string;
  /** Paths of the pages that belong to this room; each also stands for all below it. */
  readonly rooms: readonly string[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link of the header that knows whether the reader is on its page, or on one that belongs to it. */
export function RoomLink({ href, rooms, className, children }: RoomLinkProps) {
  const path = usePathname();
  const within = rooms.some((room) => path.startsWith(`${room}/`));
  return (
    <a
      aria-current={path === href || rooms.includes(path) ? "page" : within || undefined}
      className={className}
      href={href}
    >
      {children}
    </a>
  );
}
