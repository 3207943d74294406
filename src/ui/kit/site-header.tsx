interface Destination {
  readonly href: string;
  readonly text: string;
}

/** The name of the course and the few places one may want to go from anywhere. */
export function SiteHeader({
  title,
  href,
  destinations,
}: {
  title: string;
  href: string;
  destinations: readonly Destination[];
}) {
  return (
    <header className="border-line border-b print:hidden">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-baseline gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
        <a className="font-semibold font-serif text-ink text-xl no-underline" href={href}>
          {title}
        </a>
        {destinations.length > 0 && (
          <nav aria-label="Course" className="flex flex-wrap gap-x-6">
            {destinations.map((destination) => (
              <a
                className="inline-flex min-h-11 items-center text-ink no-underline hover:underline"
                href={destination.href}
                key={destination.href}
              >
                {destination.text}
              </a>
            ))}
          </nav>
        )}
      </div>
    </header>
  );
}
