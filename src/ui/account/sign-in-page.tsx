import { SignInForms, type SignInFormsProps } from "./sign-in-forms";

interface SignInPageProps extends SignInFormsProps {
  /** Whether the school's own sign-in has just led back without an account. */
  readonly otherFailed: boolean;
}

/** The way in for pupils and teachers. */
export function SignInPage({ otherFailed, ...forms }: SignInPageProps) {
  return (
    <div className="account-page">
      <h1 className="page-title">Sign in</h1>
      <p className="page-lead">
        The course can be read and practised without an account. Sign in for what your class was assigned.
      </p>
      {otherFailed && (
        <p className="notice" role="alert">
          {forms.other ?? "The other sign-in"} knows nobody who teaches here. Ask the owner for an invitation to the
          same e-mail address, or sign in with your password.
        </p>
      )}
      <SignInForms {...forms} />
    </div>
  );
}
