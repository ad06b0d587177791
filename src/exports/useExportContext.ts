import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import { useHref } from "react-router";
import { formatEdtfDay } from "../core/domain/edtf";
import { useLoadedTimeline } from "../state/datasetContext";
import type { ExportContext } from "./exportContext";

export function useExportContext(): ExportContext {
  const timeline = useLoadedTimeline();
  const { i18n } = useLingui();
  const root = useHref("/");
  return useMemo(
    () => ({
      timeline,
      i18n,
      site: new URL(root, window.location.origin).href.replace(/\/?$/, "/"),
      today: formatEdtfDay(timeline.now),
    }),
    [timeline, i18n, root],
  );
}
