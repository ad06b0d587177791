import { useLayoutEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { paths } from "../core/url/paths";
import { NARROW_SCREEN } from "../ui/narrowScreen";

/**
 * A new page begins at its top and takes the focus, so that it is announced. Back and Forward leave the scrolling to
 * the browser. The timeline and its events are one page; on a phone, where an event covers the timeline, it begins at
 * its top, too.
 */
export function usePageStart(): void {
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(pathname);
  // Before the effects of the page itself: where an event panel takes the focus, that comes last and stays.
  useLayoutEffect(() => {
    const isNewPage = pageOf(pathname) !== pageOf(shown.current);
    const coversTimeline =
      pathname !== shown.current && isEvent(pathname) && matchMedia(NARROW_SCREEN).matches;
    shown.current = pathname;
    if (navigation !== NavigationType.Pop && (isNewPage || coversTimeline)) window.scrollTo(0, 0);
    if (isNewPage) document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname, navigation]);
}

function isEvent(pathname: string): boolean {
  return pathname.startsWith(paths.event(""));
}

function pageOf(pathname: string): string {
  return isEvent(pathname) ? paths.timeline() : pathname;
}
