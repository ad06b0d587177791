import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { useMemo } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { createQueryClient } from "../../src/loading/queryClient";
import { DatasetContext } from "../../src/state/datasetContext";
import { NARROW_SCREEN } from "../../src/ui/narrowScreen";
import { useMediaQuery } from "../../src/ui/useMediaQuery";
import { TimelineView } from "../../src/views/timeline/TimelineView";
import { VerticalTimeline } from "../../src/views/timeline/VerticalTimeline";
import type { Scene } from "./scene";

/** "Today" of all scenes: 1 December 2026. */
const SCENE_NOW = Date.UTC(2026, 11, 1);

/** The timeline alone, drawn by the code of the app, as at the address of the scene. */
export function SceneFigure({ scene }: { readonly scene: Scene }) {
  const { dataset, address } = scene;
  const queryClient = useMemo(() => createQueryClient(), []);
  const router = useMemo(() => {
    const loaded = { dataset, problems: [], problemCount: 0, address: "/data/scene.json", now: SCENE_NOW };
    const selected = /^\/events\/([^?]+)/.exec(address)?.[1];
    const element = (
      <DatasetContext value={loaded}>
        <Figure selected={selected} />
      </DatasetContext>
    );
    return createMemoryRouter([{ path: "*", element }], { initialEntries: [address] });
  }, [dataset, address]);
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Figure({ selected }: { readonly selected: string | undefined }) {
  const isNarrow = useMediaQuery(NARROW_SCREEN);
  return isNarrow ? (
    <VerticalTimeline selected={selected} />
  ) : (
    <TimelineView selected={selected} dateFields={null} />
  );
}
