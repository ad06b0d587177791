import { Fragment } from "react";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";

/** Of whom something was asked: bodies of the record as links, others in the words of the record. */
export function Addressees({ addressees }: { readonly addressees: readonly string[] }) {
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  return addressees.map((addressee, place) => {
    const body = dataset.bodyById.get(addressee);
    return (
      <Fragment key={addressee}>
        {place > 0 && ", "}
        {body === undefined ? (
          <Spoken text={{ text: addressee, lang: dataset.language }} />
        ) : (
          <AppLink path={paths.body(body.id)}>
            <Spoken text={say(body.shortNames ?? body.names)} />
          </AppLink>
        )}
      </Fragment>
    );
  });
}
