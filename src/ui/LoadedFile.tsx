import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./Button";
import styles from "./LoadedFile.module.css";

type Props<File> = {
  /** What `state/useCompanionFile` gives. */
  readonly query: {
    readonly data: File | undefined;
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly loading: ReactNode;
  /** What could not be loaded, and what works without it. */
  readonly failure: ReactNode;
  readonly children: (file: File) => ReactNode;
};

/** Draws its children once a file beside the timeline is there, and says so as long as it is not. */
export function LoadedFile<File>({ query, loading, failure, children }: Props<File>) {
  const { data, isError, isFetching, refetch } = query;
  if (data !== undefined) return children(data);
  if (isError && !isFetching) {
    return (
      <div role="alert" className={styles.failure}>
        <p>{failure}</p>
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    );
  }
  return (
    <p role="status" className={styles.loading}>
      {loading}
    </p>
  );
}
