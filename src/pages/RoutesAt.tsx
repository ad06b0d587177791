import { useContext, useMemo, useState } from "react";
import { createPath, type RouteObject, type To, UNSAFE_NavigationContext, useRoutes } from "react-router";

type Props = {
  readonly routes: RouteObject[];
  /** Path and query inside the app. */
  readonly address: string;
  /** Whether what is pressed leads there, for the whole page; else it moves on in place. */
  readonly leadsOut?: boolean;
};

/**
 * Draws the page of another address in place: everything in it reads that address. In front of a room what is pressed in
 * it moves that address alone, so that a presentation goes on where it was; another `address` begins anew.
 */
export function RoutesAt({ routes, address, leadsOut = false }: Props) {
  // The router has no other way to give a part of the page an address of its own: its routers do not nest.
  const outer = useContext(UNSAFE_NavigationContext);
  const [own, setOwn] = useState({ address, shown: address });
  if (own.address !== address) setOwn({ address, shown: address });
  const inner = useMemo(() => {
    const go = (to: To) => {
      const path = typeof to === "string" ? to : createPath(to);
      setOwn({ address, shown: withoutBase(path, outer.basename) });
    };
    return { ...outer, navigator: { ...outer.navigator, push: go, replace: go } };
  }, [outer, address]);
  const drawn = useRoutes(routes, own.shown);
  return <UNSAFE_NavigationContext value={leadsOut ? outer : inner}>{drawn}</UNSAFE_NavigationContext>;
}

/** The router puts the site's folder before what it is told to go to. */
function withoutBase(path: string, base: string): string {
  return base !== "/" && path.startsWith(base) ? path.slice(base.length) || "/" : path;
}
