import type { ReactNode } from "react";
import { RoomLink } from "../kit/room-link";
import type { Destination } from "../kit/site-header";
import { Sideways } from "./sideways";
import { SignOut } from "./sign-out";

interface SchoolFrameProps {
  /** The name in the corner, and where it leads. */
  readonly title: string;
  readonly href: string;
  readonly destinations: readonly Destination[];
  /** Who is signed in; null shows no way out. */
  readonly person: string | null;
  readonly children: ReactNode;
}

/** What stands around the pages of accounts, classes and assigned work. */
export function SchoolFrame({ title, href, destinations, person, children }: SchoolFrameProps) {
  return (
    <>
      <header className="site-header school-header">
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <div className="site-line">
          <a className="site-name" href={href}>
            {title}
          </a>
          {person !== null && <SignOut person={person} />}
          {destinations.length > 0 && (
            <nav aria-label="School" className="school-nav">
              <Sideways>
                {destinations.map(({ href: to, text, rooms }) => (
                  <RoomLink href={to} key={to} rooms={rooms}>
                    {text}
                  </RoomLink>
                ))}
              </Sideways>
            </nav>
          )}
        </div>
      </header>
      <main className="site-main school-main" id="content">
        <noscript>
          <p className="notice">
            Signing in, assigned work and classes need JavaScript. The lessons, maps and reports of the course can be
            read without it.
          </p>
        </noscript>
        {children}
      </main>
      <footer className="site-footer school-footer">
        <div className="site-notes">
          <p>What you do here is kept on this school's own server, and no page loads anything from another site.</p>
        </div>
      </footer>
    </>
  );
}
