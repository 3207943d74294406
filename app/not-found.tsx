export default function NotFound() {
  return (
    <main className="mx-auto max-w-2xl px-4 pt-24 sm:px-6">
      <p className="text-soft">404</p>
      <h1 className="mt-2 text-4xl">No report leads here</h1>
      <p className="mt-4 text-lg">
        This address belongs to no page. It may have been mistyped, or the page may have moved.
      </p>
      <p className="mt-8">
        <a className="button" href="/">
          To the first page
        </a>
      </p>
    </main>
  );
}
