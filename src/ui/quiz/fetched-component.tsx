import {
  type ComponentType,
  createElement,
  lazy,
  type ReactNode,
  Suspense,
  useState,
  useSyncExternalStore,
} from "react";

interface FetchedComponent<P> {
  (props: P): ReactNode;
  /** Gets its code now, so that it can be shown later without a network. Rejects where that fails; the next time it is shown it tries again. */
  readonly fetch: () => Promise<void>;
}

const NEVER = () => () => undefined;

/** Whether the component is being rendered by the server, or taking over what the server sent. */
const useFromServer = (): boolean =>
  useSyncExternalStore(
    NEVER,
    () => false,
    () => true,
  );

/**
 * A component whose code comes when it is first shown, or when it is asked for by `fetch`; from then on it shows without a moment of nothing.
 * `otherwise` stands in its place where the code does not come.
 */
export function fetchedComponent<P extends object>(
  load: () => Promise<ComponentType<P>>,
  otherwise: ReactNode,
): FetchedComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetch = async (): Promise<void> => {
    here = await load();
  };
  const makeLazy = (): ComponentType<P> =>
    lazy(async () => {
      await fetch().catch(() => null);
      return { default: here ?? (() => otherwise) };
    }) as unknown as ComponentType<P>;
  const sent = makeLazy();

  /** Where the server sends it, it comes with the page and not after it in a script, and the page waits for its code before it takes over. */
  function FromServer(props: P) {
    return createElement(sent, props);
  }
  function FromHere(props: P) {
    // Chosen once for each mount: another component in its place would lose what was typed into the first.
    const [part] = useState(() => here ?? makeLazy());
    return <Suspense>{createElement(part, props)}</Suspense>;
  }
  function Fetched(props: P) {
    const fromServer = useFromServer();
    const [Part] = useState(() => (fromServer ? FromServer : FromHere));
    return createElement(Part, props);
  }
  return Object.assign(Fetched, { fetch });
}
