import { SignInForms } from "./sign-in-forms";

interface SignInPageProps {
  /** A path of our own to go to afterwards, or null. */
  readonly next: string | null;
  /** What the link said: the class's code, and who the sign-in is likely for. */
  readonly code: string;
  readonly first: "pupil" | "teacher";
}

/** The way in for pupils and teachers. */
export function SignInPage({ next, code, first }: SignInPageProps) {
  return (
    <div className="account-page">
      <h1 className="page-title">Sign in</h1>
      <p className="page-lead">
        The course can be read and practised without an account. Sign in for what your class was assigned.
      </p>
      <SignInForms code={code} first={first} next={next} />
    </div>
  );
}
