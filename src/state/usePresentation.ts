/** Whether the page is presented, and the ways into and out of it. */
import { useCallback, useMemo } from "react";
import { readPresentation, withPresentation } from "../core/url/presentation";
import { useUpdateUrl, useUrlState } from "./useUrlState";

export function usePresentation(): ReturnType<typeof readPresentation> {
  const { state } = useUrlState();
  return useMemo(() => readPresentation(state), [state]);
}

/** Starts or ends presenting; the reader stays where they are. */
export function useSetPresenting(): (isPresenting: boolean) => void {
  const updateUrl = useUpdateUrl();
  return useCallback(
    (isPresenting) =>
      updateUrl((state) => withPresentation(state, { ...readPresentation(state).view, isPresenting })),
    [updateUrl],
  );
}
