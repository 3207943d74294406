import { useReady } from "./use-ready";

interface SendButtonProps {
  readonly isSending: boolean;
  /** On the button. */
  readonly send: string;
  /** On the button while it is being done: "Assigning …". */
  readonly busy?: string | undefined;
  readonly quiet?: boolean;
}

/** The button that sends a form. While it is being sent it keeps the focus, which a disabled one would drop; the form ignores what is sent meanwhile. */
export function SendButton({ isSending, send, busy, quiet = false }: SendButtonProps) {
  const isReady = useReady();
  return (
    <>
      <button
        aria-disabled={isSending || undefined}
        className={quiet ? "button-quiet" : "button"}
        disabled={!isReady}
        type="submit"
      >
        {(isSending && busy) || send}
      </button>
      {busy && (
        <span className="sr-only" role="status">
          {isSending && busy}
        </span>
      )}
    </>
  );
}
