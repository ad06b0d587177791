import { Fragment } from "react";
import type { VoteGroup } from "../../core/ballots/voteGroups";
import { paths } from "../../core/url/paths";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";

/** The bodies that decided, as links to what they are. */
export function GroupName({ group }: { readonly group: VoteGroup }) {
  const say = useSay();
  return group.bodies.map(({ id, names }, place) => (
    <Fragment key={id}>
      {place > 0 && " · "}
      <AppLink path={paths.body(id)}>
        <Spoken text={say(names)} />
      </AppLink>
    </Fragment>
  ));
}
