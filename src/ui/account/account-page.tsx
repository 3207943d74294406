import { Field } from "../kit/field";
import { JsonForm } from "../kit/json-form";
import { LinkMaker } from "./link-maker";
import { SecondFactor } from "./second-factor";

interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

interface AccountPageProps {
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly leastPassword: number;
  /** Everybody who teaches, for the owner; null for others. */
  readonly colleagues: readonly Colleague[] | null;
}

/** A teacher's own account, and for the owner the accounts of the others. */
export function AccountPage({ name, email, hasSecondFactor, leastPassword, colleagues }: AccountPageProps) {
  return (
    <>
      <header>
        <h1 className="page-title">Your account</h1>
        <p className="page-lead">
          {name}, {email}
        </p>
      </header>
      <section aria-labelledby="second-factor" className="school-card">
        <h2 id="second-factor">A second factor</h2>
        <SecondFactor isOn={hasSecondFactor} />
      </section>
      <section aria-labelledby="password" className="school-card">
        <h2 id="password">Password</h2>
        <JsonForm
          action="/api/auth/change-password"
          also={{ revokeOtherSessions: true }}
          quiet
          send="Change the password"
        >
          <Field label="The password now">
            {(ids) => (
              <input {...ids} autoComplete="current-password" name="currentPassword" required type="password" />
            )}
          </Field>
          <Field
            hint={`At least ${leastPassword} characters. You are signed out on all other devices.`}
            label="The new one"
          >
            {(ids) => (
              <input
                {...ids}
                autoComplete="new-password"
                minLength={leastPassword}
                name="newPassword"
                required
                type="password"
              />
            )}
          </Field>
        </JsonForm>
      </section>
      {colleagues !== null && (
        <section aria-labelledby="teachers" className="school-card">
          <h2 id="teachers">Who teaches here</h2>
          <p>
            Whoever has forgotten the password, or lost the phone with the codes, needs a link to a new password. It
            works once, for a day, and in place of any earlier one. Whoever opens it sets the password and takes the
            second factor off, so hand it to nobody but that person.
          </p>
          <div className="school-scroll">
            <table className="school-table">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">E-mail address</th>
                  <th scope="col">New password</th>
                </tr>
              </thead>
              <tbody>
                {colleagues.map((person) => (
                  <tr key={person.id}>
                    <th scope="row">
                      {person.name}
                      {person.role === "owner" && " (owner)"}
                    </th>
                    <td>{person.email}</td>
                    <td>
                      <LinkMaker action="/api/invitations/password" also={{ userId: person.id }} send="Make a link" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h3 className="account-invite">Invite a teacher</h3>
          <p>The link works once, for seven days. Whoever opens it makes an account that can run classes.</p>
          <LinkMaker action="/api/invitations" send="Make an invitation" />
        </section>
      )}
    </>
  );
}
