import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { useLoadedTimeline } from "../state/datasetContext";
import { useSay } from "../state/useLanguage";
import { changeFilter, useUpdateUrl } from "../state/useUrlState";
import { AppLink } from "../ui/AppLink";
import { SearchForm } from "../ui/SearchForm";
import { Spoken } from "../ui/Spoken";
import { BodyCard } from "../views/body/BodyCard";
import { PagePrint } from "./PagePrint";
import styles from "./BodyPage.module.css";

/** `/bodies/:id`: one body, or for an id that the record does not have, the bodies that it has. */
export function BodyPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const body = dataset.bodyById.get(id);
  if (body === undefined) return <UnknownBody wantedId={id} />;
  const name = say(body.names)?.text ?? body.id;
  const target = { kind: "body", id: body.id, title: name, path: paths.body(body.id) } as const;
  return (
    <>
      <title>{t`${name} · UN Accountability Tracker`}</title>
      <BodyCard key={body.id} body={body} actions={<PageActions target={target} />} />
      <PagePrint target={target} />
    </>
  );
}

function UnknownBody({ wantedId }: { readonly wantedId: string }) {
  const { t } = useLingui();
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const say = useSay();
  return (
    <div className={styles.unknown}>
      <title>{t`Body not found · UN Accountability Tracker`}</title>
      <h1>
        <Trans>This record has no such body</Trans>
      </h1>
      <p>
        <Trans>
          No body has the id <code>{wantedId}</code>. These are the bodies on record:
        </Trans>
      </p>
      <SearchForm onSearch={(query) => updateUrl(changeFilter({ query }), { path: paths.timeline() })} />
      <ul className={styles.bodies}>
        {dataset.bodies.map((body) => (
          <li key={body.id}>
            <AppLink path={paths.body(body.id)}>
              <Spoken text={say(body.names)} />
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
